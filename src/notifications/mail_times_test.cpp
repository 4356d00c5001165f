#include "notifications/mail_times.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::notifications;

namespace {

const Zone jakarta{"Asia/Jakarta"};

/// Thursday 19 to Tuesday 24 March 2026 are holidays or a weekend.
const OfficeTime around_a_feast{
    jakarta,
    WorkingDays{{Date{"2026-03-19"}, Date{"2026-03-20"}, Date{"2026-03-23"}, Date{"2026-03-24"}}}
};

NoticePreferences quiet(const char* from, const char* until)
{
    return {
        .ways = {},
        .quiet_from = Text<5>{from},
        .quiet_until = Text<5>{until},
        .rests_on_days_off = false,
        .digest_hour = 7,
        .digest_day = DigestDay::monday,
        .version = 0
    };
}

Moment wall(const char* text)
{
    return moment_of(WallTime{text}, jakarta);
}

std::string allowed(const NoticePreferences& preferences, const char* moment)
{
    return wall_time_at(first_allowed(preferences, around_a_feast, wall(moment)), jakarta).text();
}

std::string digest(const NoticePreferences& preferences, NoticeWay way, const char* told)
{
    return wall_time_at(digest_after(preferences, way, around_a_feast, wall(told)), jakarta).text();
}

std::string any_clock()
{
    const int minute = *rc::gen::inRange(0, 24 * 60);
    return fmt::format("{:02}:{:02}", minute / 60, minute % 60);
}

} // namespace

TEST_CASE("mail that is due in quiet hours waits until they end, over midnight too")
{
    const auto night = quiet("20:00", "06:00");
    CHECK(allowed(night, "2026-03-16T19:59") == "2026-03-16T19:59");
    CHECK(allowed(night, "2026-03-16T20:00") == "2026-03-17T06:00");
    CHECK(allowed(night, "2026-03-17T05:59") == "2026-03-17T06:00");
    CHECK(allowed(night, "2026-03-17T06:00") == "2026-03-17T06:00");
    const auto noon = quiet("12:00", "13:00");
    CHECK(allowed(noon, "2026-03-16T12:30") == "2026-03-16T13:00");
    CHECK(allowed(noon, "2026-03-16T13:00") == "2026-03-16T13:00");
    CHECK(allowed(noon, "2026-03-16T11:59") == "2026-03-16T11:59");
}

TEST_CASE("who rests on days off gets mail on the next working day, after the quiet hours")
{
    auto resting = quiet("20:00", "06:00");
    CHECK(allowed(resting, "2026-03-20T10:00") == "2026-03-20T10:00");
    resting.rests_on_days_off = true;
    CHECK(allowed(resting, "2026-03-18T10:00") == "2026-03-18T10:00");
    CHECK(allowed(resting, "2026-03-20T10:00") == "2026-03-25T06:00");
    CHECK(allowed(resting, "2026-03-18T21:00") == "2026-03-25T06:00");
    resting.quiet_from = resting.quiet_until = std::nullopt;
    CHECK(allowed(resting, "2026-03-21T10:00") == "2026-03-25T00:00");
}

TEST_CASE("the daily digest goes at its hour on working days")
{
    const auto person = quiet("20:00", "06:00");
    CHECK(digest(person, NoticeWay::daily, "2026-03-16T06:59") == "2026-03-16T07:00");
    CHECK(digest(person, NoticeWay::daily, "2026-03-16T07:00") == "2026-03-17T07:00");
    CHECK(digest(person, NoticeWay::daily, "2026-03-18T09:00") == "2026-03-25T07:00");
}

TEST_CASE("the weekly digest goes on its day, or on the first working day after it")
{
    auto person = quiet("20:00", "06:00");
    CHECK(digest(person, NoticeWay::weekly, "2026-03-11T09:00") == "2026-03-16T07:00");
    CHECK(digest(person, NoticeWay::weekly, "2026-03-16T09:00") == "2026-03-25T07:00");
    CHECK(digest(person, NoticeWay::weekly, "2026-03-24T09:00") == "2026-03-25T07:00");
    CHECK(digest(person, NoticeWay::weekly, "2026-03-25T09:00") == "2026-03-30T07:00");
    person.digest_day = DigestDay::friday;
    CHECK(digest(person, NoticeWay::weekly, "2026-03-25T09:00") == "2026-03-27T07:00");
}

TEST_CASE("mail is never held back to a moment that is quiet or before it was due")
{
    CHECK(rc::check([] {
        auto person = quiet("00:00", "00:01");
        person.quiet_from = Text<5>{any_clock()};
        person.quiet_until = Text<5>{any_clock()};
        RC_PRE(person.quiet_from != person.quiet_until);
        person.rests_on_days_off = *rc::gen::arbitrary<bool>();
        const Moment due = wall("2026-03-10T00:00") + std::chrono::minutes{*rc::gen::inRange(0, 30'000)};
        const Moment goes = first_allowed(person, around_a_feast, due);
        RC_ASSERT(goes >= due);
        RC_ASSERT(first_allowed(person, around_a_feast, goes) == goes);
        RC_ASSERT(goes - due < std::chrono::days{8});
        const Date day = day_at(goes, jakarta);
        RC_ASSERT(!person.rests_on_days_off || around_a_feast.days.is_working_day(day));
    }));
}

TEST_CASE("a digest comes after what it tells, on a working day, and what was told later never earlier")
{
    CHECK(rc::check([] {
        auto person = quiet("20:00", "06:00");
        person.digest_hour = *rc::gen::inRange(0, 24);
        person.digest_day = static_cast<DigestDay>(*rc::gen::inRange(0, 5));
        const NoticeWay way = *rc::gen::element(NoticeWay::daily, NoticeWay::weekly);
        const Moment told = wall("2026-03-10T00:00") + std::chrono::minutes{*rc::gen::inRange(0, 30'000)};
        const Moment goes = digest_after(person, way, around_a_feast, told);
        RC_ASSERT(goes > told);
        RC_ASSERT(around_a_feast.days.is_working_day(day_at(goes, jakarta)));
        const Moment later = told + std::chrono::minutes{*rc::gen::inRange(0, 5'000)};
        RC_ASSERT(digest_after(person, way, around_a_feast, later) >= goes);
    }));
}
