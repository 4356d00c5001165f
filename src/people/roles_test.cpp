#include "acting.hpp"
#include "engines.hpp"

#include "people/accounts.hpp"
#include "people/invitations.hpp"
#include "people/migrations.hpp"
#include "people/office.hpp"
#include "people/sessions.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <rapidcheck.h>
#include <set>

using namespace siar;
using namespace siar::people;
using namespace siar::tests;

namespace {

const Moment noon{"2026-03-02T05:00:00Z"}; // 12:00 in Jakarta
const Date monday{"2026-03-02"};

class Staffed {
public:
    explicit Staffed(const std::string& address)
        : store{store_with(address, {migrations()})}
    {
    }

    AccountId somebody(const char* name, std::vector<Role> roles = {}, Moment now = noon)
    {
        return act(*store, {}, now, [&](Command& command) {
            return create_account(command, {.name = Text<120>{name}, .roles = std::move(roles)})
                .account;
        });
    }

    RoleHolding give(const AccountId& account, const NewRoleHolding& form, Moment now = noon)
    {
        return act(*store, {}, now, [&](Command& command) {
            return give_role(command, account, form);
        });
    }

    void choose_username(const AccountId& account, const char* username)
    {
        store->write([&](database::Database& database) {
            database.run(
                "update account set username = $1 where id = $2", {username, account.text()}
            );
        });
    }

    std::vector<Role> roles(const AccountId& account, const char* day)
    {
        return look(*store, [&](database::Database& database) {
            return roles_of(database, account, Date{day});
        });
    }

    std::vector<AccountId> holders(Role role, const char* day)
    {
        return look(*store, [&](database::Database& database) {
            return holders_of(database, role, Date{day});
        });
    }

    AccountView view(const AccountId& account)
    {
        return look(*store, [&](database::Database& database) {
            return view_of(database, account);
        });
    }

    void close(const AccountId& account, Moment now = noon)
    {
        act(*store, {}, now, [&](Command& command) {
            const auto found = find_account(command.database, account);
            change_account(
                command, account, {.version = found.version, .name = found.name, .is_closed = true}
            );
        });
    }

    std::unique_ptr<database::Store> store;
};

NewRoleHolding holding(
    Role role,
    const char* from,
    std::optional<Date> until = {},
    std::optional<AccountId> deputy_for = {}
)
{
    return {
        .role = role, .deputy_for = std::move(deputy_for), .from_on = Date{from}, .until_on = until
    };
}

} // namespace

TEST_CASE("A3: roles are additive, explicit and told for any day")
{
    for_each_engine([](const std::string& address) {
        Staffed office{address};
        const auto rina = office.somebody("Rina", {Role::staff, Role::staff});
        office.give(rina, holding(Role::auditor, "2026-03-10", Date{"2026-03-12"}));
        CHECK(office.roles(rina, "2026-03-01").empty());
        CHECK(office.roles(rina, "2026-03-02") == std::vector{Role::staff});
        CHECK(office.roles(rina, "2026-03-09") == std::vector{Role::staff});
        CHECK(office.roles(rina, "2026-03-10") == std::vector{Role::staff, Role::auditor});
        CHECK(office.roles(rina, "2026-03-12") == std::vector{Role::staff, Role::auditor});
        CHECK(office.roles(rina, "2026-03-13") == std::vector{Role::staff});
        CHECK(office.holders(Role::auditor, "2026-03-11") == std::vector{rina});
        CHECK(office.holders(Role::director, "2026-03-11").empty());
    });
}

TEST_CASE("a deputy's role counts only while the person deputised for holds it")
{
    for_each_engine([](const std::string& address) {
        Staffed office{address};
        const auto budi = office.somebody("Budi");
        const auto rina = office.somebody("Rina", {Role::staff});
        const auto own =
            office.give(budi, holding(Role::sub_coordinator, "2026-03-02", Date{"2026-03-20"}));
        office.give(rina, holding(Role::sub_coordinator, "2026-03-10", Date{"2026-03-31"}, budi));
        CHECK(office.roles(rina, "2026-03-09") == std::vector{Role::staff});
        CHECK(office.roles(rina, "2026-03-20") == std::vector{Role::staff, Role::sub_coordinator});
        CHECK(office.roles(rina, "2026-03-21") == std::vector{Role::staff});
        CHECK(office.holders(Role::sub_coordinator, "2026-03-15").size() == 2);

        act(*office.store, {}, Moment{"2026-03-14T05:00:00Z"}, [&](Command& command) {
            end_role(command, budi, own.id);
        });
        CHECK(office.roles(rina, "2026-03-13") == std::vector{Role::staff, Role::sub_coordinator});
        CHECK(office.roles(rina, "2026-03-14") == std::vector{Role::staff});
        CHECK(office.roles(budi, "2026-03-14").empty());
    });
}

TEST_CASE("a deputy of somebody whose account is closed holds nothing")
{
    for_each_engine([](const std::string& address) {
        Staffed office{address};
        const auto budi = office.somebody("Budi", {Role::director});
        const auto rina = office.somebody("Rina");
        office.give(rina, holding(Role::director, "2026-03-02", {}, budi));
        CHECK(office.roles(rina, "2026-03-02") == std::vector{Role::director});
        office.close(budi);
        CHECK(office.roles(rina, "2026-03-02").empty());
        CHECK(office.roles(budi, "2026-03-02").empty());
    });
}

TEST_CASE("nobody deputises for themselves, for a deputy, or for somebody without the role")
{
    for_each_engine([](const std::string& address) {
        Staffed office{address};
        const auto budi = office.somebody("Budi", {Role::director});
        const auto rina = office.somebody("Rina");
        const auto sari = office.somebody("Sari");
        office.give(rina, holding(Role::director, "2026-03-02", {}, budi));
        const auto code = [&](const AccountId& account, const AccountId& deputy_for) {
            return refusal_code([&] {
                office.give(account, holding(Role::director, "2026-03-02", {}, deputy_for));
            });
        };
        CHECK(code(budi, budi) == "people.deputy_of_oneself");
        CHECK(code(sari, rina) == "people.principal_lacks_role");
        CHECK(code(rina, sari) == "people.principal_lacks_role");
    });
}

TEST_CASE("A3: the past of roles cannot be written, nor the same days twice")
{
    for_each_engine([](const std::string& address) {
        Staffed office{address};
        const auto rina = office.somebody("Rina", {Role::staff});
        const auto code = [&](const NewRoleHolding& form) {
            return refusal_code([&] { office.give(rina, form); });
        };
        CHECK(code(holding(Role::auditor, "2026-03-01")) == "people.role_in_the_past");
        CHECK(
            code(holding(Role::auditor, "2026-03-05", Date{"2026-03-04"})) ==
            "people.role_ends_before_it_begins"
        );
        CHECK(code(holding(Role::staff, "2026-04-01")) == "people.role_already_held");
        CHECK(office.view(rina).roles.size() == 1);
    });
}

TEST_CASE("the last administrator who can sign in keeps account and role")
{
    for_each_engine([](const std::string& address) {
        Staffed office{address};
        const auto first = office.somebody("Ani", {Role::administrator});
        office.choose_username(first, "ani");
        const auto second = office.somebody("Budi", {Role::administrator});
        const auto role = office.view(first).roles.front().id;
        const auto end_it = [&] {
            act(*office.store, {}, noon, [&](Command& command) { end_role(command, first, role); });
        };
        CHECK(refusal_code([&] { office.close(first); }) == "people.last_administrator");
        CHECK(refusal_code(end_it) == "people.last_administrator");

        office.choose_username(second, "budi");
        end_it();
        CHECK(office.holders(Role::administrator, "2026-03-02") == std::vector{second});
        CHECK(refusal_code([&] { office.close(second); }) == "people.last_administrator");
    });
}

TEST_CASE("A4: a closed account keeps its name, and is never deleted")
{
    for_each_engine([](const std::string& address) {
        Staffed office{address};
        const auto rina = office.somebody("Rina", {Role::staff});
        office.close(rina);
        look(*office.store, [&](database::Database& database) {
            CHECK(name_of(database, rina) == "Rina");
            CHECK(people::people(database, monday).empty());
            CHECK(accounts(database).size() == 1);
            return 0;
        });
        CHECK(refusal_code([&] {
                  office.give(rina, holding(Role::staff, "2027-01-01"));
              }) == "people.account_is_closed");
    });
}

TEST_CASE("A3: who holds a role on a day is what the holdings say, for any holdings")
{
    const TemporaryFolder folder;
    Staffed office{"sqlite:" + (folder.path() / "test.db").string()};
    const auto held = rc::check("roles by day", [&] {
        const auto account = office.somebody("Rina");
        std::set<int> expected;
        for (int count = *rc::gen::inRange(1, 5); count > 0; --count) {
            const int from = *rc::gen::inRange(0, 20);
            const int until = from + *rc::gen::inRange(0, 8);
            const auto code = refusal_code([&] {
                office.give(
                    account,
                    {.role = Role::staff,
                     .deputy_for = std::nullopt,
                     .from_on = monday + std::chrono::days{from},
                     .until_on = monday + std::chrono::days{until}}
                );
            });
            for (int day = from; code.empty() && day <= until; ++day)
                expected.insert(day);
        }
        for (int day = 0; day < 30; ++day) {
            const auto date = (monday + std::chrono::days{day}).text();
            RC_ASSERT(office.roles(account, date.c_str()).empty() == !expected.contains(day));
        }
    });
    CHECK(held);
}
