#include "handover/proof_tree.hpp"

#include <bit>

namespace siar::handover {

void ProofTree::add(const Hash& leaf)
{
    Hash hash = leaf;
    for (std::size_t level = 0;; ++level) {
        if (levels_.size() == level)
            levels_.emplace_back();
        auto& roots = levels_[level];
        roots.push_back(hash);
        if (roots.size() % 2 == 1)
            return;
        hash = ledger::node_hash(roots[roots.size() - 2], roots.back());
    }
}

std::vector<Digest> ProofTree::inclusion(std::uint64_t index, std::uint64_t size) const
{
    return roots_of(ledger::inclusion_path(index, size));
}

std::vector<Digest> ProofTree::consistency(std::uint64_t older, std::uint64_t newer) const
{
    return roots_of(ledger::consistency_path(older, newer));
}

Hash ProofTree::root_of(const ledger::Leaves& leaves) const
{
    const std::uint64_t count = leaves.end - leaves.begin;
    if (count == 0)
        return sha256("");
    if (std::has_single_bit(count) && leaves.begin % count == 0)
        return levels_.at(static_cast<std::size_t>(std::countr_zero(count))).at(leaves.begin / count);
    const std::uint64_t left = std::bit_floor(count - 1);
    return ledger::node_hash(
        root_of({leaves.begin, leaves.begin + left}), root_of({leaves.begin + left, leaves.end})
    );
}

std::vector<Digest> ProofTree::roots_of(const std::vector<ledger::Leaves>& path) const
{
    std::vector<Digest> roots;
    for (const ledger::Leaves& leaves : path)
        roots.emplace_back(root_of(leaves));
    return roots;
}

} // namespace siar::handover
