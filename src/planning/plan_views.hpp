// Views of the plan: kept, shared with the office, changed and removed by who made them.
#pragma once

#include "door/command.hpp"
#include "planning/plan_view.hpp"

#include <vector>

namespace siar::planning {

constexpr std::size_t most_views_of_a_person = 40;

/// Refuses a name that the person gave to another view, and more than most_views_of_a_person.
PlanView keep_view(Command& command, const PlanViewForm& form);

/// Refuses a stale version, and everybody but who made the view.
PlanView change_view(Command& command, const Id<PlanView>& id, const PlanViewForm& form);

/// Its links open nothing any more. Refuses everybody but who made the view.
PlanView remove_view(Command& command, const Id<PlanView>& id, const PlanViewVersion& form);

/// Refuses with planning.no_such_view what is removed or was never there, and what another person
/// keeps for themselves.
PlanView
find_view(database::Database& database, const Id<PlanView>& id, const AccountId& reader);

/// The reader's own views and those that are shared, by name, with their links.
std::vector<PlanViewDetail> views_for(database::Database& database, const AccountId& reader);

/// Whether the entry is in the view; its state is not asked.
bool is_in(const PlanView& view, const ScheduleEntry& entry);

} // namespace siar::planning
