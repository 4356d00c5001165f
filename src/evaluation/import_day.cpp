#include "evaluation/import_day.hpp"

#include "foundation/indonesian_date.hpp"
#include "foundation/plain_text.hpp"
#include "foundation/written.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

namespace siar::evaluation {

namespace {

std::optional<Date> date_from(int year, unsigned month, unsigned day)
{
    const std::chrono::year_month_day date{
        std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    if (!date.ok() || year < 1990 || year > 2199)
        return std::nullopt;
    return Date{date};
}

int figure_in(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

unsigned part_in(std::string_view digits)
{
    return static_cast<unsigned>(figure_in(digits));
}

/// 2026-11-24 with anything behind it, and 20261124.
std::optional<Date> iso_day(std::string_view text)
{
    const bool is_compact = text.size() == 8 && std::ranges::all_of(text, is_digit);
    if (is_compact)
        return date_from(
            figure_in(text.substr(0, 4)), part_in(text.substr(4, 2)), part_in(text.substr(6, 2))
        );
    if (text.size() < 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    for (const std::size_t at : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U})
        if (!is_digit(text[at]))
            return std::nullopt;
    return date_from(
        figure_in(text.substr(0, 4)), part_in(text.substr(5, 2)), part_in(text.substr(8, 2))
    );
}

/// 11/24/2026, in the order of the platform unless only the other one is a day.
std::optional<Date> slashed_day(std::string_view text, DayOrder order)
{
    const std::string_view day = text.substr(0, text.find(' '));
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= day.size();) {
        const std::size_t end = std::min(day.find('/', at), day.size());
        parts.push_back(day.substr(at, end - at));
        at = end + 1;
    }
    if (parts.size() != 3 || parts[2].size() != 4)
        return std::nullopt;
    for (const auto part : parts)
        if (part.empty() || part.size() > 4 || !std::ranges::all_of(part, is_digit))
            return std::nullopt;
    const unsigned first = part_in(parts[0]);
    const unsigned second = part_in(parts[1]);
    const bool is_month_first = order == DayOrder::month_first ? first <= 12 : second > 12;
    return is_month_first ? date_from(figure_in(parts[2]), first, second)
                          : date_from(figure_in(parts[2]), second, first);
}

/// Words, without the time of day that may stand behind them.
std::optional<Date> day_in_name(std::string text, const Date& today)
{
    const Date half_a_year_ago = today + std::chrono::days{-182};
    for (int tries = 0; tries < 4 && !text.empty(); ++tries) {
        if (const auto written = read_written_day(text, half_a_year_ago)) {
            const bool has_year = read_written_day(text).has_value();
            if (has_year || written->date <= today)
                return written->date;
            return years_after(written->date, -1);
        }
        const std::size_t blank = text.rfind(' ');
        if (blank == std::string::npos)
            return std::nullopt;
        text.resize(blank);
    }
    return std::nullopt;
}

} // namespace

std::optional<Date> read_import_day(std::string_view text, DayOrder order, const Date& today)
{
    const std::string plain = with_single_spaces(with_plain_blanks(text));
    if (const auto day = iso_day(plain))
        return day;
    if (const auto day = slashed_day(plain, order))
        return day;
    return day_in_name(plain, today);
}

} // namespace siar::evaluation
