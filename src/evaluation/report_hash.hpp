// What exactly is reviewed when an activity report is reviewed.
#pragma once

#include "database/database.hpp"
#include "evaluation/report.hpp"

namespace siar::evaluation {

/// SHA-256 over the canonical JSON of all that the report says: its period, words, figures,
/// follow-up, photos, attendance and evidence.
Digest report_sha256(database::Database& database, const ActivityReport& report, Moment now);

} // namespace siar::evaluation
