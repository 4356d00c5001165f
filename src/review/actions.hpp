// What a session gives somebody to do, until a day.
#pragma once

#include "door/command.hpp"
#include "review/session.hpp"

#include <vector>

namespace siar::review {

/// Tells the assignee. Refuses closed minutes, somebody without an open account, and a day before
/// the session.
ActionItem
add_action(Command& command, const Id<ReviewSession>& session, const NewActionItem& form);

/// Says that it is done; closed minutes do not stand in the way. Changes nothing the second time.
ActionItem finish_action(Command& command, const Id<ActionItem>& id);

/// Refuses with review.no_such_action.
ActionItem find_action(database::Database& database, const Id<ActionItem>& id);

std::vector<ActionItem> actions_of(database::Database& database, const Id<ReviewSession>& session);

/// What the account still has to do, the soonest due first.
std::vector<ActionItem> open_actions_of(database::Database& database, const AccountId& account);

} // namespace siar::review
