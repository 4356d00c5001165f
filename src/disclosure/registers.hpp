// The public information list: drawn up, added to, issued.
#pragma once

#include "disclosure/register.hpp"
#include "door/command.hpp"

#include <vector>

namespace siar::disclosure {

/// As it stands on the day: what is published and not taken down, open documents in force, and additions.
/// By class, and within it the newest first.
RegisterView register_now(database::Database& database, const Date& today);

/// Refuses exempt information without its legal basis and the day until which it is exempt (UU 14/2008,
/// Article 17 and 20), and a basis for what is not exempt.
RegisterAddition add_row(Command& command, const NewAddition& form);

/// Refuses what is not there, or was taken out before.
void remove_row(Command& command, const Id<RegisterAddition>& id, const RemovalReason& form);

RegisterSettings register_settings(database::Database& database);

/// Refuses a stale version.
RegisterSettings change_settings(Command& command, const RegisterSettings& form);

/// Freezes what is public as the next number. Refuses an empty list.
IssuedRegister issue_register(Command& command, const RegisterIssue& form);

/// Refuses with disclosure.no_such_register.
IssuedRegister find_register(database::Database& database, const Id<IssuedRegister>& id);

/// The version that is public, by its number or the newest; nothing before the first was issued.
std::optional<IssuedRegister>
public_register(database::Database& database, std::optional<std::int64_t> number);

/// The rows for a spreadsheet, with the Indonesian heads of the columns.
std::string register_as_csv(const std::vector<RegisterRow>& rows);

} // namespace siar::disclosure
