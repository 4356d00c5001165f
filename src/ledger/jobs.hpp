// What the ledger does by itself.
#pragma once

#include "jobs/job.hpp"
#include "ledger/checkpoints.hpp"

#include <memory>

namespace siar::ledger {

std::vector<jobs::Job> jobs(const std::shared_ptr<Sealer>& sealer);

} // namespace siar::ledger
