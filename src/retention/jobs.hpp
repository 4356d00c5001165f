// What retention does by itself: it finishes destructions that people decided, and nothing else.
#pragma once

#include "jobs/job.hpp"

#include <vector>

namespace siar::retention {

std::vector<jobs::Job> jobs();

} // namespace siar::retention
