// Signs the ledger soon after something was approved or closed, without waiting for its hour.
#pragma once

#include "jobs/job.hpp"
#include "ledger/checkpoints.hpp"

#include <memory>

namespace siar::app {

/// Signs when, since the last checkpoint, a quarter of an indicator or a management review was closed, or
/// a document or a self-evaluation approved: who closes a period has its seal within seconds.
jobs::Job sealing_of_closes(const std::shared_ptr<ledger::Sealer>& sealer);

} // namespace siar::app
