#include "planned_office.hpp"

#include "planning/entry_search.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::planning;
using siar::tests::any_below;
using siar::tests::in_planned_office;
using siar::tests::PlannedOffice;
using siar::tests::refusal_code;

namespace {

const char* const zones[] = {
    "Pacific/Pago_Pago",
    "Pacific/Honolulu",
    "America/New_York",
    "America/Sao_Paulo",
    "UTC",
    "Europe/Berlin",
    "Asia/Kolkata",
    "Asia/Jakarta",
    "Asia/Jayapura",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Pacific/Apia",
    "Pacific/Kiritimati"
};

ScheduleEntry
move(PlannedOffice& office, const ScheduleEntry& entry, const std::optional<WallTime>& planned_for)
{
    return office.change([&](Command& command) {
        return move_entry(command, entry.id, {entry.version, planned_for, std::nullopt});
    });
}

void set_zone(PlannedOffice& office, const char* zone)
{
    office.change([&](Command& command) {
        people::Office settings = people::office(command.database);
        if (settings.zone == Zone{zone})
            return command.changes_nothing();
        settings.zone = Zone{zone};
        people::change_office(command, settings);
    });
}

WallTime any_wall_time(const Schedule& schedule)
{
    const Date day = schedule.starts_on + std::chrono::days{1 + any_below(27)};
    const int minute = any_below(24 * 60);
    const auto two = [](int number) {
        return std::string{
            static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)
        };
    };
    return WallTime{day.text() + 'T' + two(minute / 60) + ':' + two(minute % 60)};
}

std::vector<ScheduleEntry> on_day(PlannedOffice& office, const Date& day)
{
    return search_entries(office.database, {.from = day, .to = day}, office.now);
}

} // namespace

TEST_CASE("F9: what was meant is kept, and the instant follows from it by the office's zone")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        const ScheduleEntry entry = office.plan(schedule, "Rilis", "2026-12-02T00:00");
        CHECK(entry.planned_for == WallTime{"2026-12-02T00:00"});
        CHECK(entry.planned_at == Moment{"2026-12-01T17:00:00Z"});
        CHECK(entry.zone == Zone{"Asia/Jakarta"});
        CHECK(find_entry(office.database, entry.id).planned_at == entry.planned_at);
    });
}

TEST_CASE("F9, F10: in any zone an entry is on the day that was meant, and on no other")
{
    in_planned_office([](PlannedOffice& office) {
        const bool holds = rc::check("the day is the day", [&] {
            set_zone(
                office,
                *rc::gen::elementOf(std::vector<const char*>(std::begin(zones), std::end(zones)))
            );
            const Schedule schedule = office.new_schedule(Date{"2027-03-10"});
            const WallTime wall = any_wall_time(schedule);
            const ScheduleEntry entry = office.plan(schedule, "Hari", wall.text().c_str());
            RC_ASSERT(entry.planned_at == moment_of(wall, entry.zone));
            RC_ASSERT(day_at(*entry.planned_at, entry.zone) == wall.date());
            RC_ASSERT(on_day(office, wall.date()).size() == std::size_t{1});
            RC_ASSERT(on_day(office, wall.date() + std::chrono::days{1}).empty());
            RC_ASSERT(on_day(office, wall.date() + std::chrono::days{-1}).empty());
            office.change([&](Command& command) {
                return drop_entry(command, entry.id, {entry.version, true, std::nullopt});
            });
            RC_ASSERT(on_day(office, wall.date()).empty());
        });
        CHECK(holds);
    });
}

TEST_CASE("F6: nothing is planned or moved into the past, or out of the schedule's days")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-11-20"});
        const auto plan = [&](const char* planned_for) {
            return refusal_code([&] { office.plan(schedule, "Rilis", planned_for); });
        };
        CHECK(plan("2026-11-24T08:59") == "planning.past");
        CHECK(plan("2026-11-19T10:00") == "planning.outside_schedule");
        CHECK(plan("2026-12-20T10:00") == "planning.outside_schedule");
        CHECK(plan("2026-12-19T23:59").empty());
        CHECK(plan("2026-11-24T09:30").empty());
    });
}

TEST_CASE("an entry whose time has passed may still be given other words")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-11-20"});
        const ScheduleEntry entry = office.plan(schedule, "Rilis", "2026-11-24T10:00");
        office.now = office.now + std::chrono::hours{48};
        EntryForm form = PlannedOffice::entry_form("Rilis pers");
        form.version = entry.version;
        form.planned_for = entry.planned_for;
        const ScheduleEntry changed =
            office.change([&](Command& command) { return change_entry(command, entry.id, form); });
        CHECK(changed.title.text() == "Rilis pers");
        CHECK(changed.planned_at == entry.planned_at);
    });
}

TEST_CASE("F23: a refused move leaves the row as it was")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        const ScheduleEntry entry = office.plan(schedule, "Rilis", "2026-12-02T10:00");
        const auto stored = contract::to_json(find_entry(office.database, entry.id));
        for (const char* bad : {"2026-11-23T10:00", "2026-12-31T10:00", "2027-12-02T10:00"})
            CHECK_FALSE(refusal_code([&] { move(office, entry, WallTime{bad}); }).empty());
        CHECK(contract::to_json(find_entry(office.database, entry.id)) == stored);
    });
}

TEST_CASE("F21: a stale change is refused with what is stored, and changes nothing")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        const ScheduleEntry entry = office.plan(schedule, "Rilis", "2026-12-02T10:00");
        const ScheduleEntry moved = move(office, entry, WallTime{"2026-12-03T10:00"});
        CHECK(moved.version == entry.version + 1);
        try {
            move(office, entry, WallTime{"2026-12-04T10:00"});
            FAIL("a stale version was written");
        } catch (const Refusal& refusal) {
            CHECK(refusal.reason() == Reason::conflict);
            CHECK(refusal.code() == "database.stale");
            CHECK(refusal.current().find("2026-12-03T10:00") != std::string::npos);
        }
        CHECK(find_entry(office.database, entry.id).planned_for == moved.planned_for);
    });
}

TEST_CASE("an entry moves into the drawer and out of it")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        ScheduleEntry entry = office.plan(schedule, "Rilis", "2026-12-02T10:00");
        entry = move(office, entry, std::nullopt);
        CHECK(entry.planned_at == std::nullopt);
        CHECK(on_day(office, Date{"2026-12-02"}).empty());
        entry = move(office, entry, WallTime{"2026-12-05T10:00"});
        CHECK(on_day(office, Date{"2026-12-05"}).size() == 1);
        const auto version = entry.version;
        CHECK(move(office, entry, WallTime{"2026-12-05T10:00"}).version == version);
        CHECK(office.events.empty());
    });
}

TEST_CASE("a dropped entry is taken back before it is changed")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        ScheduleEntry entry = office.plan(schedule, "Rilis", "2026-12-02T10:00");
        const auto drop = [&](bool is_dropped) {
            entry = office.change([&](Command& command) {
                return drop_entry(command, entry.id, {entry.version, is_dropped, std::nullopt});
            });
        };
        drop(true);
        CHECK(refusal_code([&] {
                  move(office, entry, std::nullopt);
              }) == "planning.entry_is_dropped");
        drop(false);
        CHECK(refusal_code([&] { move(office, entry, std::nullopt); }).empty());
    });
}

TEST_CASE("F20: the assignee is told when somebody else names them, and not otherwise")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        EntryForm form = PlannedOffice::entry_form("Rilis");
        const auto add = [&](const AccountId& assignee) {
            form.assignee = assignee;
            office.change([&](Command& command) { return add_entry(command, schedule.id, form); });
        };
        add(office.sari);
        CHECK(office.messages.empty());
        add(office.budi);
        REQUIRE(office.messages.size() == 1);
        CHECK(office.messages.front().code == "planning.notice.entry_assigned");
        CHECK(refusal_code([&] {
                  add(AccountId::make(office.now));
              }) == "planning.no_such_assignee");
    });
}

TEST_CASE("words are searched in titles, and signs of patterns mean themselves")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        office.plan(schedule, "Diskon 50% kantin", "2026-12-02T10:00");
        office.plan(schedule, "Diskon 500 kantin", nullptr);
        const auto found = [&](const char* text) {
            return search_entries(office.database, {.text = text}, office.now).size();
        };
        CHECK(found("DISKON") == 2);
        CHECK(found("50%") == 1);
        CHECK(found("_") == 0);
        CHECK(found("\\") == 0);
        const EntrySearch in_december{
            .from = Date{"2026-12-01"}, .to = Date{"2026-12-31"}, .text = "diskon"
        };
        CHECK(search_entries(office.database, in_december, office.now).size() == 1);
        CHECK(refusal_code([&] {
                  search_entries(
                      office.database,
                      {.from = Date{"2026-01-01"}, .to = Date{"2027-12-31"}},
                      office.now
                  );
              }) == "planning.span_too_long");
    });
}

TEST_CASE("titles are searched inside words too, as they are called now, dropped ones not")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        office.plan(schedule, "Liputan wisuda", "2026-12-02T10:00");
        ScheduleEntry entry = office.plan(schedule, "Peliputan \"Hari Jadi\"", nullptr);
        const auto found = [&](const char* text) {
            return entries_called(office.database, text, 10).size();
        };
        CHECK(found("liput") == 2);
        CHECK(found("\"hari") == 1);
        CHECK(found("wi") == 1);
        CHECK(entries_called(office.database, "liput", 1).front().id == entry.id);
        EntryForm form = PlannedOffice::entry_form("Pameran karya");
        form.version = entry.version;
        entry = office.change([&](Command& command) {
            return change_entry(command, entry.id, form);
        });
        CHECK(found("liput") == 1);
        CHECK(found("ameran") == 1);
        office.change([&](Command& command) {
            return drop_entry(command, entry.id, {entry.version, true, std::nullopt});
        });
        CHECK(found("ameran") == 0);
    });
}

TEST_CASE("a month is found by the index of times, however many entries there are")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        office.database.run(
            "insert into schedule_entries (id, schedule, title, channels, zone, planned_at, "
            "is_dropped, version, created_at) "
            "with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < "
            "20000) "
            "select 'made-' || cast(n as text), '" +
            schedule.id.text() +
            "', 'Entri', '[]', 'Asia/Jakarta', 1700000000000000 + cast(n as bigint) * 60000000, "
            "false, 1, 0 "
            "from numbers"
        );
        office.database.run_script("analyze");
        const bool is_sqlite = office.database.engine() == "sqlite";
        std::string plan;
        for (const auto& row : office.database.run(
                 std::string{is_sqlite ? "explain query plan " : "explain "} +
                     "select id from schedule_entries where " + std::string{planned_in_span},
                 {std::int64_t{1700000000000000}, std::int64_t{1700006000000000}}
             ))
            plan += std::get<std::string>(row.back()) + '\n';
        CAPTURE(plan);
        CHECK(plan.find("schedule_entries_by_time") != std::string::npos);
    });
}
