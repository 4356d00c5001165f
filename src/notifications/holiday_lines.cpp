#include "notifications/holiday_lines.hpp"

#include "foundation/indonesian_date.hpp"
#include "foundation/written.hpp"

#include <optional>

namespace siar::notifications {

namespace {

constexpr std::string_view separators = " \t\r,;:-";

std::string without_separators(std::string_view text)
{
    const auto first = text.find_first_not_of(separators);
    if (first == std::string_view::npos)
        return {};
    return std::string{text.substr(first, text.find_last_not_of(separators) - first + 1)};
}

/// The longest beginning that is a day; the name is what follows it.
std::optional<HolidayLine> read_line(std::string_view line, int number)
{
    for (auto end = line.find_last_of(separators); end != std::string_view::npos && end > 0;
         end = line.find_last_of(separators, end - 1)) {
        const auto written = read_written_day(without_separators(line.substr(0, end)));
        if (!written || has_wrong_weekday(*written))
            continue;
        std::string name = without_separators(line.substr(end));
        if (name.empty() || length_of(name) > longest_holiday_name)
            return std::nullopt;
        return HolidayLine{.number = number, .day = written->date, .name = std::move(name)};
    }
    return std::nullopt;
}

} // namespace

std::vector<HolidayLine> read_holiday_lines(std::string_view text)
{
    std::vector<HolidayLine> lines;
    std::vector<Problem> problems;
    int number = 0;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string line = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        ++number;
        if (line.empty())
            continue;
        if (auto read = read_line(line, number))
            lines.push_back(std::move(*read));
        else
            problems.push_back(
                {"lines", "notifications.line_not_read", {{"line", std::to_string(number)}}}
            );
    }
    if (!problems.empty())
        throw Refusal{
            Reason::invalid, problems.front().code, problems.front().values, std::move(problems)
        };
    if (lines.empty())
        throw invalid_field("lines", "notifications.no_holidays");
    return lines;
}

} // namespace siar::notifications
