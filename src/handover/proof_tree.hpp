// The whole Merkle tree of the ledger in memory, so that thousands of proofs cost little each.
#pragma once

#include "ledger/merkle.hpp"

namespace siar::handover {

/// 64 bytes for each entry of the ledger.
class ProofTree {
public:
    void add(const Hash& leaf);

    std::uint64_t size() const { return levels_.empty() ? 0 : levels_.front().size(); }

    /// Of the first `size` leaves.
    Hash root(std::uint64_t size) const { return root_of({0, size}); }

    std::vector<Digest> inclusion(std::uint64_t index, std::uint64_t size) const;
    std::vector<Digest> consistency(std::uint64_t older, std::uint64_t newer) const;

private:
    Hash root_of(const ledger::Leaves& leaves) const;
    std::vector<Digest> roots_of(const std::vector<ledger::Leaves>& path) const;

    std::vector<std::vector<Hash>> levels_; // [k][i]: the root of the i-th 2^k leaves
};

} // namespace siar::handover
