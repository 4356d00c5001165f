// What the handing over of evidence does by itself.
#pragma once

#include "handover/building.hpp"
#include "jobs/job.hpp"

namespace siar::handover {

std::vector<jobs::Job> jobs(const std::shared_ptr<PackBuilder>& builder);

} // namespace siar::handover
