// What Siar does by itself for the auditor room.
#pragma once

#include "audit/read_log.hpp"
#include "jobs/job.hpp"

#include <memory>

namespace siar::audit {

/// Stores what was read, seals the days that are over, signs out whose time is over.
std::vector<jobs::Job> jobs(const std::shared_ptr<ReadLog>& log);

} // namespace siar::audit
