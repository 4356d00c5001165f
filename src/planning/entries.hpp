// The entries of a schedule: planned, changed, moved, dropped and taken back.
#pragma once

#include "door/command.hpp"
#include "planning/entry.hpp"

#include <vector>

namespace siar::planning {

/// Every change below is refused when the schedule is closed, and without a reason once it was
/// issued; it then leaves an amendment. A planned time must lie within the schedule's days and not
/// in the past (F6). What the form leaves as it is may stay as it is: a past time, a closed
/// channel.
ScheduleEntry add_entry(Command& command, const Id<Schedule>& schedule, const EntryForm& form);

/// Refuses a stale version (F21).
ScheduleEntry change_entry(Command& command, const Id<ScheduleEntry>& id, const EntryForm& form);

/// In time, into the drawer or out of it.
ScheduleEntry move_entry(Command& command, const Id<ScheduleEntry>& id, const EntryMove& form);

/// Into the bin, or out of it.
ScheduleEntry drop_entry(Command& command, const Id<ScheduleEntry>& id, const EntryDrop& form);

/// The entry as the form asks for it, not yet written: what add_entry and an import write.
ScheduleEntry entry_from(Command& command, const Schedule& schedule, const EntryForm& form);

/// Writes a new entry and its amendment.
void insert_entry(
    Command& command, const ScheduleEntry& entry, const std::optional<Text<1000>>& reason
);

/// Refuses with planning.no_such_entry.
ScheduleEntry find_entry(database::Database& database, const Id<ScheduleEntry>& id);

/// All entries of the schedule: dated ones by time, then the drawer; dropped ones are among them.
std::vector<ScheduleEntry> entries_of(database::Database& database, const Id<Schedule>& schedule);

/// What stands in the schedule: neither dropped nor in the drawer, by time.
std::vector<ScheduleEntry>
planned_entries(database::Database& database, const Id<Schedule>& schedule);

/// Up to five entries still to come on the channel, the soonest first.
std::vector<ScheduleEntry>
entries_to_come_on(database::Database& database, const Id<Channel>& channel, Moment now);

} // namespace siar::planning
