// The year in numbers and reports, as a self-evaluation takes them from the records.
#pragma once

#include "database/database.hpp"
#include "reporting/self_evaluation.hpp"

#include <string>
#include <vector>

namespace siar::reporting {

struct YearFigures {
    std::vector<MonthFigures> months; // January to December
    std::vector<GroupFigures> channels; // by name
    std::vector<GroupFigures> pillars;
    std::vector<Annex> annexes;
};

/// How many publications the annexes name; the others are counted there and stand in Siar.
constexpr std::size_t most_publications = 200;

/// Plan against actual: each row counts once, in the month of its planned day. Annexes are the
/// schedules that were issued, closed minutes, accepted reports, and links of what was published.
YearFigures year_figures(database::Database& database, int year, Moment now);

/// The titles of the accepted activity reports of the year, the earliest first.
std::vector<std::string> report_titles(database::Database& database, int year);

/// What the approved self-evaluation of the year before promised, with its state then; what became
/// of it is for people to say.
std::vector<LastFollowUp> last_follow_ups(database::Database& database, int year);

} // namespace siar::reporting
