// The draft of the month's activity report, which Siar begins on the month's last working day.
#pragma once

#include "database/database.hpp"
#include "door/door.hpp"
#include "evaluation/report.hpp"

#include <chrono>
#include <vector>

namespace siar::evaluation {

/// The months whose report is to be begun now: this month from its last working day on, by the
/// office's zone and holidays, and after downtime the month just over. None twice, none where the
/// office has switched it off, and none in which no cycle ran.
std::vector<std::chrono::year_month> months_to_prepare(database::Database& database, Moment now);

/// Begins the month's reports and tells the staff: one for each cycle of at most two months that ends
/// in the month, or one for the month itself. What people began already stays theirs.
void prepare_month(Command& command, std::chrono::year_month month);

/// The job.
void prepare_reports(Door& door);

} // namespace siar::evaluation
