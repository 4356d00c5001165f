// What correspondence does by itself.
#pragma once

#include "jobs/job.hpp"

namespace siar::correspondence {

std::vector<jobs::Job> jobs();

} // namespace siar::correspondence
