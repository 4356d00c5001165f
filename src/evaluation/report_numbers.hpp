// The number of an activity report: by the office's pattern, or as it was typed in. Letters of the
// campus are numbered through the year (001/MOU.PL29/I/2026) by its own register, so without a
// pattern none is made.
#pragma once

#include "door/command.hpp"
#include "evaluation/report.hpp"

#include <string>

namespace siar::evaluation {

/// What of a pattern is wrong, as a code; empty when nothing is.
std::string fault_of_pattern(const std::string& pattern);

/// "007/LK/PL29/XI/2026" of {number}/LK/{unit}/{roman_month}/{year}.
std::string
number_by(const std::string& pattern, int sequence, const std::string& unit, const Date& day);

/// The number of a report that is accepted today: the typed one, else the next of the year, else none.
std::optional<std::string> number_for(Command& command, const ActivityReport& report);

/// Refuses a number that another report has.
void require_free_number(
    database::Database& database, const Id<ActivityReport>& report, const std::string& number
);

} // namespace siar::evaluation
