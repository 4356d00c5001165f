#include "foundation/written_date.hpp"

#include "foundation/indonesian_date.hpp"

#include <fmt/format.h>

namespace siar {

namespace {

std::string zone_in_words(Moment moment, const Zone& zone)
{
    const std::string offset = offset_at(moment, zone);
    if (offset == "+07:00")
        return "WIB";
    if (offset == "+08:00")
        return "WITA";
    return offset == "+09:00" ? "WIT" : "UTC" + offset;
}

} // namespace

std::string day_in_words(const Date& day, Language language)
{
    return fmt::format(
        "{} {} {}",
        static_cast<unsigned>(day.day().day()),
        month_name(day.day().month(), language),
        static_cast<int>(day.day().year())
    );
}

std::string weekday_and_day_in_words(const Date& day, Language language)
{
    const std::chrono::weekday weekday{std::chrono::sys_days{day.day()}};
    return weekday_name(weekday, language) + ", " + day_in_words(day, language);
}

std::string wall_time_in_words(const WallTime& wall, Language language)
{
    const std::string day = weekday_and_day_in_words(wall.date(), language);
    const std::string hour = wall.text().substr(11, 2);
    const std::string minute = wall.text().substr(14, 2);
    return language == Language::id ? day + " pukul " + hour + '.' + minute
                                    : day + " at " + hour + ':' + minute;
}

std::string moment_in_words(Moment moment, const Zone& zone, Language language)
{
    return wall_time_in_words(wall_time_at(moment, zone), language) + ' ' +
           zone_in_words(moment, zone);
}

} // namespace siar
