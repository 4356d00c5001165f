// Development of media: opening, improving, merging or closing a channel, from the proposal to the
// result.
#pragma once

#include "door/command.hpp"
#include "planning/channel.hpp"

#include <vector>

namespace siar::planning {

/// A new initiative is proposed; the form may not claim that more has happened.
Initiative add_initiative(Command& command, const InitiativeForm& form);

/// proposed -> agreed -> under_way -> completed, or dropped on the way; a dropped one may be
/// proposed again. Refuses other moves, and completion without a result and a decision.
Initiative
change_initiative(Command& command, const Id<Initiative>& id, const InitiativeForm& form);

/// The three below are what a review may decide. Each refuses an initiative that is over.
/// A proposal is agreed; one that is agreed already stays as it is.
void agree(Command& command, const Id<Initiative>& id);

void postpone(Command& command, const Id<Initiative>& id, const Date& due_on);

void give_up(Command& command, const Id<Initiative>& id);

/// Refuses with planning.no_such_initiative.
Initiative find_initiative(database::Database& database, const Id<Initiative>& id);

/// All initiatives, the newest first.
std::vector<Initiative> initiatives_newest_first(database::Database& database);

/// Those neither completed nor dropped, the oldest first.
std::vector<Initiative> open_initiatives(database::Database& database);

} // namespace siar::planning
