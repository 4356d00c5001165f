#include "sheet/cell_value.hpp"

#include "foundation/plain_text.hpp"
#include "foundation/time.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <optional>

namespace siar::sheet {

namespace {

constexpr double seconds_a_day = 86'400;
constexpr double last_day = 2'958'465; // 31 December 9999

struct Shows {
    bool day = false;
    bool time = false;
};

/// Which parts of a moment a format shows; words in quotes, [colours] and \escaped letters do not
/// count.
Shows shown_by(std::string_view format)
{
    Shows shows;
    for (std::size_t i = 0; i < format.size(); ++i) {
        const char letter = format[i];
        if (letter == '\\' || letter == '_' || letter == '*') {
            ++i;
        } else if (letter == '"' || letter == '[') {
            const std::size_t end = format.find(letter == '"' ? '"' : ']', i + 1);
            i = std::min(end, format.size());
        } else if (letter == 'y' || letter == 'Y' || letter == 'd' || letter == 'D') {
            shows.day = true;
        } else if (letter == 'h' || letter == 'H' || letter == 's' || letter == 'S') {
            shows.time = true;
        } else if (letter == ';') {
            break; // what follows is for negative numbers
        }
    }
    return shows;
}

std::string day_text(std::int64_t days, bool begins_in_1904)
{
    using namespace std::chrono;
    // Excel counts a 29 February 1900 that never was.
    const sys_days first = begins_in_1904 ? sys_days{year{1904} / 1 / 1}
                           : days < 60    ? sys_days{year{1899} / 12 / 31}
                                          : sys_days{year{1899} / 12 / 30};
    return Date{year_month_day{first + std::chrono::days{days}}}.text();
}

std::string time_text(std::int64_t seconds)
{
    return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

std::string moment_text(double value, const Shows& shows, bool begins_in_1904)
{
    auto days = static_cast<std::int64_t>(std::floor(value));
    auto seconds =
        static_cast<std::int64_t>(std::llround((value - std::floor(value)) * seconds_a_day));
    if (seconds == static_cast<std::int64_t>(seconds_a_day)) {
        ++days;
        seconds = 0;
    }
    if (!shows.day || (days == 0 && shows.time))
        return time_text(seconds);
    const std::string day = day_text(days, begins_in_1904);
    return shows.time ? day + 'T' + time_text(seconds) : day;
}

} // namespace

std::string text_of_number(std::string_view written, std::string_view format, bool begins_in_1904)
{
    double value = 0;
    const auto [end, fault] =
        std::from_chars(written.data(), written.data() + written.size(), value);
    if (fault != std::errc{} || end != written.data() + written.size() || !std::isfinite(value))
        return std::string{written};
    const Shows shows = shown_by(format);
    if ((shows.day || shows.time) && value >= 0 && value < last_day)
        return moment_text(value, shows, begins_in_1904);
    if (std::ranges::all_of(written, is_digit))
        return std::string{written}; // long identifiers keep every digit
    return std::fabs(value) < 1e15 && value == std::trunc(value) ? fmt::format("{:.0f}", value)
                                                                 : fmt::format("{}", value);
}

} // namespace siar::sheet
