#include "foundation/time.hpp"

#include "foundation/refusal.hpp"

#include <charconv>
#include <cstdlib>
#include <date/tz.h>
#include <fmt/format.h>

namespace siar {

namespace {

using namespace std::chrono;

/// The number written in digits [first, first + count) of the text; throws if it is none.
int digits(std::string_view text, std::size_t first, std::size_t count)
{
    int number = 0;
    const char* begin = text.data() + first;
    const auto [end, error] = std::from_chars(begin, begin + count, number);
    if (error != std::errc{} || end != begin + count || *begin == '-')
        throw BadValue{"value.not_a_digit"};
    return number;
}

bool has_pattern(std::string_view text, std::string_view pattern)
{
    if (text.size() != pattern.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (pattern[i] != '0' && pattern[i] != text[i])
            return false;
    return true;
}

year_month_day day_from(std::string_view text)
{
    const year_month_day day{
        year{digits(text, 0, 4)},
        month{static_cast<unsigned>(digits(text, 5, 2))},
        std::chrono::day{static_cast<unsigned>(digits(text, 8, 2))}
    };
    if (!day.ok())
        throw BadValue{"value.not_a_day"};
    return day;
}

minutes time_of_day_from(std::string_view text)
{
    const hours hour{digits(text, 11, 2)};
    const minutes minute{digits(text, 14, 2)};
    if (hour >= hours{24} || minute >= minutes{60})
        throw BadValue{"value.not_a_time_of_day"};
    return hour + minute;
}

/// The microseconds in ".5" or ".123456"; the text begins with the point.
microseconds fraction_from(std::string_view text)
{
    if (text.size() < 2 || text.size() > 7 || text.front() != '.')
        throw BadValue{"value.not_a_moment"};
    std::string padded{text.substr(1)};
    padded.resize(6, '0');
    return microseconds{digits(padded, 0, 6)};
}

const date::time_zone& zone_called(const Zone& zone)
{
    return *date::locate_zone(zone.text());
}

local_time<microseconds> local_at(Moment moment, const Zone& zone)
{
    return local_time<microseconds>{
        zone_called(zone).to_local(moment.time()).time_since_epoch()
    };
}

Moment moment_of_local(date::local_time<microseconds> local, const Zone& zone)
{
    const auto info = zone_called(zone).get_info(local);
    return Moment{Moment::Time{local.time_since_epoch() - info.first.offset}};
}

} // namespace

Date::Date(std::string_view text)
    : day_{}
{
    if (!has_pattern(text, "0000-00-00"))
        throw BadValue{"value.not_a_date"};
    day_ = day_from(text);
}

std::string Date::text() const
{
    return fmt::format(
        "{:04}-{:02}-{:02}",
        static_cast<int>(day_.year()),
        static_cast<unsigned>(day_.month()),
        static_cast<unsigned>(day_.day())
    );
}

Date operator+(Date date, days count)
{
    return Date{year_month_day{sys_days{date.day()} + count}};
}

Date years_after(Date date, int count)
{
    const year_month_day later = date.day() + years{count};
    return Date{later.ok() ? later : year_month_day{later.year() / later.month() / last}};
}

Moment::Moment(std::string_view text)
    : time_{}
{
    constexpr std::string_view pattern = "0000-00-00T00:00:00";
    if (text.size() <= pattern.size() || text.back() != 'Z' ||
        !has_pattern(text.substr(0, pattern.size()), pattern))
        throw BadValue{"value.not_a_moment"};
    const seconds second{digits(text, 17, 2)};
    if (second >= seconds{60})
        throw BadValue{"value.not_a_time_of_day"};
    const auto rest = text.substr(pattern.size(), text.size() - pattern.size() - 1);
    time_ = sys_days{day_from(text)} + time_of_day_from(text) + second +
            (rest.empty() ? std::chrono::microseconds{0} : fraction_from(rest));
}

Moment Moment::of_microseconds(std::int64_t since_1970)
{
    return Moment{Time{std::chrono::microseconds{since_1970}}};
}

std::string Moment::text() const
{
    const auto day = floor<days>(time_);
    const hh_mm_ss time{time_ - day};
    return fmt::format(
        "{}T{:02}:{:02}:{:02}.{:06}Z",
        Date{year_month_day{day}}.text(),
        time.hours().count(),
        time.minutes().count(),
        time.seconds().count(),
        time.subseconds().count()
    );
}

Moment operator+(Moment moment, microseconds duration)
{
    return Moment{moment.time() + duration};
}

Moment operator-(Moment moment, microseconds duration)
{
    return Moment{moment.time() - duration};
}

microseconds operator-(Moment later, Moment earlier)
{
    return later.time() - earlier.time();
}

Zone::Zone(std::string_view name)
    : name_{name}
{
    try {
        date::locate_zone(name_);
    } catch (const std::runtime_error&) {
        throw BadValue{"value.not_a_zone"};
    }
}

WallTime::WallTime(std::string_view text)
    : text_{text}
{
    if (!has_pattern(text, "0000-00-00T00:00"))
        throw BadValue{"value.not_a_wall_time"};
    day_from(text);
    time_of_day_from(text);
}

Moment moment_of(const WallTime& wall, const Zone& zone)
{
    const auto since_midnight = time_of_day_from(wall.text());
    const auto days_since_1970 = sys_days{wall.date().day()}.time_since_epoch();
    return moment_of_local(
        date::local_time<microseconds>{days_since_1970 + since_midnight}, zone
    );
}

WallTime wall_time_at(Moment moment, const Zone& zone)
{
    const auto local = local_at(moment, zone);
    const auto day = floor<days>(local);
    const hh_mm_ss time{local - day};
    return WallTime{fmt::format(
        "{}T{:02}:{:02}",
        Date{year_month_day{day}}.text(),
        time.hours().count(),
        time.minutes().count()
    )};
}

Date day_at(Moment moment, const Zone& zone)
{
    return Date{year_month_day{floor<days>(local_at(moment, zone))}};
}

Moment start_of(Date day, const Zone& zone)
{
    return moment_of_local(
        date::local_time<microseconds>{sys_days{day.day()}.time_since_epoch()}, zone
    );
}

std::string offset_at(Moment moment, const Zone& zone)
{
    const auto offset =
        duration_cast<minutes>(zone_called(zone).get_info(moment.time()).offset).count();
    return fmt::format(
        "{}{:02}:{:02}", offset < 0 ? '-' : '+', std::abs(offset) / 60, std::abs(offset) % 60
    );
}

} // namespace siar
