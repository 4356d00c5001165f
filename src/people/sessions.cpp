#include "people/sessions.hpp"

#include "database/table.hpp"
#include "people/accounts.hpp"
#include "people/ended_access.hpp"
#include "people/office.hpp"

namespace siar::people {

namespace {

constexpr database::Table<Session> sessions{"session"};

void end(Command& command, Session session)
{
    session.ended_at = command.now;
    sessions.update(command.database, session);
    command.record("people.signed_out", session.account.text(), {{"session", session.id.text()}});
}

} // namespace

std::string begin_session(Command& command, const AccountId& account)
{
    const std::string token = random_token(32);
    const Session session{
        .id = Id<Session>::make(command.now),
        .token_sha256 = digest_of(token),
        .account = account,
        .started_at = command.now,
        .expires_at = command.now + session_life,
        .ended_at = std::nullopt
    };
    sessions.insert(command.database, session);
    command.record("people.signed_in", account.text(), {{"session", session.id.text()}});
    return token;
}

void end_session(Command& command, const std::string& token)
{
    const auto found = sessions.where(
        command.database, "token_sha256 = $1 and ended_at is null", digest_of(token)
    );
    if (found.empty())
        command.changes_nothing();
    else
        end(command, found.front());
}

void end_sessions(Command& command, const AccountId& account)
{
    const auto open = sessions.where(
        command.database,
        "account = $1 and ended_at is null and expires_at > $2",
        account,
        command.now
    );
    for (const Session& session : open)
        end(command, session);
}

Caller caller_of(database::Database& database, const std::string& token, Moment now)
{
    if (token.empty())
        return {};
    const auto found = sessions.where(
        database,
        "token_sha256 = $1 and ended_at is null and expires_at > $2",
        digest_of(token),
        now
    );
    return found.empty() ? Caller{} : caller_for(database, found.front().account, now);
}

Caller caller_for(database::Database& database, const AccountId& id, Moment now)
{
    const Account account = find_account(database, id);
    const Date day = today(database, now);
    if (account.is_closed || has_ended(database, id, day))
        return {};
    Caller caller{.account = id, .name = account.name.text(), .language = account.language};
    for (const Role role : roles_of(database, id, day))
        caller.roles.emplace_back(to_name(role));
    return caller;
}

} // namespace siar::people
