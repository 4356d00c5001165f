#include "demo/calendar.hpp"

#include "demo/office.hpp"
#include "foundation/indonesian_date.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace siar::demo {

namespace {

constexpr std::array weekdays_in_mail{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array months_in_mail{
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
};

constexpr std::chrono::days one_day{1};

/// Month and day of the national holidays that the moon does not move.
constexpr std::array<std::pair<unsigned, unsigned>, 5> holidays{
    {{1, 1}, {5, 1}, {6, 1}, {8, 17}, {12, 25}}
};

unsigned weekday_of(const Date& day)
{
    return std::chrono::weekday{std::chrono::sys_days{day.day()}}.c_encoding();
}

} // namespace

std::vector<Month> months_until(const Date& day)
{
    constexpr int count = 12;
    std::vector<Month> months;
    for (int number = 0; number < count; ++number) {
        const auto month =
            day.day().year() / day.day().month() - std::chrono::months{count - 1 - number};
        months.push_back(
            {.number = number,
             .first = Date{month / std::chrono::day{1}},
             .last = Date{std::chrono::year_month_day{month / std::chrono::last}},
             .cycle = std::nullopt,
             .schedule = std::nullopt}
        );
    }
    return months;
}

bool is_workday(const Date& day)
{
    const bool is_holiday =
        std::ranges::find(holidays, std::pair{month_of(day), day_of(day)}) != holidays.end();
    return weekday_of(day) != 0 && weekday_of(day) != 6 && !is_holiday;
}

Date workday_until(Date day)
{
    while (!is_workday(day))
        day = day + -one_day;
    return day;
}

Date workday_from(Date day)
{
    while (!is_workday(day))
        day = day + one_day;
    return day;
}

WallTime wall(const Date& day, const std::string& time)
{
    return WallTime{day.text() + 'T' + time};
}

std::string month_name(const Date& day)
{
    return fmt::format("{} {}", siar::month_name(day.day().month(), Language::id), year_of(day));
}

std::string day_name(const Date& day)
{
    return fmt::format("{} {}", day_of(day), month_name(day));
}

std::string mail_date(const WallTime& time)
{
    const Date day = time.date();
    return fmt::format(
        "{}, {:02} {} {} {}:00 +0700",
        weekdays_in_mail.at(weekday_of(day)),
        day_of(day),
        months_in_mail.at(month_of(day) - 1),
        year_of(day),
        time.text().substr(11)
    );
}

std::string chat_date(const WallTime& time)
{
    const Date day = time.date();
    return fmt::format(
        "{:02}/{:02}/{:02} {}.{}",
        day_of(day),
        month_of(day),
        year_of(day) % 100,
        time.text().substr(11, 2),
        time.text().substr(14, 2)
    );
}

int year_of(const Date& day)
{
    return static_cast<int>(day.day().year());
}

unsigned month_of(const Date& day)
{
    return static_cast<unsigned>(day.day().month());
}

unsigned day_of(const Date& day)
{
    return static_cast<unsigned>(day.day().day());
}

} // namespace siar::demo
