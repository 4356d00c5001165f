// Where evaluation keeps its rows.
#pragma once

#include "database/table.hpp"
#include "evaluation/report.hpp"

namespace siar::evaluation {

inline constexpr database::Table<Metric> metric_table{"metrics"};
inline constexpr database::Table<Measurement> measurement_table{"measurements"};
inline constexpr database::Table<ActivityReport> report_table{"activity_reports"};
inline constexpr database::Table<ReportReview> review_table{"report_reviews"};

} // namespace siar::evaluation
