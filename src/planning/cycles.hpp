// Cycles of the procedure: begun from the version in force, with a task for each activity and an
// empty schedule.
#pragma once

#include "door/command.hpp"
#include "planning/cycle.hpp"

#include <vector>

namespace siar::planning {

constexpr std::chrono::days longest_cycle{366};

/// Begins a cycle by the procedure in force; a later version rules later cycles only. Refuses
/// without a procedure in force, days out of order or already over, more than a year, and the span
/// of another open cycle.
Cycle start_cycle(Command& command, const NewCycle& form);

/// The same, by the version given.
Cycle begin_cycle(Command& command, const NewCycle& form, const documents::Revision& procedure);

/// Ends the cycle; its schedule changes no more. Refuses one that is closed.
Cycle close_cycle(Command& command, const Id<Cycle>& id, std::int64_t version);

/// Refuses with planning.no_such_cycle.
Cycle find_cycle(database::Database& database, const Id<Cycle>& id);

/// All cycles, the newest first.
std::vector<Cycle> cycles_newest_first(database::Database& database);

/// Those not closed, the oldest first.
std::vector<Cycle> open_cycles(database::Database& database);

/// The tasks of the cycle in their order.
std::vector<Task> tasks_of(database::Database& database, const Id<Cycle>& cycle);

} // namespace siar::planning
