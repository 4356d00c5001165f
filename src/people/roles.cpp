#include "people/roles.hpp"

#include "database/table.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"

#include <algorithm>
#include <set>

namespace siar::people {

namespace {

constexpr database::Table<RoleHolding> holdings{"role_holding"};

/// The holdings in force on the day $1, of open accounts: one's own, and those of deputies whose
/// principal holds the role for himself on that day.
constexpr const char* in_force = R"(
    from role_holding held
    join account holder on holder.id = held.account
    where holder.is_closed = false
    and held.from_on <= $1 and (held.until_on is null or held.until_on >= $1)
    and (held.deputy_for is null or exists (
        select 1 from role_holding own
        join account principal on principal.id = own.account
        where own.account = held.deputy_for and own.role = held.role and own.deputy_for is null
        and principal.is_closed = false
        and own.from_on <= $1 and (own.until_on is null or own.until_on >= $1)
    )))";

bool ends_before(const std::optional<Date>& last, const Date& day)
{
    return last && *last < day;
}

bool overlap(const RoleHolding& held, const NewRoleHolding& form)
{
    return !ends_before(held.until_on, held.from_on) && !ends_before(held.until_on, form.from_on) &&
           !ends_before(form.until_on, held.from_on);
}

void require_sound_days(Command& command, const NewRoleHolding& form)
{
    const Date day = today(command.database, command.now);
    if (form.from_on < day)
        throw invalid_field("from_on", "people.role_in_the_past", {{"today", day.text()}});
    if (ends_before(form.until_on, form.from_on))
        throw invalid_field("until_on", "people.role_ends_before_it_begins");
}

void require_no_second_holding(
    Command& command, const AccountId& account, const NewRoleHolding& form
)
{
    for (const RoleHolding& held : holdings_of(command.database, account))
        if (held.role == form.role && held.deputy_for == form.deputy_for && overlap(held, form))
            throw Refusal{Reason::conflict, "people.role_already_held"};
}

void require_principal(Command& command, const AccountId& account, const NewRoleHolding& form)
{
    if (!form.deputy_for)
        return;
    if (*form.deputy_for == account)
        throw invalid_field("deputy_for", "people.deputy_of_oneself");
    const Account principal = find_account(command.database, *form.deputy_for);
    const auto held = holdings_of(command.database, principal.id);
    const bool holds_it = std::ranges::any_of(held, [&](const RoleHolding& own) {
        return own.role == form.role && !own.deputy_for && overlap(own, form);
    });
    if (principal.is_closed || !holds_it)
        throw invalid_field(
            "deputy_for", "people.principal_lacks_role", {{"name", principal.name.text()}}
        );
}

void require_open(const Account& account)
{
    if (account.is_closed)
        throw Refusal{Reason::conflict, "people.account_is_closed"};
}

RoleHolding
find_holding(database::Database& database, const AccountId& account, const Id<RoleHolding>& id)
{
    const auto found = holdings.find(database, id);
    if (!found || found->account != account)
        throw Refusal{Reason::not_found, "people.no_such_holding"};
    return *found;
}

} // namespace

std::vector<AccountId> holders_of(database::Database& database, Role role, const Date& today)
{
    std::vector<AccountId> accounts;
    const auto rows = database.run(
        std::string{"select distinct held.account"} + in_force +
            " and held.role = $2 order by held.account",
        {database::to_cell(today), database::to_cell(role)}
    );
    for (const auto& row : rows)
        accounts.push_back(database::from_cell<AccountId>(row.at(0)));
    return accounts;
}

std::vector<Role>
roles_of(database::Database& database, const AccountId& account, const Date& today)
{
    std::set<Role> roles;
    const auto rows = database.run(
        std::string{"select distinct held.role"} + in_force + " and held.account = $2",
        {database::to_cell(today), database::to_cell(account)}
    );
    for (const auto& row : rows)
        roles.insert(database::from_cell<Role>(row.at(0)));
    return {roles.begin(), roles.end()};
}

std::vector<RoleHolding> holdings_of(database::Database& database, const AccountId& account)
{
    return holdings.where(database, "account = $1 order by from_on, id", account);
}

RoleHolding give_role(Command& command, const AccountId& account, const NewRoleHolding& form)
{
    require_open(find_account(command.database, account));
    require_sound_days(command, form);
    require_principal(command, account, form);
    require_no_second_holding(command, account, form);
    const RoleHolding holding{
        .id = Id<RoleHolding>::make(command.now),
        .account = account,
        .role = form.role,
        .deputy_for = form.deputy_for,
        .from_on = form.from_on,
        .until_on = form.until_on
    };
    holdings.insert(command.database, holding);
    command.record("people.role_given", holding);
    return holding;
}

void end_role(Command& command, const AccountId& account, const Id<RoleHolding>& id)
{
    RoleHolding holding = find_holding(command.database, account, id);
    const Date yesterday = today(command.database, command.now) + std::chrono::days{-1};
    if (holding.until_on && *holding.until_on <= yesterday) {
        command.changes_nothing();
        return;
    }
    if (holding.role == Role::administrator)
        require_another_administrator(command, account);
    holding.until_on = yesterday;
    holdings.update(command.database, holding);
    command.record("people.role_ended", holding);
}

void require_another_administrator(Command& command, const AccountId& account)
{
    const Date day = today(command.database, command.now);
    const auto others = command.database.run(
        "select 1 from role_holding held join account holder on holder.id = held.account "
        "where held.role = 'administrator' and held.deputy_for is null and held.until_on is null "
        "and held.from_on <= $1 and holder.is_closed = false and holder.username is not null "
        "and holder.id <> $2",
        {database::to_cell(day), database::to_cell(account)}
    );
    if (others.empty())
        throw Refusal{Reason::conflict, "people.last_administrator"};
}

} // namespace siar::people
