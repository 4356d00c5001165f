#include "handover/proof_tree.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::handover;

namespace {

std::vector<Hash> hashes_of(const std::vector<Digest>& digests)
{
    std::vector<Hash> hashes;
    for (const Digest& digest : digests)
        hashes.push_back(digest.hash());
    return hashes;
}

} // namespace

TEST_CASE("E1: every proof of a pack holds against the root that the ledger itself computes")
{
    ProofTree tree;
    ledger::CompactRange range;
    std::vector<Hash> leaves;
    std::vector<Hash> roots{range.root()};
    for (int i = 0; i < 70; ++i) {
        leaves.push_back(ledger::leaf_hash("entry " + std::to_string(i)));
        tree.add(leaves.back());
        range.add(leaves.back());
        roots.push_back(range.root());
    }
    REQUIRE(tree.size() == 70);
    for (std::uint64_t size = 1; size <= 70; ++size) {
        CHECK(tree.root(size) == roots[size]);
        for (std::uint64_t index = 0; index < size; ++index)
            REQUIRE(ledger::is_included(
                leaves[index], index, {size, roots[size]}, hashes_of(tree.inclusion(index, size))
            ));
        for (std::uint64_t older = 1; older < size; ++older)
            REQUIRE(ledger::is_consistent(
                {older, roots[older]}, {size, roots[size]}, hashes_of(tree.consistency(older, size))
            ));
    }
}
