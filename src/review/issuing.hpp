// PR.27.4 activity 2: a schedule is issued after its review, and as it was reviewed.
#pragma once

#include "door/command.hpp"
#include "review/session.hpp"

namespace siar::review {

/// Whether a closed session accepted the schedule since it was last submitted, and nothing else
/// than what that session wanted changed has changed since its minutes were closed.
bool is_reviewed(database::Database& database, const Id<planning::Schedule>& schedule);

/// Issues the schedule as its next baseline. Refuses one that is not in review, that no closed
/// session accepted, or whose entries changed after the review, and names those entries.
planning::Baseline
issue_reviewed(Command& command, const Id<planning::Schedule>& schedule, std::int64_t version);

} // namespace siar::review
