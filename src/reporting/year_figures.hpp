// The year in numbers and reports, as a self-evaluation takes them from the records.
#pragma once

#include "database/database.hpp"
#include "reporting/self_evaluation.hpp"

#include <string>
#include <vector>

namespace siar::reporting {

/// January to December, from plan against actual.
std::vector<MonthFigures> months_of(database::Database& database, int year, Moment now);

/// The titles of the accepted activity reports of the year, the earliest first.
std::vector<std::string> report_titles(database::Database& database, int year);

/// What the approved self-evaluation of the year before promised; what became of it is for people
/// to say.
std::vector<LastFollowUp> last_follow_ups(database::Database& database, int year);

} // namespace siar::reporting
