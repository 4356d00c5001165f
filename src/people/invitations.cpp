#include "people/invitations.hpp"

#include "database/table.hpp"
#include "foundation/plain_text.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"
#include "people/sessions.hpp"
#include "people/tables.hpp"

namespace siar::people {

namespace {

constexpr database::Table<IssuedInvitation> invitations{"invitation"};

constexpr std::size_t shortest_username = 3;
constexpr std::string_view letters_of_usernames = "abcdefghijklmnopqrstuvwxyz0123456789._-";

bool somebody_can_sign_in(database::Database& database)
{
    return account_rows.count(database, "username is not null and is_closed = false") > 0;
}

IssuedInvitation open_invitation(database::Database& database, const std::string& token, Moment now)
{
    const auto found = invitations.where(database, "token_sha256 = $1", digest_of(token));
    if (found.empty())
        throw Refusal{Reason::not_found, "people.no_such_invitation"};
    if (found.front().closed_at || found.front().expires_at <= now)
        throw Refusal{Reason::gone, "people.invitation_is_over"};
    return found.front();
}

/// User names are the same in any case, so they are kept in lower case.
Text<60> sound_username(const std::string& text)
{
    const std::string username = in_lower_case(trimmed(text));
    if (username.size() < shortest_username ||
        username.find_first_not_of(letters_of_usernames) != std::string::npos)
        throw invalid_field("username", "people.username_form");
    return Text<60>{username};
}

void require_free(Command& command, const Text<60>& username, const AccountId& account)
{
    const auto taken =
        account_rows.count(command.database, "username = $1 and id <> $2", username, account);
    if (taken > 0)
        throw Refusal{
            Reason::conflict, "people.username_taken", {}, {{"username", "people.username_taken"}}
        };
}

Account first_administrator(Command& command)
{
    const auto administrators =
        holders_of(command.database, Role::administrator, today(command.database, command.now));
    if (!administrators.empty())
        return find_account(command.database, administrators.front());
    const Invitation made = create_account(
        command, {.name = Text<120>{"Administrator"}, .roles = {Role::administrator}}
    );
    return find_account(command.database, made.account);
}

} // namespace

Invitation invite(Command& command, const AccountId& id)
{
    const Account account = find_account(command.database, id);
    if (account.is_closed)
        throw Refusal{Reason::conflict, "people.account_is_closed"};
    close_invitations(command, id);
    const std::string token = random_token(32);
    const IssuedInvitation invitation{
        .id = Id<IssuedInvitation>::make(command.now),
        .account = id,
        .token_sha256 = digest_of(token),
        .made_at = command.now,
        .expires_at = command.now + invitation_life,
        .closed_at = std::nullopt
    };
    invitations.insert(command.database, invitation);
    command.record("people.invited", id.text(), {{"expires_at", invitation.expires_at.text()}});
    return {.account = id, .link = "/mulai?token=" + token, .expires_at = invitation.expires_at};
}

InvitationView invitation_view(database::Database& database, const std::string& token, Moment now)
{
    const auto invitation = open_invitation(database, token, now);
    return {
        .name = name_of(database, invitation.account),
        .is_first_administrator = !somebody_can_sign_in(database)
    };
}

Account accept_invitation(
    Command& command,
    const std::string& token,
    const AcceptedInvitation& form,
    const PasswordHash& password
)
{
    const auto invitation = open_invitation(command.database, token, command.now);
    Account account = find_account(command.database, invitation.account);
    account.name = Text<120>{trimmed(form.name.text())};
    account.username = sound_username(form.username.text());
    require_sound_password(form.password.text(), account.username->text());
    require_free(command, *account.username, account.id);
    account = account_rows.update_version(command.database, account);
    store_password(command.database, account.id, password, command.now);
    close_invitations(command, account.id);
    end_sessions(command, account.id);
    command.record("people.invitation_accepted", account);
    return account;
}

std::string first_administrator_link(Command& command)
{
    if (somebody_can_sign_in(command.database)) {
        command.changes_nothing();
        return "";
    }
    return invite(command, first_administrator(command).id).link;
}

void close_invitations(Command& command, const AccountId& account)
{
    command.database.run(
        "update invitation set closed_at = $1 where account = $2 and closed_at is null",
        {database::to_cell(command.now), database::to_cell(account)}
    );
}

} // namespace siar::people
