// Findings as people see them: with signatures, actions, checks, and what they may do next.
#pragma once

#include "door/command.hpp"
#include "quality/finding.hpp"

#include <vector>

namespace siar::quality {

FindingDetail shown(
    database::Database& database, const Id<Finding>& id, const Caller& caller, Moment now
);

/// All findings that are signed, and the caller's own drafts; the newest first.
std::vector<FindingLine>
finding_lines(database::Database& database, const Caller& caller, Moment now);

/// Signed and not closed, the oldest first.
std::vector<Finding> open_findings(database::Database& database);

} // namespace siar::quality
