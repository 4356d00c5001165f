#include "notifications/mail_times.hpp"

#include <fmt/format.h>

namespace siar::notifications {

namespace {

constexpr std::chrono::days to_next_day{1};
constexpr std::chrono::days to_last_week{-7};

WallTime on_the_wall(const Date& day, const std::string& clock)
{
    return WallTime{day.text() + 'T' + clock};
}

/// The end of the quiet hours in which the clock stands; nothing outside of them.
std::optional<WallTime> end_of_quiet(const NoticePreferences& preferences, const WallTime& wall)
{
    if (!preferences.quiet_from || !preferences.quiet_until)
        return std::nullopt;
    const std::string& from = preferences.quiet_from->text();
    const std::string& until = preferences.quiet_until->text();
    const std::string clock = wall.text().substr(11);
    const bool is_over_midnight = until < from;
    const bool is_before_end = clock < until;
    const bool is_after_begin = clock >= from;
    if (is_over_midnight ? !is_before_end && !is_after_begin : !is_before_end || !is_after_begin)
        return std::nullopt;
    return on_the_wall(is_before_end ? wall.date() : wall.date() + to_next_day, until);
}

bool is_digest_day(const Date& day, DigestDay wanted)
{
    const std::chrono::weekday weekday{std::chrono::sys_days{day.day()}};
    return weekday.iso_encoding() == static_cast<unsigned>(wanted) + 1;
}

/// The day on which the digest of this day goes; nothing where the day has none.
std::optional<Date>
digest_day(const NoticePreferences& preferences, NoticeWay way, const WorkingDays& days, const Date& day)
{
    if (way == NoticeWay::daily)
        return days.is_working_day(day) ? std::optional{day} : std::nullopt;
    if (!is_digest_day(day, preferences.digest_day))
        return std::nullopt;
    return days.is_working_day(day) ? day : days.next_working_day(day);
}

} // namespace

Moment first_allowed(const NoticePreferences& preferences, const OfficeTime& office, Moment moment)
{
    for (;;) {
        const WallTime wall = wall_time_at(moment, office.zone);
        if (preferences.rests_on_days_off && !office.days.is_working_day(wall.date()))
            moment = start_of(office.days.next_working_day(wall.date()), office.zone);
        else if (const auto end = end_of_quiet(preferences, wall))
            moment = moment_of(*end, office.zone);
        else
            return moment;
    }
}

Moment digest_after(
    const NoticePreferences& preferences, NoticeWay way, const OfficeTime& office, Moment told_at
)
{
    const std::string hour = fmt::format("{:02}:00", preferences.digest_hour);
    // A digest of last week may have been put off to a day that is still to come.
    for (Date day = day_at(told_at, office.zone) + to_last_week;; day = day + to_next_day) {
        const auto goes_on = digest_day(preferences, way, office.days, day);
        if (!goes_on)
            continue;
        const Moment goes_at = moment_of(on_the_wall(*goes_on, hour), office.zone);
        if (goes_at > told_at)
            return goes_at;
    }
}

} // namespace siar::notifications
