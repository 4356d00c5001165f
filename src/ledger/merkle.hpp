// The tree of RFC 6962 over the ledger's entries: one root for all of them, and short proofs that
// an entry is under it or that a later tree only added to an earlier one.
#pragma once

#include "foundation/digest.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace siar::ledger {

/// SHA-256(0x00 ‖ entry)
Hash leaf_hash(std::string_view entry);

/// SHA-256(0x01 ‖ left ‖ right)
Hash node_hash(const Hash& left, const Hash& right);

/// As much of a tree as is needed to add to it: the roots of its complete subtrees, the largest
/// first.
class CompactRange {
public:
    CompactRange() = default;
    /// Throws std::invalid_argument when so many peaks do not belong to a tree of that size.
    CompactRange(std::uint64_t size, std::vector<Hash> peaks);

    void add(const Hash& leaf);

    std::uint64_t size() const { return size_; }
    const std::vector<Hash>& peaks() const { return peaks_; }
    Hash root() const;

private:
    std::uint64_t size_ = 0;
    std::vector<Hash> peaks_;
};

/// The leaves from `begin` to before `end`, counted from 0, which are the whole of one subtree.
struct Leaves {
    std::uint64_t begin;
    std::uint64_t end;
    bool operator==(const Leaves&) const = default;
};

/// The subtrees whose roots prove that a leaf is in the tree of `size` leaves.
std::vector<Leaves> inclusion_path(std::uint64_t index, std::uint64_t size);

/// The subtrees whose roots prove that the tree of `newer` leaves begins with the one of `older`.
std::vector<Leaves> consistency_path(std::uint64_t older, std::uint64_t newer);

struct Tree {
    std::uint64_t size;
    Hash root;
};

bool is_included(
    const Hash& leaf, std::uint64_t index, const Tree& tree, std::span<const Hash> path
);

bool is_consistent(const Tree& older, const Tree& newer, std::span<const Hash> path);

} // namespace siar::ledger
