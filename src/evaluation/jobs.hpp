// What the slice does by itself.
#pragma once

#include "jobs/job.hpp"

namespace siar::evaluation {

/// Begins the month's report on its last working day.
std::vector<jobs::Job> jobs();

} // namespace siar::evaluation
