// How each person wants to be told: in the app always; by mail at once, in a digest, or not at all.
#pragma once

#include "database/database.hpp"
#include "door/command.hpp"
#include "foundation/written.hpp"

#include <optional>
#include <vector>

namespace siar::notifications {

BOOST_DEFINE_ENUM_CLASS(
    NoticeGroup, assignments, review, publication, reports, documents, reminders
)
BOOST_DEFINE_ENUM_CLASS(NoticeWay, at_once, daily, weekly, none)
BOOST_DEFINE_ENUM_CLASS(DigestDay, monday, tuesday, wednesday, thursday, friday)

struct GroupWay {
    NoticeGroup group;
    NoticeWay way;
};
BOOST_DESCRIBE_STRUCT(GroupWay, (), (group, way))

/// Hours are those on the wall of the office. Mail that is due in quiet hours waits until they end.
struct NoticePreferences {
    std::vector<GroupWay> ways; // one for each group
    std::optional<Text<5>> quiet_from;
    std::optional<Text<5>> quiet_until;
    bool rests_on_days_off;
    std::int64_t digest_hour;
    DigestDay digest_day; // of the weekly digest
    std::int64_t version; // 0: never chosen
};
BOOST_DESCRIBE_STRUCT(
    NoticePreferences,
    (),
    (ways, quiet_from, quiet_until, rests_on_days_off, digest_hour, digest_day, version)
)

/// What the account chose, or else: what concerns one person's work at once, reminders and
/// documents in the daily digest at 07:00, quiet from 20:00 to 06:00.
NoticePreferences preferences_of(database::Database& database, const AccountId& account);

/// Of the caller. Refuses a stale version, a group that is there twice, and hours that are none.
NoticePreferences change_preferences(Command& command, const NoticePreferences& form);

NoticeWay way_of(const NoticePreferences& preferences, NoticeGroup group);

} // namespace siar::notifications
