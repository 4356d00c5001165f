#include "planning/entry_search.hpp"

#include "database/like.hpp"
#include "database/table.hpp"
#include "people/office.hpp"
#include "planning/tables.hpp"

namespace siar::planning {

namespace {

constexpr std::chrono::days most_days{366};
constexpr int most_entries_called = 200;
constexpr int newest_looked_at = 1000; // dropped ones are among them
constexpr std::size_t letters_of_the_index = 3;
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

/// A phrase for the index of titles.
std::string quoted(const std::string& words)
{
    std::string phrase = "\"";
    for (const char letter : words)
        phrase += letter == '"' ? "\"\"" : std::string{letter};
    return phrase + '"';
}

constexpr const char* titled_so =
    "lower(title) like lower($1) escape '\\' and not is_dropped order by id desc limit $2";

} // namespace

std::vector<ScheduleEntry>
search_entries(database::Database& database, const EntrySearch& search, Moment now)
{
    if (search.text && !search.from && !search.to)
        return entries_called(database, *search.text, most_entries_called);
    const auto [first, last] = days_of(database, search, now);
    if (last < first)
        throw invalid_field("to", "planning.span_backwards");
    if (last > first + most_days)
        throw invalid_field("to", "planning.span_too_long");
    const Zone zone = people::office(database).zone;
    const Moment start = start_of(first, zone);
    const Moment end = start_of(last + one_day, zone);
    if (!search.text)
        return entry_rows.where(database, planned_in_span, start, end);
    return entry_rows.where(
        database,
        "lower(title) like lower($3) escape '\\' and " + std::string{planned_in_span},
        start,
        end,
        database::containing(trimmed(*search.text))
    );
}

std::vector<ScheduleEntry>
entries_called(database::Database& database, const std::string& text, int most)
{
    const std::string words = trimmed(text);
    const std::string pattern = database::containing(words);
    // PostgreSQL's planner finds its index by itself; SQLite's has words of three letters and more.
    if (database.engine() != "sqlite" || length_of(words) < letters_of_the_index)
        return entry_rows.where(database, titled_so, pattern, most);
    return entry_rows.where(
        database,
        "rowid in (select rowid from entry_titles where title match $3 order by rowid desc limit " +
            std::to_string(newest_looked_at) + ") and " + titled_so,
        pattern,
        most,
        quoted(words)
    );
}

} // namespace siar::planning
