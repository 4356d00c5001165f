// Links to a view of the plan: read-only, without an account, until somebody revokes them.
#pragma once

#include "door/command.hpp"
#include "planning/plan_view.hpp"

#include <string>
#include <vector>

namespace siar::planning {

/// The link's token stands in the answer alone. Refuses a view that asks for states, which planning
/// does not know: its link would show more than the view does.
MadePlanLink make_link(Command& command, const Id<PlanView>& view, const NewPlanLink& form);

/// From now on it opens nothing. Whoever may make links may revoke any of them. Refuses
/// a link that is revoked already.
ShownPlanLink revoke_link(Command& command, const Id<PlanLink>& id);

/// Those of the view, the newest first.
std::vector<ShownPlanLink> links_of(database::Database& database, const Id<PlanView>& view);

/// The view that the token opens. Refuses an unknown token with not_found, and a link that is
/// revoked, or whose view is removed, with gone.
PlanView view_behind(database::Database& database, const std::string& token);

/// What the view shows from the day up to the last one, by time; with the dropped ones, so that
/// calendars can take them out.
std::vector<ScheduleEntry> entries_in(
    database::Database& database, const PlanView& view, const Date& first, const Date& last
);

} // namespace siar::planning
