#include "planning/entry_search.hpp"

#include "database/table.hpp"
#include "people/office.hpp"

namespace siar::planning {

namespace {

constexpr database::Table<ScheduleEntry> entries{"schedule_entries"};

constexpr std::chrono::days most_days{366};
constexpr std::chrono::days one_day{1};

/// The days searched; the other end of a span with one end is a month away.
std::pair<Date, Date> days_of(database::Database& database, const EntrySearch& search, Moment now)
{
    constexpr std::chrono::days month{31};
    if (search.from && search.to)
        return {*search.from, *search.to};
    if (search.from)
        return {*search.from, *search.from + month};
    if (search.to)
        return {*search.to + -month, *search.to};
    const auto today = people::today(database, now).day();
    return {
        Date{today.year() / today.month() / std::chrono::day{1}},
        Date{std::chrono::year_month_day{today.year() / today.month() / std::chrono::last}}
    };
}

/// For "like", with the signs that "like" reads taken literally.
std::string containing(const std::string& words)
{
    std::string pattern = "%";
    for (const char letter : trimmed(words)) {
        if (letter == '%' || letter == '_' || letter == '\\')
            pattern += '\\';
        pattern += letter;
    }
    return pattern + '%';
}

std::vector<ScheduleEntry> entries_called(database::Database& database, const std::string& words)
{
    return entries.where(
        database,
        "lower(title) like lower($1) escape '\\' and not is_dropped order by id desc limit 200",
        containing(words)
    );
}

} // namespace

std::vector<ScheduleEntry>
search_entries(database::Database& database, const EntrySearch& search, Moment now)
{
    if (search.text && !search.from && !search.to)
        return entries_called(database, *search.text);
    const auto [first, last] = days_of(database, search, now);
    if (last < first)
        throw invalid_field("to", "planning.span_backwards");
    if (last > first + most_days)
        throw invalid_field("to", "planning.span_too_long");
    const Zone zone = people::office(database).zone;
    const Moment start = start_of(first, zone);
    const Moment end = start_of(last + one_day, zone);
    if (!search.text)
        return entries.where(database, planned_in_span, start, end);
    return entries.where(
        database,
        "lower(title) like lower($3) escape '\\' and " + std::string{planned_in_span},
        start,
        end,
        containing(*search.text)
    );
}

} // namespace siar::planning
