// What the slice does by itself.
#pragma once

#include "jobs/job.hpp"
#include "notifications/due.hpp"

namespace siar::notifications {

/// Reminds people of what the sources hand over.
std::vector<jobs::Job> jobs(const std::vector<DueSource>& sources);

} // namespace siar::notifications
