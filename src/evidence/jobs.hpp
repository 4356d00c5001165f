// What evidence needs doing by itself.
#pragma once

#include "jobs/job.hpp"

namespace siar::evidence {

std::vector<jobs::Job> jobs();

} // namespace siar::evidence
