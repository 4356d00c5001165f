// What publishing does by itself.
#pragma once

#include "jobs/job.hpp"

#include <vector>

namespace siar::publishing {

std::vector<jobs::Job> jobs();

} // namespace siar::publishing
