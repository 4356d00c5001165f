#include "notifications/working_days.hpp"

#include <algorithm>

namespace siar::notifications {

namespace {

constexpr std::chrono::days one_day{1};

constexpr std::chrono::month_day fixed_days[] = {
    std::chrono::January / 1,
    std::chrono::May / 1,
    std::chrono::June / 1,
    std::chrono::August / 17,
    std::chrono::December / 25
};

bool is_weekend(const Date& day)
{
    const std::chrono::weekday of_week{std::chrono::sys_days{day.day()}};
    return of_week == std::chrono::Saturday || of_week == std::chrono::Sunday;
}

} // namespace

bool is_fixed_holiday(const Date& day)
{
    return std::ranges::find(fixed_days, day.day().month() / day.day().day()) !=
           std::end(fixed_days);
}

bool WorkingDays::is_working_day(const Date& day) const
{
    return !is_weekend(day) && !is_fixed_holiday(day) && !holidays_.contains(day);
}

Date WorkingDays::next_working_day(const Date& day) const
{
    Date next = day + one_day;
    while (!is_working_day(next))
        next = next + one_day;
    return next;
}

int WorkingDays::working_days_between(const Date& from, const Date& until) const
{
    int count = 0;
    for (Date day = from + one_day; day <= until; day = day + one_day)
        if (is_working_day(day))
            ++count;
    return count;
}

} // namespace siar::notifications
