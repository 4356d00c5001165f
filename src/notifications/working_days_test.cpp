#include "notifications/working_days.hpp"

#include "notifications/holiday_lines.hpp"
#include "foundation/refusal.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::notifications;

namespace {

constexpr std::chrono::days one_day{1};

/// As a joint decree might set them around a long feast: Thursday 19 to Tuesday 24 March 2026.
const WorkingDays around_a_feast{
    {Date{"2026-03-19"}, Date{"2026-03-20"}, Date{"2026-03-23"}, Date{"2026-03-24"}}
};

Date any_day()
{
    return Date{"2026-01-01"} + std::chrono::days{*rc::gen::inRange(0, 1000)};
}

WorkingDays any_calendar()
{
    std::set<Date> holidays;
    const int count = *rc::gen::inRange(0, 40);
    for (int i = 0; i < count; ++i)
        holidays.insert(any_day());
    return WorkingDays{std::move(holidays)};
}

} // namespace

TEST_CASE("the office works on weekdays that are no holiday")
{
    CHECK(around_a_feast.is_working_day(Date{"2026-03-18"}));
    CHECK_FALSE(around_a_feast.is_working_day(Date{"2026-03-19"}));
    CHECK_FALSE(around_a_feast.is_working_day(Date{"2026-03-21"}));
    CHECK_FALSE(around_a_feast.is_working_day(Date{"2027-08-17"}));
    CHECK(around_a_feast.next_working_day(Date{"2026-03-18"}) == Date{"2026-03-25"});
    CHECK(around_a_feast.next_working_day(Date{"2026-12-31"}) == Date{"2027-01-04"});
}

TEST_CASE("working days are counted from the day after, holidays left out")
{
    CHECK(around_a_feast.working_days_between(Date{"2026-03-18"}, Date{"2026-03-24"}) == 0);
    CHECK(around_a_feast.working_days_between(Date{"2026-03-18"}, Date{"2026-03-25"}) == 1);
    CHECK(around_a_feast.working_days_between(Date{"2026-03-18"}, Date{"2026-03-27"}) == 3);
    CHECK(around_a_feast.working_days_between(Date{"2026-03-27"}, Date{"2026-03-18"}) == 0);
}

TEST_CASE("the next working day is a working day, and no other lies before it")
{
    CHECK(rc::check([] {
        const WorkingDays days = any_calendar();
        const Date from = any_day();
        const Date next = days.next_working_day(from);
        RC_ASSERT(next > from);
        RC_ASSERT(days.is_working_day(next));
        RC_ASSERT(days.working_days_between(from, next) == 1);
        RC_ASSERT(days.working_days_between(from, next + -one_day) == 0);
    }));
}

TEST_CASE("working days of two spans that meet are those of the whole span")
{
    CHECK(rc::check([] {
        const WorkingDays days = any_calendar();
        std::vector<Date> points{any_day(), any_day(), any_day()};
        std::ranges::sort(points);
        RC_ASSERT(
            days.working_days_between(points[0], points[1]) +
                days.working_days_between(points[1], points[2]) ==
            days.working_days_between(points[0], points[2])
        );
    }));
}

TEST_CASE("holidays are read as the office writes them")
{
    const auto lines = read_holiday_lines(
        "20 Maret 2026 Hari Raya Idulfitri 1447 Hijriah\n\n2026-03-19; Nyepi\r\nSenin, 23/03/2026: Cuti bersama"
    );
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].day == Date{"2026-03-20"});
    CHECK(lines[0].name == "Hari Raya Idulfitri 1447 Hijriah");
    CHECK(lines[1].number == 3);
    CHECK(lines[1].name == "Nyepi");
    CHECK(lines[2].day == Date{"2026-03-23"});
    CHECK(lines[2].name == "Cuti bersama");
}

TEST_CASE("every line that cannot be read is named")
{
    try {
        read_holiday_lines("20 Maret 2026 Idulfitri\nbesok libur\n31 Februari 2026 Apa\nMinggu, 23-03-2026 Salah\n20 Maret 2026");
        FAIL("nothing was refused");
    } catch (const Refusal& refusal) {
        CHECK(refusal.code() == "notifications.line_not_read");
        REQUIRE(refusal.problems().size() == 4);
        CHECK(refusal.problems()[0].values.at("line") == "2");
        CHECK(refusal.problems()[3].values.at("line") == "5");
    }
    CHECK_THROWS_AS(read_holiday_lines("\n  \n"), Refusal);
}
