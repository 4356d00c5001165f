// Accounts of the people of the office: made with an invitation, renamed, closed, never deleted.
#pragma once

#include "people/roles.hpp"

#include <string>
#include <vector>

namespace siar::people {

/// The name that history shows, of closed accounts too (A4).
std::string name_of(database::Database& database, const AccountId& account);

/// Refuses with people.no_such_account.
Account find_account(database::Database& database, const AccountId& account);

/// Everybody with an open account, by name, with the roles of the day.
std::vector<Person> people(database::Database& database, const Date& today);

/// All accounts, by name, closed ones included.
std::vector<AccountView> accounts(database::Database& database);

AccountView view_of(database::Database& database, const AccountId& account);

/// Makes an account that holds the roles from today on; its owner chooses user name and password
/// by the link of the invitation.
Invitation create_account(Command& command, const NewAccount& form);

/// Renames, closes or opens again. Closing ends the account's sessions and its invitation; the last
/// administrator cannot be closed.
AccountView change_account(Command& command, const AccountId& account, const AccountChange& form);

/// The language of the caller's own pages.
Account choose_language(Command& command, Language language);

struct OwnName {
    std::string before; // the name that was read
    Text<120> name;
};
BOOST_DESCRIBE_STRUCT(OwnName, (), (before, name))

/// The caller's own name, as history and colleagues show it from now on. Refuses with
/// database.stale when the name is no longer the one that was read.
Account rename_oneself(Command& command, const OwnName& form);

/// Everything the interface needs to know about who is looking.
Me me(database::Database& database, const Caller& caller, Moment now);

} // namespace siar::people
