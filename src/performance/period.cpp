#include "performance/period.hpp"

#include "foundation/refusal.hpp"

#include <algorithm>

namespace siar::performance {

namespace {

using evaluation::Period;

constexpr int months_of_a_quarter = 3;
constexpr int months_of_a_year = 12;
constexpr std::chrono::days longest{3 * 366};

[[noreturn]] void refuse()
{
    throw BadValue{"performance.not_a_period"};
}

int number_in(std::string_view digits)
{
    if (digits.empty() || !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        refuse();
    int number = 0;
    for (const char digit : digits)
        number = number * 10 + (digit - '0');
    return number;
}

Period months_from(std::chrono::year_month first, int count)
{
    const std::chrono::year_month last = first + std::chrono::months{count - 1};
    if (!first.ok() || !last.ok())
        refuse();
    return {
        Date{first / std::chrono::day{1}},
        Date{std::chrono::year_month_day{last / std::chrono::last}}
    };
}

Period days_between(std::string_view text)
{
    const auto mark = text.find('/');
    const Period days{Date{text.substr(0, mark)}, Date{text.substr(mark + 1)}};
    const auto length =
        std::chrono::sys_days{days.last.day()} - std::chrono::sys_days{days.first.day()};
    if (length < std::chrono::days{0} || length > longest)
        refuse();
    return days;
}

Period days_of(std::string_view text)
{
    constexpr std::size_t year_alone = 4;
    constexpr std::size_t year_and_part = 7;
    if (text.find('/') != std::string_view::npos)
        return days_between(text);
    if (text.size() != year_alone && (text.size() != year_and_part || text[year_alone] != '-'))
        refuse();
    const std::chrono::year year{number_in(text.substr(0, year_alone))};
    if (text.size() == year_alone)
        return months_from(year / std::chrono::January, months_of_a_year);
    if (text[year_alone + 1] != 'Q')
        return months_from(
            year / std::chrono::month{static_cast<unsigned>(number_in(text.substr(year_alone + 1)))}, 1
        );
    const int quarter = number_in(text.substr(year_alone + 2));
    if (quarter < 1 || quarter > 4)
        refuse();
    return months_from(
        year / std::chrono::month{static_cast<unsigned>((quarter - 1) * months_of_a_quarter + 1)},
        months_of_a_quarter
    );
}

std::chrono::year_month month_in(const Date& day)
{
    return day.day().year() / day.day().month();
}

int count_of_months(const Period& days)
{
    return static_cast<int>((month_in(days.last) - month_in(days.first)).count()) + 1;
}

} // namespace

PeriodText::PeriodText(std::string_view text)
    : text_{text},
      days_{days_of(text)}
{
}

Period period_before(const PeriodText& period)
{
    const Period& days = period.days();
    if (period.text().find('/') == std::string::npos) {
        const int count = count_of_months(days);
        return months_from(month_in(days.first) - std::chrono::months{count}, count);
    }
    const auto length =
        std::chrono::sys_days{days.last.day()} - std::chrono::sys_days{days.first.day()};
    const Date last = days.first + std::chrono::days{-1};
    return {last + -length, last};
}

Period period_a_year_before(const PeriodText& period)
{
    const Period& days = period.days();
    if (period.text().find('/') == std::string::npos) {
        const int count = count_of_months(days);
        return months_from(month_in(days.first) - std::chrono::months{months_of_a_year}, count);
    }
    return {years_after(days.first, -1), years_after(days.last, -1)};
}

std::string month_of(const Date& day)
{
    return day.text().substr(0, 7);
}

std::vector<Date> months_of(const Period& days)
{
    std::vector<Date> months;
    for (auto month = month_in(days.first); month <= month_in(days.last);
         month += std::chrono::months{1})
        months.emplace_back(month / std::chrono::day{1});
    return months;
}

} // namespace siar::performance
