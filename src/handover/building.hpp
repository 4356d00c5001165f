// Builds the packs that wait, one after another, beside everything else that goes on. What a crash
// breaks off begins anew.
#pragma once

#include "handover/packs.hpp"
#include "ledger/checkpoints.hpp"

#include <atomic>
#include <memory>

namespace siar::handover {

class PackBuilder {
public:
    PackBuilder(std::shared_ptr<ledger::Sealer> sealer, const Texts& texts)
        : sealer_{std::move(sealer)},
          texts_{texts}
    {
    }

    /// Builds the next pack that waits; gives whether there was one.
    bool build_next(Door& door);

    /// The pack under way is put back at its next step; nothing is built any more.
    void stop() { is_stopped_ = true; }

private:
    void build(Door& door, const EvidencePack& pack);
    bool tell_progress(Door& door, const EvidencePack& pack, std::int64_t done, std::int64_t total);

    std::shared_ptr<ledger::Sealer> sealer_;
    const Texts& texts_;
    std::atomic<bool> is_stopped_ = false;
    std::chrono::steady_clock::time_point told_at_ = {};
};

} // namespace siar::handover
