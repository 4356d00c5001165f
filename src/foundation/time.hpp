// Days, moments, and what a clock on the wall of the office shows.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace siar {

/// A day of the calendar, such as 2026-03-01.
class Date {
public:
    static constexpr std::string_view format = "date";

    explicit Date(std::string_view text);
    explicit Date(std::chrono::year_month_day day)
        : day_{day}
    {
    }

    std::string text() const;
    std::chrono::year_month_day day() const { return day_; }
    auto operator<=>(const Date&) const = default;

private:
    std::chrono::year_month_day day_;
};

Date operator+(Date date, std::chrono::days days);

/// The same day of the month, years later; 29 February becomes 28 February where there is none.
Date years_after(Date date, int years);

/// A moment to the microsecond, in UTC, such as 2026-03-01T09:30:00.000000Z. Stored as an integer.
class Moment {
public:
    static constexpr std::string_view format = "date-time";
    using Time = std::chrono::sys_time<std::chrono::microseconds>;

    /// Reads 2026-03-01T09:30:00Z, with up to six digits of a second.
    explicit Moment(std::string_view text);
    explicit Moment(Time time)
        : time_{time}
    {
    }
    static Moment of_microseconds(std::int64_t since_1970);

    std::string text() const;
    Time time() const { return time_; }
    std::int64_t microseconds() const { return time_.time_since_epoch().count(); }
    auto operator<=>(const Moment&) const = default;

private:
    Time time_;
};

Moment operator+(Moment moment, std::chrono::microseconds duration);
Moment operator-(Moment moment, std::chrono::microseconds duration);
std::chrono::microseconds operator-(Moment later, Moment earlier);

/// A time zone by its IANA name, such as Asia/Jakarta.
class Zone {
public:
    static constexpr std::string_view format = "time-zone";

    explicit Zone(std::string_view name);

    const std::string& text() const { return name_; }
    auto operator<=>(const Zone&) const = default;

private:
    std::string name_;
};

/// A day and a time to the minute as a person means them, such as 2026-03-01T09:30; with a Zone
/// it becomes a Moment.
class WallTime {
public:
    static constexpr std::string_view format = "local-date-time";

    explicit WallTime(std::string_view text);

    const std::string& text() const { return text_; }
    Date date() const { return Date{std::string_view{text_}.substr(0, 10)}; }
    auto operator<=>(const WallTime&) const = default;

private:
    std::string text_;
};

/// The moment at which the clocks of the zone show the wall time. An hour that is skipped when
/// clocks go forward counts from before the change; one that comes twice means its first coming.
Moment moment_of(const WallTime& wall, const Zone& zone);

/// What the clocks of the zone show at the moment, seconds left out.
WallTime wall_time_at(Moment moment, const Zone& zone);

/// The day in the zone at the moment.
Date day_at(Moment moment, const Zone& zone);

/// The first moment of the day in the zone.
Moment start_of(Date day, const Zone& zone);

/// The offset from UTC in the zone at the moment, such as +07:00.
std::string offset_at(Moment moment, const Zone& zone);

} // namespace siar
