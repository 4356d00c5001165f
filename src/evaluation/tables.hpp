// Where evaluation keeps its rows.
#pragma once

#include "database/table.hpp"
#include "evaluation/closed_period.hpp"
#include "evaluation/import.hpp"
#include "evaluation/report.hpp"

namespace siar::evaluation {

inline constexpr database::Table<Metric> metric_table{"metrics"};
inline constexpr database::Table<Measurement> measurement_table{"measurements"};
inline constexpr database::Table<Import> import_table{"imports"};
inline constexpr database::Table<ImportItem> import_item_table{"import_items"};
inline constexpr database::Table<RememberedMapping> mapping_table{"import_mappings"};
inline constexpr database::Table<ClosedPeriod> closed_period_table{"closed_periods"};
inline constexpr database::Table<ActivityReport> report_table{"activity_reports"};
inline constexpr database::Table<ReportReview> review_table{"report_reviews"};
inline constexpr database::Table<ReportSubmission> submission_table{"report_submissions"};
inline constexpr database::Table<ReportComment> comment_table{"report_comments"};
inline constexpr database::Table<FollowUpStep> follow_up_step_table{"follow_up_steps"};
inline constexpr database::Table<KeptReport> kept_report_table{"kept_reports"};

} // namespace siar::evaluation
