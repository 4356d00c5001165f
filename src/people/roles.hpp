// Who holds which role on which day. Roles are additive (A3); a deputy's counts only while the
// person deputised for holds it.
#pragma once

#include "door/command.hpp"
#include "people/account.hpp"

#include <vector>

namespace siar::people {

/// The open accounts that hold the role on the day, deputies included.
std::vector<AccountId> holders_of(database::Database& database, Role role, const Date& today);

/// The roles of an open account on the day, deputised ones included, in the order of Role.
std::vector<Role>
roles_of(database::Database& database, const AccountId& account, const Date& today);

/// Every holding of the account there ever was, the oldest first.
std::vector<RoleHolding> holdings_of(database::Database& database, const AccountId& account);

/// Refuses days before today or out of order, a second holding over the same days, and a deputy
/// for somebody who does not hold the role.
RoleHolding give_role(Command& command, const AccountId& account, const NewRoleHolding& form);

/// Ends the holding at once: yesterday was its last day. Refuses to take the role from the last
/// administrator.
void end_role(Command& command, const AccountId& account, const Id<RoleHolding>& holding);

/// Refuses when, without the account, nobody would be left who can sign in as administrator and
/// holds the role without an end.
void require_another_administrator(Command& command, const AccountId& account);

} // namespace siar::people
