// Access with an end: an auditor's account is open to the end of its last day, by the office's zone.
#pragma once

#include "door/command.hpp"
#include "people/account.hpp"

#include <optional>
#include <vector>

namespace siar::people {

/// Whether the account was an auditor's and all that it held is over on the day (R12).
bool has_ended(database::Database& database, const AccountId& account, const Date& today);

/// The last day of the account as an auditor, if it holds that role today or later; nothing inside
/// when the role has no end.
struct AuditorTime {
    AccountId account;
    Date from_on;
    std::optional<Date> until_on;
};
std::optional<AuditorTime>
auditor_time(database::Database& database, const AccountId& account, const Date& today);

/// Shortens what the account holds as auditor so that its last day is at most this one. It never
/// lengthens: giving access is the administrator's.
void bound_auditor(Command& command, const AccountId& account, const Date& last);

/// Open sessions of accounts whose access is over.
std::vector<AccountId> accounts_to_sign_out(database::Database& database, Moment now);

} // namespace siar::people
