#include "people/ended_access.hpp"

#include "database/table.hpp"
#include "people/office.hpp"
#include "people/roles.hpp"

namespace siar::people {

namespace {

constexpr database::Table<RoleHolding> held_roles{"role_holding"};

} // namespace

bool has_ended(database::Database& database, const AccountId& account, const Date& today)
{
    return !database
                .run(
                    "select 1 from role_holding auditing where auditing.account = $1 and "
                    "auditing.role = 'auditor' and not exists (select 1 from role_holding held where "
                    "held.account = $1 and (held.until_on is null or held.until_on >= $2)) limit 1",
                    {database::to_cell(account), database::to_cell(today)}
                )
                .empty();
}

std::optional<AuditorTime>
auditor_time(database::Database& database, const AccountId& account, const Date& today)
{
    const auto held = held_roles.where(
        database,
        "account = $1 and role = 'auditor' and (until_on is null or until_on >= $2) order by from_on, id",
        account,
        today
    );
    if (held.empty())
        return std::nullopt;
    AuditorTime time{account, held.front().from_on, held.front().until_on};
    for (const RoleHolding& one : held)
        if (!one.until_on || (time.until_on && *one.until_on > *time.until_on))
            time.until_on = one.until_on;
    return time;
}

void bound_auditor(Command& command, const AccountId& account, const Date& last)
{
    const auto open = held_roles.where(
        command.database,
        "account = $1 and role = 'auditor' and (until_on is null or until_on > $2)",
        account,
        last
    );
    for (RoleHolding held : open) {
        held.until_on = last;
        held_roles.update(command.database, held);
        command.record("people.role_bounded", held);
    }
}

std::vector<AccountId> accounts_to_sign_out(database::Database& database, Moment now)
{
    std::vector<AccountId> over;
    const auto rows = database.run(
        "select distinct session.account from session join role_holding auditing on "
        "auditing.account = session.account and auditing.role = 'auditor' "
        "where session.ended_at is null and session.expires_at > $1",
        {database::to_cell(now)}
    );
    const Date day = today(database, now);
    for (const auto& row : rows) {
        auto account = database::from_cell<AccountId>(row.at(0));
        if (has_ended(database, account, day))
            over.push_back(std::move(account));
    }
    return over;
}

} // namespace siar::people
