// Who is signed in: a random token in a cookie, kept here as its hash, for fourteen days.
#pragma once

#include "door/command.hpp"
#include "foundation/digest.hpp"
#include "people/account.hpp"

#include <chrono>
#include <string>

namespace siar::people {

constexpr std::chrono::days session_life{14};
constexpr const char* session_cookie = "siar_session";

struct Session {
    Id<Session> id;
    Digest token_sha256;
    AccountId account;
    Moment started_at;
    Moment expires_at;
    std::optional<Moment> ended_at;
};
BOOST_DESCRIBE_STRUCT(Session, (), (id, token_sha256, account, started_at, expires_at, ended_at))

/// Begins a session of the account; gives its token, which is stored nowhere.
std::string begin_session(Command& command, const AccountId& account);

/// Ends the session of the token, if there is one.
void end_session(Command& command, const std::string& token);

/// Ends every session of the account.
void end_sessions(Command& command, const AccountId& account);

/// Who holds the token, with the roles in force on the office's day; nobody when the session is
/// unknown, ended or over, or the account is closed.
Caller caller_of(database::Database& database, const std::string& token, Moment now);

/// The caller that an account is, without a session: for the command that begins one, and for the
/// command line.
Caller caller_for(database::Database& database, const AccountId& account, Moment now);

} // namespace siar::people
