#include "performing_office.hpp"

#include "performance/records.hpp"
#include "performance/workbook.hpp"
#include "sheet/xlsx.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::performance;
using siar::tests::group_of;
using siar::tests::in_performing_office;
using siar::tests::Performing;
using siar::tests::value_of;

TEST_CASE("a period is a year, a quarter, a month or days, and has one before it")
{
    const auto days = [](const evaluation::Period& period) {
        return period.first.text() + ' ' + period.last.text();
    };
    CHECK(days(PeriodText{"2026"}.days()) == "2026-01-01 2026-12-31");
    CHECK(days(PeriodText{"2026-Q2"}.days()) == "2026-04-01 2026-06-30");
    CHECK(days(PeriodText{"2024-02"}.days()) == "2024-02-01 2024-02-29");
    CHECK(days(period_before(PeriodText{"2026"})) == "2025-01-01 2025-12-31");
    CHECK(days(period_before(PeriodText{"2026-Q1"})) == "2025-10-01 2025-12-31");
    CHECK(days(period_before(PeriodText{"2026-03"})) == "2026-02-01 2026-02-28");
    CHECK(days(period_before(PeriodText{"2026-01-05/2026-01-11"})) == "2025-12-29 2026-01-04");
    CHECK(days(period_a_year_before(PeriodText{"2024-02"})) == "2023-02-01 2023-02-28");
    CHECK(days(period_a_year_before(PeriodText{"2024-02-29/2024-03-01"})) == "2023-02-28 2023-03-01");
    for (const char* wrong :
         {"", "26", "2026-13", "2026-Q5", "2026-Q", "2026-1", "2026/2027", "2026-02-10/2026-02-09",
          "2000-01-01/2026-01-01", "2026-02-30/2026-03-01"}) {
        CAPTURE(wrong);
        CHECK_THROWS_AS(PeriodText{wrong}, BadValue);
    }
}

TEST_CASE("F24: a number that nobody entered is no data, 0 is 0, and a corrected one counts once")
{
    in_performing_office([](Performing& performing) {
        auto& office = performing.office;
        const auto schedule = office.office.new_schedule(Date{"2026-11-01"});
        const auto one =
            office.publication(schedule, performing.instagram, "2026-11-02T09:00", "2026-11-02T09:05");
        const auto two =
            office.publication(schedule, performing.instagram, "2026-11-03T09:00", "2026-11-03T09:05");
        office.publication(schedule, performing.facebook, "2026-11-04T09:00", "2026-11-04T09:05");
        performing.number(one, "reach", 100, "2026-11-03T08:00");
        const auto wrong = performing.number(one, "reach", 9000, "2026-11-10T08:00");
        performing.number(one, "reach", 900, "2026-11-10T08:00", wrong.id);
        performing.number(two, "likes", 0, "2026-11-10T08:00");

        const Performance page = performing.year();
        CHECK(value_of(page.figures, "reach") == 900);
        CHECK(value_of(page.figures, "likes") == 0);
        CHECK_FALSE(value_of(page.figures, "views").has_value());
        CHECK(group_of(page, Grouping::channel, performing.facebook.id.text()).numbers.empty());
        CHECK(page.figures.published_count == 3);
        CHECK(page.figures.numbers.at(0).measured_count == 1);
        CHECK_FALSE(page.figures.engagement.percent.has_value()); // no publication has both
    });
}

TEST_CASE("F24: the numbers that stand are always the latest that hold, also after taking them back")
{
    in_performing_office([](Performing& performing) {
        auto& office = performing.office;
        const auto schedule = office.office.new_schedule(Date{"2026-11-01"});
        const auto one =
            office.publication(schedule, performing.instagram, "2026-11-02T09:00", "2026-11-02T09:05");
        const auto first = performing.number(one, "reach", 100, "2026-11-03T08:00");
        performing.number(one, "views", 7, "2026-11-03T08:00");
        const auto second = performing.number(one, "reach", 300, "2026-11-09T08:00");
        CHECK(value_of(performing.year().figures, "reach") == 300);
        const auto withdraw = [&](const evaluation::Measurement& wrong) {
            office.as(office.sari, [&](Command& command) {
                return evaluation::withdraw(command, {wrong}, Text<1000>{"Bukan publikasi ini"});
            });
        };
        withdraw(second);
        CHECK(value_of(performing.year().figures, "reach") == 100);
        withdraw(first);
        CHECK_FALSE(value_of(performing.year().figures, "reach").has_value());
        CHECK(value_of(performing.year().figures, "views") == 7);
    });
}

TEST_CASE("what is on time, late, missed and cancelled is what plan against actual says")
{
    in_performing_office([](Performing& performing) {
        auto& office = performing.office;
        auto& instagram = performing.instagram;
        const auto schedule = office.office.new_schedule(Date{"2026-11-01"});
        office.publication(schedule, instagram, "2026-11-02T09:00", "2026-11-02T09:10");
        office.publication(schedule, instagram, "2026-11-03T09:00", "2026-11-03T09:50");
        office.publication(schedule, instagram, "2026-11-04T09:00", "2026-11-04T15:00");
        office.publication(schedule, instagram, "2026-11-05T09:00", "2026-11-09T09:00");
        office.publication(schedule, instagram, "2026-11-06T09:00", "2026-11-05T09:00");
        office.publication(schedule, instagram, "2026-11-07T09:00"); // missed
        office.publication(schedule, instagram, "2026-11-29T09:00"); // not due
        const auto dropped = office.publication(schedule, instagram, "2026-11-08T09:00");
        const auto moved = office.publication(schedule, performing.facebook, "2026-11-09T09:00");
        performing.freeze(schedule, 1);
        auto& database = office.office.database;
        database.run(
            "update schedule_entries set is_dropped = true where id = $1",
            {database::to_cell(dropped.entry)}
        );
        database.run( // to another channel: what was promised is cancelled, the new one is planned
            "update schedule_entries set channels = $2 where id = $1",
            {database::to_cell(moved.entry), "[\"" + instagram.id.text() + "\"]"}
        );

        const PerformanceFigures figures = performing.year().figures;
        CHECK(figures.planned_count == 10);
        CHECK(figures.on_time_count == 2);
        CHECK(figures.late_count == 2);
        CHECK(figures.early_count == 1);
        CHECK(figures.missed_count == 2);
        CHECK(figures.not_due_count == 1);
        CHECK(figures.cancelled_count == 2);
        CHECK(figures.on_time_percent == 40);
        std::vector<std::int64_t> bands;
        for (const LatenessCount& band : figures.lateness)
            bands.push_back(band.count);
        CHECK(bands == std::vector<std::int64_t>{1, 1, 1, 1, 1});

        performing.look_back();
        const auto reported = evaluation::counted(
            evaluation::plan_rows(database, PeriodText{"2026"}.days(), office.office.now)
        );
        CHECK(figures.planned_count == reported.planned);
        CHECK(figures.published_count == reported.published);
        CHECK(figures.on_time_count == reported.on_time);
        CHECK(figures.late_count == reported.late);
        CHECK(figures.cancelled_count == reported.cancelled);
        CHECK(figures.missed_count == reported.not_published);
        CHECK(figures.unplanned_count == reported.unplanned);
    });
}

TEST_CASE("R2: every day begins and ends at midnight of the office's clocks")
{
    in_performing_office([](Performing& performing) {
        auto& office = performing.office;
        const auto schedule = office.office.new_schedule(Date{"2026-10-15"});
        office.publication(schedule, performing.instagram, "2026-10-31T23:59", "2026-11-01T00:01");
        office.publication(schedule, performing.instagram, "2026-11-01T00:00", "2026-11-01T00:01");
        const Performance page = performing.year();
        CHECK(group_of(page, Grouping::month, "2026-10").planned_count == 1);
        CHECK(group_of(page, Grouping::month, "2026-11").planned_count == 1);
        CHECK(performing.year({.period = PeriodText{"2026-11"}}).figures.planned_count == 1);
        CHECK(performing.year({.period = PeriodText{"2026-10-31/2026-10-31"}}).figures.planned_count == 1);
    });
}

TEST_CASE("the engagement rate is what people did, divided by whom it reached, where both are known")
{
    in_performing_office([](Performing& performing) {
        auto& office = performing.office;
        const auto schedule = office.office.new_schedule(Date{"2026-11-01"});
        const auto one =
            office.publication(schedule, performing.instagram, "2026-11-02T09:00", "2026-11-02T09:05");
        const auto two =
            office.publication(schedule, performing.facebook, "2026-11-03T09:00", "2026-11-03T09:05");
        for (const auto& [metric, value] : {std::pair{"reach", 1000.0}, {"likes", 40.0}, {"comments", 8.0}, {"saves", 2.0}})
            performing.number(one, metric, value, "2026-11-10T08:00");
        performing.number(two, "likes", 500, "2026-11-10T08:00"); // its reach is unknown
        const EngagementRate rate = performing.year().figures.engagement;
        CHECK(rate.percent == 5);
        CHECK(rate.measured_count == 1);
    });
}

TEST_CASE("a period stands beside the one before it and beside the same one a year ago")
{
    in_performing_office([](Performing& performing) {
        auto& office = performing.office;
        const auto last = office.office.new_schedule(Date{"2026-10-01"});
        const auto before =
            office.publication(last, performing.instagram, "2026-10-02T09:00", "2026-10-02T09:05");
        const auto schedule = office.office.new_schedule(Date{"2026-11-01"});
        office.publication(schedule, performing.instagram, "2026-11-02T09:00", "2026-11-02T09:05");
        performing.number(before, "reach", 50, "2026-10-09T08:00");
        performing.number_of(performing.instagram, "followers", 900, "2026-10-30T08:00");
        performing.number_of(performing.instagram, "followers", 950, "2026-11-20T08:00");
        performing.number_of(performing.instagram, "views", 10, "2026-11-20T08:00");
        performing.number_of(performing.instagram, "views", 20, "2026-11-21T08:00");

        const Performance page = performing.year(
            {.period = PeriodText{"2026-11"}, .comparison = PeriodComparison::previous_period}
        );
        REQUIRE(page.compared.has_value());
        CHECK(page.compared->first_on.text() == "2026-10-01");
        CHECK(value_of(page.compared->figures, "reach") == 50);
        CHECK_FALSE(value_of(page.figures, "reach").has_value());
        REQUIRE(page.channel_numbers.size() == 2);
        CHECK(page.channel_numbers[0].value == 30);  // views are added
        CHECK(page.channel_numbers[1].value == 950); // of followers the latest holds
        CHECK(page.compared->channel_numbers.at(0).value == 900);

        const Performance beside = performing.year(
            {.period = PeriodText{"2026-11"}, .comparison = PeriodComparison::previous_year}
        );
        CHECK(beside.compared->first_on.text() == "2025-11-01");
        CHECK(beside.compared->figures.planned_count == 0);
        CHECK(beside.compared->channel_numbers.empty());
    });
}

TEST_CASE("behind each bar stand its records, and the workbook has the same numbers as the page")
{
    in_performing_office([](Performing& performing) {
        auto& office = performing.office;
        const auto schedule = office.office.new_schedule(Date{"2026-11-01"});
        const auto one =
            office.publication(schedule, performing.instagram, "2026-11-02T09:00", "2026-11-02T15:00");
        office.publication(schedule, performing.facebook, "2026-11-03T09:00", "2026-11-03T09:05");
        performing.number(one, "reach", 1200, "2026-11-10T08:00");
        const Reading reading = performing.reading();
        const auto late = records_of(
            reading,
            {.period = PeriodText{"2026"},
             .by = Grouping::month,
             .key = "2026-11",
             .figure = PerformanceFigure::late}
        );
        REQUIRE(late.count == 1);
        CHECK(late.records.at(0).placement == one.id);
        CHECK(late.records.at(0).late_minutes == 360);
        CHECK(late.records.at(0).numbers.at(0).value == 1200);
        const auto count = [&](PerformanceFigure figure) {
            return records_of(reading, {.period = PeriodText{"2026"}, .figure = figure}).count;
        };
        CHECK(count(PerformanceFigure::published) == 2);
        CHECK(count(PerformanceFigure::unproven) == 2);
        CHECK(count(PerformanceFigure::unmeasured) == 1);

        const std::string bytes = performance_xlsx(
            reading, {.period = PeriodText{"2026"}}, siar::tests::performance_texts()
        );
        const auto months = sheet::read_xlsx(bytes, "Per bulan");
        REQUIRE(months.rows.size() == 13);
        CHECK(months.rows.at(0).at(2) == "Terbit");
        CHECK(months.rows.at(11).at(2) == "2");
        CHECK(months.rows.at(0).at(13) == "Jangkauan");
        CHECK(months.rows.at(11).at(13) == "1200");
        CHECK((months.rows.at(10).size() <= 13 || months.rows.at(10).at(13).empty())); // no data
        CHECK(sheet::read_xlsx(bytes, "Publikasi").rows.size() == 3);
    });
}

TEST_CASE("a year is read by indexes on both engines")
{
    in_performing_office([](Performing& performing) {
        auto& database = performing.office.office.database;
        const auto schedule = performing.office.office.new_schedule(Date{"2026-11-01"});
        const bool is_sqlite = database.engine() == "sqlite";
        database.run_script(
            "insert into schedule_entries (id, schedule, title, channels, zone, planned_at, is_dropped, "
            "version, created_at) with recursive numbers (n) as (select 1 union all select n + 1 from "
            "numbers where n < 20000) select 'made-' || cast(n as text), '" +
            schedule.id.text() +
            "', 'Entri', '[\"kanal\"]', 'Asia/Jakarta', 1700000000000000 + cast(n as bigint) * "
            "60000000, false, 1, 0 from numbers;"
            "insert into placements (id, content, channel, entry, title, zone, planned_at, state, "
            "published_at, version, created_at) with recursive numbers (n) as (select 1 union all select "
            "n + 1 from numbers where n < 20000) select 'p-' || cast(n as text), 'c-' || cast(n as text), "
            "'kanal', 'made-' || cast(n as text), 'Entri', 'Asia/Jakarta', 1, 'published', "
            "1700000000000000 + cast(n as bigint) * 60000000, 1, 0 from numbers;"
            "analyze"
        );
        const auto plan_of = [&](const char* statement) {
            std::string plan;
            for (const auto& row : database.run(
                     std::string{is_sqlite ? "explain query plan " : "explain "} + statement,
                     {std::int64_t{1700000000000000}, std::int64_t{1700006000000000}}
                 ))
                plan += std::get<std::string>(row.back()) + '\n';
            return plan;
        };
        for (const char* statement : {rows_statement, numbers_statement}) {
            const std::string plan = plan_of(statement);
            CAPTURE(plan);
            CHECK(plan.find("schedule_entries_by_time") != std::string::npos);
            CHECK(plan.find("placements_by_publication") != std::string::npos);
            if (!is_sqlite) // PostgreSQL may rather read the placements once than look up each
                continue;
            CHECK(plan.find("placements_by_entry") != std::string::npos);
            CHECK(plan.find("SCAN p\n") == std::string::npos);
        }
    });
}
