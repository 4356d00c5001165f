// The figures of an activity report: plan against actual, and the numbers of what was published.
#pragma once

#include "evaluation/plan_rows.hpp"
#include "evaluation/report.hpp"

#include <vector>

namespace siar::evaluation {

/// The plan of the report's days against what was published; of an event that names entries, theirs.
std::vector<publishing::PlanActualRow>
report_rows(database::Database& database, const ActivityReport& report, Moment now);

/// Labels and sources are in Indonesian: they become part of the report. A number that nobody
/// entered has no value, which is not 0 (F24).
std::vector<ReportFigure>
figures_of(database::Database& database, const ActivityReport& report, Moment now);

} // namespace siar::evaluation
