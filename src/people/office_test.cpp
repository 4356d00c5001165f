#include "acting.hpp"
#include "engines.hpp"

#include "contract/json.hpp"
#include "people/accounts.hpp"
#include "people/migrations.hpp"
#include "people/notices.hpp"
#include "people/office.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::people;
using namespace siar::tests;

namespace {

const Moment noon{"2026-03-02T05:00:00Z"};

} // namespace

TEST_CASE("an office begins with the settings of the procedure's owner")
{
    for_each_engine([](const std::string& address) {
        const auto store = store_with(address, {migrations()});
        const Office settings = look(*store, office);
        CHECK(settings.name.text() == "Politeknik Negeri Batam");
        CHECK(settings.zone.text() == "Asia/Jakarta");
        CHECK(settings.pillars.size() == 9);
        CHECK(settings.formats.size() == 8);
        CHECK(settings.has_step_production);
        const auto titles = look(*store, role_titles);
        REQUIRE(titles.size() == 7);
        CHECK(titles[1].role == Role::sub_coordinator);
        CHECK(titles[1].title.text() == "Sub Koordinator Humas dan Kerjasama");
    });
}

TEST_CASE("the office's day is the one on its own wall")
{
    for_each_engine([](const std::string& address) {
        const auto store = store_with(address, {migrations()});
        const auto day = [&](const char* moment) {
            return look(
                       *store,
                       [&](database::Database& database) { return today(database, Moment{moment}); }
            ).text();
        };
        CHECK(day("2026-03-02T16:59:59Z") == "2026-03-02");
        CHECK(day("2026-03-02T17:00:00Z") == "2026-03-03");
    });
}

TEST_CASE("a stale change of the office is refused with what is stored now")
{
    for_each_engine([](const std::string& address) {
        const auto store = store_with(address, {migrations()});
        Office form = look(*store, office);
        form.unit = Text<200>{"Pokja Humas dan Kerjasama"};
        form.has_step_production = false;
        const auto change = [&] {
            return act(*store, {}, noon, [&](Command& command) {
                return change_office(command, form);
            });
        };
        CHECK(change().version == 2);
        CHECK_FALSE(look(*store, office).has_step_production);
        try {
            change();
            FAIL("the stale change was accepted");
        } catch (const Refusal& refusal) {
            CHECK(refusal.reason() == Reason::conflict);
            CHECK(refusal.current().find("Pokja Humas") != std::string::npos);
        }
        form.version = 2;
        form.pillars = {"Edukasi", " Edukasi "};
        CHECK(refusal_code(change) == "people.choice_twice");
        form.pillars = {};
        CHECK(refusal_code(change) == "people.choices_count");
    });
}

TEST_CASE("names of roles are data")
{
    for_each_engine([](const std::string& address) {
        const auto store = store_with(address, {migrations()});
        const auto titles = act(*store, {}, noon, [](Command& command) {
            return rename_roles(
                command, {{.role = Role::coordinator, .title = Text<120>{"Ketua Pokja Humas"}}}
            );
        });
        CHECK(titles.at(2).title.text() == "Ketua Pokja Humas");
        CHECK(titles.at(0).title.text() == "Staf Humas dan Kerjasama");
    });
}

TEST_CASE("F20: told twice by the same key, a person gets one notice")
{
    for_each_engine([](const std::string& address) {
        const auto store = store_with(address, {migrations()});
        const auto make = [&](const char* name) {
            return act(*store, {}, noon, [&](Command& command) {
                return create_account(command, {.name = Text<120>{name}, .roles = {}}).account;
            });
        };
        const auto rina = make("Rina");
        const auto budi = make("Budi");
        for (int time = 0; time < 2; ++time)
            act(*store, {}, noon, [&](Command& command) {
                for (const AccountId& account : {rina, budi})
                    command.tell(
                        {.account = account,
                         .code = "test.issued",
                         .values = {{"name", "Maret"}},
                         .path = "/jadwal",
                         .key = "schedule-1"}
                    );
                deliver(command);
            });
        Texts texts;
        texts.add("test.issued", Language::id, "Jadwal {name} terbit");
        const Caller reader{.account = rina, .name = "Rina"};
        const auto list = [&] {
            return look(*store, [&](database::Database& database) {
                return notices_of(database, reader, texts, {}).notices;
            });
        };
        REQUIRE(list().size() == 1);
        CHECK(list().front().text == "Jadwal Maret terbit");
        CHECK_FALSE(list().front().read_at);
        act(*store, reader, noon, read_notices);
        CHECK(list().front().read_at == noon);
        CHECK(look(*store, [&](database::Database& database) {
                  return unread_count(database, budi);
              }) == 1);
    });
}

TEST_CASE("a page of somebody's messages is found by its index")
{
    for_each_engine([](const std::string& address) {
        const auto store = store_with(address, {migrations()});
        store->write([](database::Database& database) {
            database.run_script(
                "insert into account (id, name, language, is_closed, version, created_at) values ('a', "
                "'A', 'id', false, 1, 0);"
                "insert into notice (id, account, message_key, code, details, link, created_at) "
                "with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < "
                "20000) select 'made-' || cast(n as text), 'a', cast(n as text), 'x', '{}', '/', 0 from "
                "numbers;"
                "analyze"
            );
            const bool is_sqlite = database.engine() == "sqlite";
            std::string plan;
            for (const auto& row : database.run(
                     std::string{is_sqlite ? "explain query plan " : "explain "} +
                         "select id from notice where account = $1 and ($2 = '' or id < $2) order by id "
                         "desc limit 31",
                     {std::string{"a"}, std::string{"made-7"}}
                 ))
                plan += std::get<std::string>(row.back()) + '\n';
            CAPTURE(plan);
            CHECK(plan.find("notice_by_page") != std::string::npos);
        });
    });
}
