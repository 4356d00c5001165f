// The dates that go with mails about assignments, for the recipient's own calendar.
#pragma once

#include "notifications/notice_mails.hpp"

#include <vector>

namespace siar::app {

/// What was given with a day, or is no longer: a file siar.ics. Nothing for other notices, and for
/// what has no day yet.
std::vector<correspondence::Enclosure> dates_of_assignment(
    database::Database& database,
    const people::StoredNotice& notice,
    const notifications::Recipient& recipient
);

} // namespace siar::app
