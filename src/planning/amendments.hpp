// Changes of a schedule after its issue: each with its reason, so that plan against actual is
// exact.
#pragma once

#include "door/command.hpp"
#include "planning/entry.hpp"

#include <vector>

namespace siar::planning {

/// One change of one entry; a new entry has nothing before.
struct EntryChange {
    std::optional<ScheduleEntry> before;
    ScheduleEntry after;
    std::optional<Text<1000>> reason;
};

/// Refuses when the schedule is closed, and without a reason once it was issued.
void require_changeable(const Schedule& schedule, const std::optional<Text<1000>>& reason);

/// Once the schedule was issued, writes what explains the change and marks the schedule amended.
/// A change of time and of words is two amendments; an entry taken out of the bin is added again.
void amend(Command& command, const EntryChange& change);

/// The amendments of the schedule, the oldest first.
std::vector<Amendment> amendments_of(database::Database& database, const Id<Schedule>& schedule);

} // namespace siar::planning
