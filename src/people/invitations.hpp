// One-time links by which people choose their user name and password.
#pragma once

#include "door/command.hpp"
#include "foundation/digest.hpp"
#include "people/account.hpp"
#include "people/passwords.hpp"

#include <chrono>
#include <string>

namespace siar::people {

constexpr std::chrono::days invitation_life{7};

/// Only the hash of the token is stored. Closed when it was used, or when a newer one took its
/// place.
struct IssuedInvitation {
    Id<IssuedInvitation> id;
    AccountId account;
    Digest token_sha256;
    Moment made_at;
    Moment expires_at;
    std::optional<Moment> closed_at;
};
BOOST_DESCRIBE_STRUCT(
    IssuedInvitation, (), (id, account, token_sha256, made_at, expires_at, closed_at)
)

/// A new link for the account; links that it got before stop working. Refuses a closed account.
Invitation invite(Command& command, const AccountId& account);

/// What was invited; looking at it uses nothing up (F22). Refuses an unknown token with
/// people.no_such_invitation, and one that was used, replaced or is too old with Reason::gone.
InvitationView invitation_view(database::Database& database, const std::string& token, Moment now);

/// Sets the name, user name and password, closes the invitation and ends the account's other
/// sessions. Refuses a user name that is taken or malformed and a password against the rule.
Account accept_invitation(
    Command& command,
    const std::string& token,
    const AcceptedInvitation& form,
    const PasswordHash& password
);

/// The path of a link for the first administrator; empty when somebody can already sign in.
std::string first_administrator_link(Command& command);

/// Closes what the account was sent before.
void close_invitations(Command& command, const AccountId& account);

} // namespace siar::people
