#include "foundation/refusal.hpp"
#include "foundation/time.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;

TEST_CASE("property: any day and any moment is read back as it was written")
{
    CHECK(rc::check([] {
        const auto since_1970 = *rc::gen::inRange(std::int64_t{0}, std::int64_t{250'000'000'000'000'000});
        const auto moment = Moment::of_microseconds(since_1970);
        RC_ASSERT(Moment{moment.text()} == moment);
        const Date day{std::chrono::floor<std::chrono::days>(moment.time())};
        RC_ASSERT(Date{day.text()} == day);
    }));
}

TEST_CASE("a date must be a day of the calendar, written in full")
{
    CHECK_NOTHROW(Date{"2028-02-29"});
    for (const char* wrong :
         {"2026-02-29", "2026-13-01", "2026-2-1", "20260201", "2026-0a-01", ""}) {
        CAPTURE(wrong);
        CHECK_THROWS_AS(Date{wrong}, BadValue);
    }
}

TEST_CASE("property F9: a wall time and its zone come back from the moment they became")
{
    CHECK(rc::check([] {
        const Zone zone{*rc::gen::element(
            std::string{"Asia/Jakarta"}, std::string{"Pacific/Pago_Pago"}, std::string{"Asia/Kolkata"}
        )};
        const auto minute = *rc::gen::inRange(std::int64_t{0}, std::int64_t{60'000'000});
        const auto moment = Moment::of_microseconds(minute * 60'000'000);
        RC_ASSERT(moment_of(wall_time_at(moment, zone), zone) == moment);
        RC_ASSERT(wall_time_at(moment, zone).date() == day_at(moment, zone));
    }));
}

TEST_CASE("F9: midnight in the office is the evening before in UTC, not a day off")
{
    const Zone jakarta{"Asia/Jakarta"};
    CHECK(moment_of(WallTime{"2026-03-01T00:00"}, jakarta) == Moment{"2026-02-28T17:00:00Z"});
    CHECK(start_of(Date{"2026-03-01"}, jakarta) == Moment{"2026-02-28T17:00:00Z"});
    CHECK(day_at(Moment{"2026-02-28T17:00:00Z"}, jakarta) == Date{"2026-03-01"});
}

TEST_CASE("F8: an hour that clocks skip or show twice still means one moment")
{
    const Zone berlin{"Europe/Berlin"};
    CHECK(moment_of(WallTime{"2026-03-29T02:30"}, berlin) == Moment{"2026-03-29T01:30:00Z"});
    CHECK(moment_of(WallTime{"2026-10-25T02:30"}, berlin) == Moment{"2026-10-25T00:30:00Z"});
}

TEST_CASE("X2: a period of years that ends on 29 February ends on the 28th where there is none")
{
    CHECK(years_after(Date{"2024-02-29"}, 5) == Date{"2029-02-28"});
    CHECK(years_after(Date{"2022-07-05"}, 5) == Date{"2027-07-05"});
}
