#include "people/endpoints.hpp"

#include "people/accounts.hpp"
#include "people/invitations.hpp"
#include "people/notices.hpp"
#include "people/office.hpp"
#include "people/session_endpoints.hpp"

namespace siar::people {

namespace {

AccountId account_in(const http::Call& call)
{
    return call.path_value<AccountId>("account");
}

Me show_me(const http::Call& call)
{
    Me who = me(call.database, call.caller, call.now);
    who.ledger_size = call.door.ledger_size(call.database);
    return who;
}

Me speak(const http::Call& call, Command& command, const LanguageChoice& choice)
{
    choose_language(command, choice.language);
    return show_me(call);
}

NoticePage list_notices(const http::Call& call)
{
    return notices_of(
        call.database,
        call.caller,
        call.texts,
        {.is_unread_only = call.query<NoticeState>("state") == NoticeState::unread,
         .before = call.query<Id<StoredNotice>>("before")}
    );
}

http::Done read_one(const http::Call& call, Command& command)
{
    read_notice(command, call.path_value<Id<StoredNotice>>("notice"));
    return {};
}

Account name_oneself(const http::Call& /*call*/, Command& command, const OwnName& form)
{
    return rename_oneself(command, form);
}

http::Done read_all(const http::Call& /*call*/, Command& command)
{
    read_notices(command);
    return {};
}

InvitationView show_invitation(const http::Call& call)
{
    return invitation_view(call.database, call.path_values.at("token"), call.now);
}

std::vector<Person> list_people(const http::Call& call)
{
    return people(call.database, today(call.database, call.now));
}

std::vector<AccountView> list_accounts(const http::Call& call)
{
    return accounts(call.database);
}

Invitation create(const http::Call& /*call*/, Command& command, const NewAccount& form)
{
    return create_account(command, form);
}

AccountView change(const http::Call& call, Command& command, const AccountChange& form)
{
    return change_account(command, account_in(call), form);
}

Invitation invite_again(const http::Call& call, Command& command)
{
    return invite(command, account_in(call));
}

AccountView give(const http::Call& call, Command& command, const NewRoleHolding& form)
{
    give_role(command, account_in(call), form);
    return view_of(command.database, account_in(call));
}

AccountView end(const http::Call& call, Command& command)
{
    end_role(command, account_in(call), call.path_value<Id<RoleHolding>>("holding"));
    return view_of(command.database, account_in(call));
}

Office show_office(const http::Call& call)
{
    return office(call.database);
}

Office settle(const http::Call& /*call*/, Command& command, const Office& form)
{
    return change_office(command, form);
}

std::vector<RoleTitle> list_titles(const http::Call& call)
{
    return role_titles(call.database);
}

std::vector<RoleTitle>
rename(const http::Call& /*call*/, Command& command, const std::vector<RoleTitle>& titles)
{
    return rename_roles(command, titles);
}

http::Endpoints own_endpoints()
{
    const std::string permission = "signed_in";
    return {
        http::get({"/api/me", permission, "Who is looking, and what they may do"}, show_me),
        http::put({"/api/me/language", permission, "Choose the language"}, speak),
        http::get(
            {.path = "/api/notices",
             .permission = permission,
             .summary = "Messages to the caller, the newest first, page by page",
             .queries = {"state", "before"}},
            list_notices
        ),
        http::post({"/api/notices/read", permission, "Mark all messages as read"}, read_all),
        http::post({"/api/notices/{notice}/read", permission, "Mark a message as read"}, read_one),
        http::put({"/api/me/name", permission, "Change one's own name"}, name_oneself),
        http::get({"/api/people", permission, "Everybody with an open account"}, list_people),
        http::get({"/api/office", permission, "The office"}, show_office),
        http::get({"/api/role-titles", permission, "What the office calls each role"}, list_titles),
        http::get(
            {"/api/invitations/{token}", "public", "Whose invitation it is"}, show_invitation
        ),
    };
}

http::Endpoints administration_endpoints()
{
    const std::string permission = "people.manage";
    return {
        http::get({"/api/accounts", permission, "All accounts"}, list_accounts),
        http::post(
            {"/api/accounts", permission, "Make an account; the answer holds its one-time link"},
            create
        ),
        http::put({"/api/accounts/{account}", permission, "Rename or close an account"}, change),
        http::post(
            {"/api/accounts/{account}/invitation",
             permission,
             "A new one-time link, when a password was lost"},
            invite_again
        ),
        http::post(
            {"/api/accounts/{account}/roles",
             permission,
             "Give a role for a time, or make somebody a deputy"},
            give
        ),
        http::remove(
            {"/api/accounts/{account}/roles/{holding}", permission, "End a role today"}, end
        ),
        http::put({"/api/office", permission, "Change the office's settings"}, settle),
        http::put({"/api/role-titles", permission, "Rename roles"}, rename),
    };
}

} // namespace

http::Endpoints endpoints()
{
    http::Endpoints all = session_endpoints();
    for (const auto& part : {own_endpoints(), administration_endpoints()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace siar::people
