// Finds entries over all schedules: by the days of a calendar page, by words of the title.
#pragma once

#include "database/database.hpp"
#include "planning/entry.hpp"

#include <string_view>
#include <vector>

namespace siar::planning {

/// Days of the office's calendar, the last one included, and words of the title.
struct EntrySearch {
    std::optional<Date> from = {};
    std::optional<Date> to = {};
    std::optional<std::string> text = {};
};

/// Entries of all schedules that are not dropped. With days: those planned in the span, by time;
/// refuses a span longer than a year. With words alone: the 200 newest. With neither: this month.
std::vector<ScheduleEntry>
search_entries(database::Database& database, const EntrySearch& search, Moment now);

/// The newest entries, at most so many, that have the text in their titles; dropped ones not.
std::vector<ScheduleEntry>
entries_called(database::Database& database, const std::string& text, int most);

/// The condition of a span over the index of times: $1 <= planned_at < $2.
inline constexpr std::string_view planned_in_span =
    "planned_at >= $1 and planned_at < $2 and not is_dropped order by planned_at, id";

} // namespace siar::planning
