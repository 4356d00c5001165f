#include "ledger/merkle.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::ledger;

namespace {

std::vector<Hash> some_leaves(std::size_t count)
{
    std::vector<Hash> leaves;
    for (std::size_t i = 0; i < count; ++i)
        leaves.push_back(leaf_hash("entry " + std::to_string(i)));
    return leaves;
}

/// The definition of RFC 6962, 2.1, word for word.
Hash root_by_definition(std::span<const Hash> leaves)
{
    if (leaves.empty())
        return sha256("");
    if (leaves.size() == 1)
        return leaves.front();
    std::size_t left = 1;
    while (left * 2 < leaves.size())
        left *= 2;
    return node_hash(
        root_by_definition(leaves.first(left)), root_by_definition(leaves.subspan(left))
    );
}

Tree tree_of(const std::vector<Hash>& leaves, std::size_t size)
{
    return {size, root_by_definition(std::span{leaves}.first(size))};
}

std::vector<Hash> roots_of(const std::vector<Hash>& leaves, const std::vector<Leaves>& path)
{
    std::vector<Hash> roots;
    for (const auto& [begin, end] : path)
        roots.push_back(root_by_definition(std::span{leaves}.subspan(begin, end - begin)));
    return roots;
}

} // namespace

TEST_CASE("the tree's hashes are those of Certificate Transparency's test vectors")
{
    const auto leaf = [](std::string_view digits) { return leaf_hash(from_hexadecimal(digits)); };
    CompactRange range;
    CHECK(
        Digest{range.root()}.text() ==
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    );
    range.add(leaf(""));
    CHECK(
        Digest{range.root()}.text() ==
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    );
    for (const auto* digits :
         {"00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f"})
        range.add(leaf(digits));
    CHECK(
        Digest{range.root()}.text() ==
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    );
}

TEST_CASE("a compact range gives the root of every size, also after it was stored")
{
    const auto leaves = some_leaves(130);
    CompactRange range;
    for (std::size_t size = 0; size < leaves.size(); ++size) {
        CHECK(range.root() == tree_of(leaves, size).root);
        range = CompactRange{range.size(), range.peaks()};
        range.add(leaves[size]);
    }
    CHECK_THROWS_AS(CompactRange(3, {leaves[0]}), std::invalid_argument);
}

TEST_CASE("each leaf of each tree is proven, and nothing else is")
{
    const auto leaves = some_leaves(70);
    CHECK(rc::check([&] {
        const auto size = *rc::gen::inRange<std::size_t>(1, leaves.size() + 1);
        const auto index = *rc::gen::inRange<std::size_t>(0, size);
        const auto other = *rc::gen::inRange<std::size_t>(0, size);
        const Tree tree = tree_of(leaves, size);
        auto path = roots_of(leaves, inclusion_path(index, size));
        RC_ASSERT(is_included(leaves[index], index, tree, path));
        if (other != index) {
            RC_ASSERT(!is_included(leaves[other], index, tree, path));
            RC_ASSERT(!is_included(leaves[index], other, tree, path));
        }
        path.push_back(leaves[0]);
        RC_ASSERT(!is_included(leaves[index], index, tree, path));
    }));
}

TEST_CASE("a tree that only grew is proven so, and a rewritten one is not")
{
    const auto leaves = some_leaves(70);
    CHECK(rc::check([&] {
        const auto newer = *rc::gen::inRange<std::size_t>(0, leaves.size() + 1);
        const auto older = *rc::gen::inRange<std::size_t>(0, newer + 1);
        const auto path = roots_of(leaves, consistency_path(older, newer));
        const Tree before = tree_of(leaves, older);
        RC_ASSERT(is_consistent(before, tree_of(leaves, newer), path));
        if (older == 0)
            return;
        auto rewritten = leaves;
        rewritten[*rc::gen::inRange<std::size_t>(0, older)] = leaf_hash("rewritten");
        const auto false_path = roots_of(rewritten, consistency_path(older, newer));
        RC_ASSERT(!is_consistent(before, tree_of(rewritten, newer), false_path));
        RC_ASSERT(!is_consistent(before, tree_of(rewritten, newer), path));
    }));
}
