#include "people/accounts.hpp"

#include "database/table.hpp"
#include "people/invitations.hpp"
#include "people/office.hpp"
#include "people/permissions.hpp"
#include "people/sessions.hpp"
#include "people/tables.hpp"

#include <algorithm>
#include <set>

namespace siar::people {

namespace {

void end_access(Command& command, const AccountId& account)
{
    end_sessions(command, account);
    close_invitations(command, account);
}

std::vector<Account> by_name(std::vector<Account> accounts)
{
    std::ranges::sort(accounts, {}, [](const Account& account) {
        return std::pair{account.name.text(), account.id.text()};
    });
    return accounts;
}

bool is_administrator(Command& command, const AccountId& account)
{
    const auto roles = roles_of(command.database, account, today(command.database, command.now));
    return std::ranges::find(roles, Role::administrator) != roles.end();
}

} // namespace

std::string name_of(database::Database& database, const AccountId& account)
{
    return find_account(database, account).name.text();
}

Account find_account(database::Database& database, const AccountId& account)
{
    if (auto found = account_rows.find(database, account))
        return *found;
    throw Refusal{Reason::not_found, "people.no_such_account"};
}

std::vector<Person> people(database::Database& database, const Date& today)
{
    std::vector<Person> persons;
    for (const Account& account : by_name(account_rows.where(database, "is_closed = false")))
        persons.push_back(
            {.account = account.id,
             .name = account.name.text(),
             .roles = roles_of(database, account.id, today)}
        );
    return persons;
}

std::vector<AccountView> accounts(database::Database& database)
{
    std::vector<AccountView> views;
    for (const Account& account : by_name(account_rows.where(database, "true")))
        views.push_back({.account = account, .roles = holdings_of(database, account.id)});
    return views;
}

AccountView view_of(database::Database& database, const AccountId& account)
{
    return {.account = find_account(database, account), .roles = holdings_of(database, account)};
}

Invitation create_account(Command& command, const NewAccount& form)
{
    const Account account{
        .id = AccountId::make(command.now),
        .name = Text<120>{trimmed(form.name.text())},
        .username = std::nullopt,
        .language = Language::id,
        .is_closed = false,
        .version = 1,
        .created_at = command.now
    };
    account_rows.insert(command.database, account);
    command.record("people.account_created", account);
    const Date day = today(command.database, command.now);
    for (const Role role : std::set<Role>(form.roles.begin(), form.roles.end()))
        give_role(
            command,
            account.id,
            {.role = role, .deputy_for = std::nullopt, .from_on = day, .until_on = std::nullopt}
        );
    return invite(command, account.id);
}

AccountView change_account(Command& command, const AccountId& id, const AccountChange& form)
{
    Account account = find_account(command.database, id);
    const bool closes = form.is_closed && !account.is_closed;
    if (closes && is_administrator(command, id))
        require_another_administrator(command, id);
    account.version = form.version;
    account.name = Text<120>{trimmed(form.name.text())};
    account.is_closed = form.is_closed;
    account = account_rows.update_version(command.database, account);
    if (closes)
        end_access(command, id);
    command.record(closes ? "people.account_closed" : "people.account_changed", account);
    return view_of(command.database, id);
}

Account choose_language(Command& command, Language language)
{
    Account account = find_account(command.database, account_of(command.caller));
    if (account.language == language) {
        command.changes_nothing();
        return account;
    }
    account.language = language;
    account = account_rows.update_version(command.database, account);
    command.record("people.language_chosen", account);
    return account;
}

Account rename_oneself(Command& command, const OwnName& form)
{
    Account account = find_account(command.database, account_of(command.caller));
    if (account.name.text() != form.before)
        throw Refusal{Reason::conflict, "database.stale"}.with_current(
            boost::json::serialize(contract::to_json(account))
        );
    account.name = Text<120>{trimmed(form.name.text())};
    account = account_rows.update_version(command.database, account);
    command.record("people.account_changed", account);
    return account;
}

Me me(database::Database& database, const Caller& caller, Moment now)
{
    const Account account = find_account(database, account_of(caller));
    const Office settings = office(database);
    return {
        .account = account.id,
        .name = account.name.text(),
        .username = account.username ? account.username->text() : "",
        .roles = caller.roles,
        .permissions = permissions_of(caller),
        .language = account.language,
        .office = settings,
        .role_titles = role_titles(database),
        .today = day_at(now, settings.zone),
        .ledger_size = 0
    };
}

} // namespace siar::people
