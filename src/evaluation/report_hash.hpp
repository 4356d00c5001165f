// What exactly is reviewed when an activity report is reviewed.
#pragma once

#include "database/database.hpp"
#include "evaluation/report.hpp"

namespace siar::evaluation {

/// SHA-256 over the canonical JSON of the report's period, text, figures and evidence.
Digest report_sha256(database::Database& database, const ActivityReport& report);

} // namespace siar::evaluation
