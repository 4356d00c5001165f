// When mail to a person may go: not in quiet hours, digests at their hour on working days.
#pragma once

#include "notifications/preferences.hpp"
#include "notifications/working_days.hpp"

namespace siar::notifications {

/// The office's own time: its zone, and the days on which it works.
struct OfficeTime {
    Zone zone;
    WorkingDays days;
};

/// The moment itself, or the first one after it that is neither in quiet hours nor, where the
/// person rests then, on a day on which the office does not work.
Moment first_allowed(const NoticePreferences& preferences, const OfficeTime& office, Moment moment);

/// When the digest goes that holds what was told at the moment: daily on the next working day's
/// hour; weekly on the chosen day or, where that is none, on the first working day after it.
Moment digest_after(
    const NoticePreferences& preferences, NoticeWay way, const OfficeTime& office, Moment told_at
);

} // namespace siar::notifications
