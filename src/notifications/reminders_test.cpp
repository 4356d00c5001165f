#include "acting.hpp"
#include "engines.hpp"

#include "correspondence/migrations.hpp"
#include "evidence/migrations.hpp"
#include "foundation/base64.hpp"
#include "ledger/migrations.hpp"
#include "notifications/holiday_files.hpp"
#include "notifications/holidays.hpp"
#include "notifications/migrations.hpp"
#include "notifications/reminders.hpp"
#include "people/accounts.hpp"
#include "people/migrations.hpp"
#include "people/notices.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::notifications;
using namespace siar::tests;
using people::Role;

namespace {

const Moment founded{"2026-03-02T01:00:00Z"};

/// 08:00 in Jakarta.
Moment morning(const std::string& day)
{
    return Moment{day + "T01:00:00Z"};
}

/// An office of three with one thing to do by Wednesday 18 March 2026, before a long feast.
struct Reminded {
    explicit Reminded(const std::string& address)
        : store{store_with(
              address,
              {people::migrations(),
               ledger::migrations(),
               evidence::migrations(),
               correspondence::migrations(),
               notifications::migrations()}
          )},
          staff{hire("Dewi", Role::staff)},
          sub_coordinator{hire("Rina", Role::sub_coordinator)},
          coordinator{hire("Budi", Role::coordinator)},
          administrator{.account = hire("Agus", Role::administrator), .name = "Agus"}
    {
    }

    AccountId hire(const std::string& name, Role role)
    {
        return act(*store, siar_itself(), founded, [&](Command& command) {
            return people::create_account(command, {Text<120>{name}, {role}}).account;
        });
    }

    void enter(const std::string& lines)
    {
        act(*store, administrator, founded, [&](Command& command) {
            add_holidays(command, {HolidayKind::national, Text<20000>{lines}});
        });
    }

    /// What is told at the moment, and to whom; told for good.
    std::vector<std::pair<AccountId, std::string>> tell(Moment now)
    {
        const std::vector<DueSource> sources{[this](database::Database&, Moment) { return dues; }};
        return act(*store, siar_itself(), now, [&](Command& command) {
            std::vector<std::pair<AccountId, std::string>> told;
            for (Message& message : reminders(command.database, sources, now)) {
                told.emplace_back(message.account, message.code.substr(message.code.find("_") + 1));
                command.tell(std::move(message));
            }
            people::deliver(command);
            return told;
        });
    }

    std::unique_ptr<database::Store> store;
    AccountId staff;
    AccountId sub_coordinator;
    AccountId coordinator;
    Caller administrator;
    std::vector<Due> dues{
        {.key = "action/1",
         .account = staff,
         .title = "Susun jadwal",
         .path = "/reviu/1",
         .due_on = Date{"2026-03-18"}}
    };
};

using Told = std::vector<std::pair<AccountId, std::string>>;

} // namespace

TEST_CASE("F20: a thing that is due is told once for each level and person, and late by working days")
{
    for_each_engine([](const std::string& address) {
        Reminded office{address};
        office.enter("2026-03-19 Nyepi\n2026-03-20 Idulfitri\n2026-03-23 Cuti\n2026-03-24 Cuti");
        const Told nothing;
        CHECK(office.tell(morning("2026-03-13")) == nothing);
        CHECK(office.tell(morning("2026-03-16")) == Told{{office.staff, "upcoming"}});
        CHECK(office.tell(morning("2026-03-16")) == nothing);
        CHECK(office.tell(morning("2026-03-17")) == nothing);
        CHECK(office.tell(morning("2026-03-18")) == Told{{office.staff, "today"}});
        CHECK(office.tell(morning("2026-03-20")) == nothing); // a holiday
        CHECK(office.tell(morning("2026-03-21")) == nothing); // a Saturday
        CHECK(office.tell(morning("2026-03-25")) == Told{{office.staff, "late"}});
        CHECK(office.tell(morning("2026-03-26")) == nothing);
        CHECK(office.tell(morning("2026-03-27")) == Told{{office.sub_coordinator, "escalated"}});
        CHECK(office.tell(morning("2026-03-30")) == nothing);
        CHECK(office.tell(morning("2026-03-31")) == Told{{office.coordinator, "escalated"}});
        CHECK(office.tell(morning("2026-04-30")) == nothing);
    });
}

TEST_CASE("F20: after days without a server each person gets one reminder, the highest")
{
    for_each_engine([](const std::string& address) {
        Reminded office{address};
        const Told all{
            {office.staff, "late"},
            {office.sub_coordinator, "escalated"},
            {office.coordinator, "escalated"}
        };
        CHECK(office.tell(morning("2026-04-09")) == all);
        CHECK(office.tell(morning("2026-04-09")).empty());
    });
}

TEST_CASE("what a role has to do is told to everybody who holds it, and never told back to them")
{
    for_each_engine([](const std::string& address) {
        Reminded office{address};
        office.dues.front().account.reset();
        office.dues.front().role = Role::sub_coordinator;
        CHECK(office.tell(morning("2026-03-18")) == Told{{office.sub_coordinator, "today"}});
        CHECK(
            office.tell(morning("2026-04-09")) ==
            Told{{office.sub_coordinator, "late"}, {office.coordinator, "escalated"}}
        );
    });
}

TEST_CASE("a thing that was postponed is told again by its new day")
{
    for_each_engine([](const std::string& address) {
        Reminded office{address};
        CHECK(office.tell(morning("2026-03-18")).size() == 1);
        office.dues.front().due_on = Date{"2026-03-31"};
        CHECK(office.tell(morning("2026-03-19")).empty());
        CHECK(office.tell(morning("2026-03-31")) == Told{{office.staff, "today"}});
    });
}

TEST_CASE("reminders wait for 07:00 on the office's wall, wherever the server stands")
{
    for_each_engine([](const std::string& address) {
        Reminded office{address};
        CHECK(office.tell(Moment{"2026-03-17T23:59:59Z"}).empty());
        CHECK(office.tell(Moment{"2026-03-18T00:00:00Z"}).size() == 1);
    });
}

TEST_CASE("holidays are entered all or none, once each, and removed with a row that says so")
{
    for_each_engine([](const std::string& address) {
        Reminded office{address};
        office.enter("2026-03-20 Idulfitri");
        const auto enter = [&](const char* lines) {
            return refusal_code([&] { office.enter(lines); });
        };
        CHECK(enter("2026-03-19 Nyepi\n2026-03-20 Idulfitri") == "notifications.holiday_twice");
        CHECK(enter("2026-12-25 Natal") == "notifications.holiday_twice");
        const auto list = [&] {
            return look(*office.store, [](database::Database& database) {
                return holidays_in(database, 2026);
            });
        };
        REQUIRE(list().size() == 6);
        CHECK(list()[1].name == "Idulfitri");
        const auto remove = [&](const Id<Holiday>& id) {
            act(*office.store, office.administrator, founded, [&](Command& command) {
                remove_holiday(command, id);
            });
        };
        const auto id = list()[1].id.value();
        remove(id);
        CHECK(list().size() == 5);
        CHECK(refusal_code([&] { remove(id); }) == "notifications.no_such_holiday");
        CHECK(enter("2026-03-20 Idulfitri").empty());
    });
}

TEST_CASE("the numbers of the reminders rise, and a stale form changes nothing")
{
    for_each_engine([](const std::string& address) {
        Reminded office{address};
        const auto change = [&](const ReminderNumbers& form) {
            return refusal_code([&] {
                act(*office.store, office.administrator, founded, [&](Command& command) {
                    change_reminder_numbers(command, form);
                });
            });
        };
        CHECK(change({2, 3, 3, 5, 1}) == "notifications.days_not_rising");
        CHECK(change({-1, 1, 3, 5, 1}) == "notifications.days_out_of_range");
        CHECK(change({0, 1, 2, 3, 1}).empty());
        CHECK(change({0, 1, 2, 3, 1}) == "database.stale");
        CHECK(office.tell(morning("2026-03-17")).empty());
        CHECK(office.tell(morning("2026-03-20")).size() == 2);
    });
}

TEST_CASE("holidays out of a calendar file are looked at first, with what is wrong, and entered all or none")
{
    for_each_engine([](const std::string& address) {
        Reminded office{address};
        office.enter("2026-03-20 Idulfitri");
        Texts texts;
        texts.add("notifications.row_repeats", Language::id, "berulang");
        const auto rows_in = [&](const std::string& ics) {
            return look(*office.store, [&](database::Database& database) {
                return read_holiday_file(database, {to_base64(ics)}, texts, Language::id);
            });
        };
        const auto rows = rows_in(
            "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260320\nDTEND;VALUE=DATE:20260322\nSUMMARY:Idulfitri\nEND:VEVENT\n"
            "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260319\nSUMMARY:Cuti Bersama Nyepi\nEND:VEVENT\n"
            "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260817\nRRULE:FREQ=YEARLY\nSUMMARY:Kemerdekaan\nEND:VEVENT\n"
        );
        REQUIRE(rows.size() == 4);
        CHECK(rows[0].day == Date{"2026-03-19"});
        CHECK(rows[0].kind == HolidayKind::joint_leave);
        CHECK_FALSE(rows[0].is_known);
        CHECK(rows[1].is_known);
        CHECK(rows[2].day == Date{"2026-03-21"});
        CHECK_FALSE(rows[2].is_known);
        CHECK(rows[3].problem == "berulang");
        CHECK(refusal_code([&] { rows_in("bukan kalender"); }) == "notifications.no_calendar");
        const auto count = [&] {
            return look(*office.store, [](database::Database& database) {
                return entered_days(database).size();
            });
        };
        CHECK(count() == 1);
        const auto enter = [&](const std::vector<HolidayRow>& chosen) {
            HolidayDays form;
            for (const HolidayRow& row : chosen)
                form.days.push_back({*row.day, Text<120>{row.name}, row.kind});
            return refusal_code([&] {
                act(*office.store, office.administrator, founded, [&](Command& command) {
                    add_holiday_days(command, form);
                });
            });
        };
        CHECK(enter({}) == "notifications.days_to_enter");
        CHECK(enter({rows[0], rows[1]}) == "notifications.holiday_twice");
        CHECK(count() == 1);
        CHECK(enter({rows[0], rows[2]}).empty());
        CHECK(count() == 3);
    });
}
