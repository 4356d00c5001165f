#include "ledger/jobs.hpp"

namespace siar::ledger {

std::vector<jobs::Job> jobs(const std::shared_ptr<Sealer>& sealer)
{
    return {
        {.name = "ledger.seal",
         .every = std::chrono::seconds{60},
         .run = [sealer](Door& door) { sealer->seal_when_due(door); }},
    };
}

} // namespace siar::ledger
