// The figures of an activity report: plan against actual, and the numbers of what was published.
#pragma once

#include "evaluation/plan_rows.hpp"
#include "evaluation/report.hpp"

#include <vector>

namespace siar::evaluation {

/// Labels and sources are in Indonesian: they become part of the report. A number that nobody
/// entered has no value, which is not 0 (F24).
std::vector<ReportFigure>
figures_of(database::Database& database, const Period& period, Moment now);

} // namespace siar::evaluation
