#include "foundation/indonesian_date.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

using namespace siar;
using namespace std::chrono_literals;

namespace {

const Date august{"2026-08-01"};

std::string day_in(std::string_view text, const std::optional<Date>& around = std::nullopt)
{
    const auto day = read_written_day(text, around);
    return day ? day->date.text() : "none";
}

std::string time_in(std::string_view text)
{
    const auto time = read_written_time(text);
    if (!time)
        return "none";
    const auto minutes = time->since_midnight.count();
    return fmt::format("{:02}:{:02}{}", minutes / 60, minutes % 60, time->zone);
}

} // namespace

TEST_CASE("a day is read as Indonesians write it, the day first")
{
    for (const char* text :
         {"7 Agustus 2026",
          "7 agt 2026",
          "07 Ags. 2026",
          "7-Agu-26",
          "07/08/2026",
          "07/08/26",
          "7-8-2026",
          "7.8.2026",
          "2026-08-07",
          "2026/8/7",
          "Jumat, 7 Agustus 2026",
          "Jum'at 7 Aug 2026",
          "Jum\xE2\x80\x99"
          "at, 7 Agustus 2026",
          "Hari Jumat tanggal 7 Agustus 2026",
          "7\xC2\xA0"
          "Agustus\xC2\xA0"
          "2026",
          "August 7, 2026",
          "7 Agt '26",
          " 7  AGUSTUS  2026 "}) {
        CAPTURE(text);
        CHECK(day_in(text) == "2026-08-07");
    }
}

TEST_CASE("every month is known by its long and short names")
{
    const char* const names[] = {
        "Januari Jan January",
        "Februari Feb Pebruari",
        "Maret Mar March",
        "April Apr",
        "Mei May",
        "Juni Jun June",
        "Juli Jul July",
        "Agustus Agt Aug",
        "September Sep Sept",
        "Oktober Okt Oct",
        "November Nov Nopember",
        "Desember Des Dec"
    };
    for (std::size_t month = 0; month < 12; ++month) {
        std::string_view rest = names[month];
        while (!rest.empty()) {
            const auto name = rest.substr(0, rest.find(' '));
            rest.remove_prefix(std::min(name.size() + 1, rest.size()));
            CHECK(
                day_in("5 " + std::string{name} + " 2022") ==
                fmt::format("2022-{:02}-05", month + 1)
            );
        }
    }
}

TEST_CASE("a day without a year is the one nearest to the month of the schedule")
{
    CHECK(day_in("Jumat, 7 Agt", august) == "2026-08-07");
    CHECK(day_in("7/8", august) == "2026-08-07");
    CHECK(day_in("2 Januari", Date{"2026-12-01"}) == "2027-01-02");
    CHECK(day_in("30 Des", Date{"2027-01-01"}) == "2026-12-30");
    CHECK(day_in("29 Februari", Date{"2028-02-01"}) == "2028-02-29");
    CHECK(day_in("29 Februari", august) == "none");
    CHECK(day_in("7 Agt") == "none");
}

TEST_CASE("what is no day, or no day of the calendar, is not guessed at")
{
    for (const char* text :
         {"",
          "31 Februari 2026",
          "13/25/2026",
          "07/13/2026",
          "7-8 Agustus 2026",
          "Agustus 2026",
          "segera",
          "09.30",
          "12 3",
          "7 8 2026",
          "7/8-2026",
          "- 7 Agustus 2026",
          "7 Agustus 202",
          "7 Agustus 2026 pukul 09.30",
          "99999999999999/1/2026",
          "7 \xF0\x9F\x98\x80 2026"}) {
        CAPTURE(text);
        CHECK(day_in(text, august) == "none");
    }
}

TEST_CASE("a weekday that contradicts the date is noticed")
{
    CHECK_FALSE(has_wrong_weekday(*read_written_day("Jumat, 7 Agustus 2026")));
    CHECK_FALSE(has_wrong_weekday(*read_written_day("7 Agustus 2026")));
    CHECK(has_wrong_weekday(*read_written_day("Senin, 7 Agustus 2026")));
    CHECK(weekday_name(std::chrono::Friday, Language::id) == "Jumat");
    CHECK(weekday_name(std::chrono::Friday, Language::en) == "Friday");
}

TEST_CASE("a time of day is read as Indonesians write it")
{
    CHECK(time_in("09.30") == "09:30");
    CHECK(time_in("9:30") == "09:30");
    CHECK(time_in("09:30:00") == "09:30");
    CHECK(time_in("pukul 09.30 WIB") == "09:30WIB");
    CHECK(time_in("pkl. 10.00 wita") == "10:00WITA");
    CHECK(time_in("11.15 WIT") == "11:15WIT");
    CHECK(time_in("jam 9") == "09:00");
    CHECK(time_in("jam 7 malam") == "19:00");
    CHECK(time_in("1 siang WIB") == "13:00WIB");
    CHECK(time_in("12.30 siang") == "12:30");
    CHECK(time_in("9:30 AM") == "09:30");
    CHECK(time_in("12:05 am") == "00:05");
    CHECK(time_in("2:15 PM") == "14:15");
}

TEST_CASE("what is no time of day is not guessed at")
{
    for (const char* text :
         {"",
          "25.00",
          "24.00",
          "9.60",
          "9:5",
          "09.00-11.00",
          "pagi",
          "12 malam",
          "13:00 PM",
          "930",
          "9 WIB WIB"}) {
        CAPTURE(text);
        CHECK(time_in(text) == "none");
    }
}

TEST_CASE("property: any day is read back from each way of writing it")
{
    CHECK(rc::check([] {
        const Date date = Date{"2000-01-01"} + std::chrono::days{*rc::gen::inRange(0, 36000)};
        const auto day = static_cast<unsigned>(date.day().day());
        const auto month = static_cast<unsigned>(date.day().month());
        const auto year = static_cast<int>(date.day().year());
        RC_ASSERT(day_in(date.text()) == date.text());
        RC_ASSERT(day_in(fmt::format("{}/{}/{}", day, month, year)) == date.text());
        RC_ASSERT(day_in(fmt::format("{:02}-{:02}-{:02}", day, month, year % 100)) == date.text());
        RC_ASSERT(day_in(fmt::format("{}-{}", day, month), date) == date.text());
    }));
}

TEST_CASE("property: reading a day or a time never fails, whatever the text")
{
    CHECK(rc::check([] {
        const auto text = *rc::gen::container<std::string>(
            rc::gen::elementOf(std::string{"0123456789 .,/-:'JulimaTWIBpk\xE2\x80\x99"})
        );
        if (const auto day = read_written_day(text, august))
            RC_ASSERT(day->date.day().ok());
        if (const auto time = read_written_time(text))
            RC_ASSERT(time->since_midnight < 24h);
    }));
}
