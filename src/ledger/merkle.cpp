#include "ledger/merkle.hpp"

#include <bit>
#include <stdexcept>
#include <string>

namespace siar::ledger {

namespace {

void append(std::string& bytes, const Hash& hash)
{
    bytes.append(reinterpret_cast<const char*>(hash.data()), hash.size());
}

/// Where the left subtree ends: after the largest power of two below the number of leaves.
std::uint64_t middle_of(const Leaves& tree)
{
    return tree.begin + std::bit_floor(tree.end - tree.begin - 1);
}

void add_inclusion(std::vector<Leaves>& path, std::uint64_t index, const Leaves& tree)
{
    if (tree.end - tree.begin == 1)
        return;
    const Leaves left{tree.begin, middle_of(tree)};
    const Leaves right{left.end, tree.end};
    add_inclusion(path, index, index < left.end ? left : right);
    path.push_back(index < left.end ? right : left);
}

enum class Known { yes, no };

/// RFC 6962, 2.1.2: the verifier knows the root of the older tree where it is whole.
void add_consistency(
    std::vector<Leaves>& path, std::uint64_t older, const Leaves& tree, Known is_known
)
{
    if (older == tree.end) {
        if (is_known == Known::no)
            path.push_back(tree);
        return;
    }
    const Leaves left{tree.begin, middle_of(tree)};
    const Leaves right{left.end, tree.end};
    if (older <= left.end) {
        add_consistency(path, older, left, is_known);
        path.push_back(right);
    } else {
        add_consistency(path, older, right, Known::no);
        path.push_back(left);
    }
}

/// The way of a leaf, or of an older tree's last leaf, up to the root (RFC 9162, 2.1.3.2).
class Climb {
public:
    Climb(std::uint64_t index, std::uint64_t size)
        : at_{index},
          last_{size - 1}
    {
    }

    bool is_at_top() const { return last_ == 0; }
    bool is_sibling_left() const { return (at_ & 1U) != 0 || at_ == last_; }

    void rise()
    {
        if (is_sibling_left())
            while ((at_ & 1U) == 0 && at_ != 0)
                shift();
        shift();
    }
    void skip_left_edges()
    {
        while ((at_ & 1U) != 0)
            shift();
    }

private:
    void shift()
    {
        at_ >>= 1U;
        last_ >>= 1U;
    }

    std::uint64_t at_;
    std::uint64_t last_;
};

} // namespace

Hash leaf_hash(std::string_view entry)
{
    return sha256(std::string(1, '\0').append(entry));
}

Hash node_hash(const Hash& left, const Hash& right)
{
    std::string bytes(1, '\1');
    append(bytes, left);
    append(bytes, right);
    return sha256(bytes);
}

CompactRange::CompactRange(std::uint64_t size, std::vector<Hash> peaks)
    : size_{size},
      peaks_{std::move(peaks)}
{
    if (static_cast<std::size_t>(std::popcount(size_)) != peaks_.size())
        throw std::invalid_argument{"a compact range has another number of peaks"};
}

void CompactRange::add(const Hash& leaf)
{
    Hash peak = leaf;
    for (std::uint64_t size = size_; (size & 1U) != 0; size >>= 1U) {
        peak = node_hash(peaks_.back(), peak);
        peaks_.pop_back();
    }
    peaks_.push_back(peak);
    ++size_;
}

Hash CompactRange::root() const
{
    if (peaks_.empty())
        return sha256("");
    Hash root = peaks_.back();
    for (auto peak = peaks_.rbegin() + 1; peak != peaks_.rend(); ++peak)
        root = node_hash(*peak, root);
    return root;
}

std::vector<Leaves> inclusion_path(std::uint64_t index, std::uint64_t size)
{
    if (index >= size)
        throw std::invalid_argument{"the tree has no such leaf"};
    std::vector<Leaves> path;
    add_inclusion(path, index, {0, size});
    return path;
}

std::vector<Leaves> consistency_path(std::uint64_t older, std::uint64_t newer)
{
    if (older > newer)
        throw std::invalid_argument{"the older tree is larger"};
    std::vector<Leaves> path;
    if (older != 0)
        add_consistency(path, older, {0, newer}, Known::yes);
    return path;
}

bool is_included(
    const Hash& leaf, std::uint64_t index, const Tree& tree, std::span<const Hash> path
)
{
    if (index >= tree.size)
        return false;
    Climb climb{index, tree.size};
    Hash root = leaf;
    for (const Hash& sibling : path) {
        if (climb.is_at_top())
            return false;
        root = climb.is_sibling_left() ? node_hash(sibling, root) : node_hash(root, sibling);
        climb.rise();
    }
    return climb.is_at_top() && root == tree.root;
}

bool is_consistent(const Tree& older, const Tree& newer, std::span<const Hash> path)
{
    if (older.size > newer.size)
        return false;
    if (older.size == newer.size)
        return path.empty() && older.root == newer.root;
    if (older.size == 0)
        return path.empty() && older.root == sha256("");
    Climb climb{older.size - 1, newer.size};
    climb.skip_left_edges();
    Hash older_root = older.root;
    if (!std::has_single_bit(older.size)) {
        if (path.empty())
            return false;
        older_root = path.front();
        path = path.subspan(1);
    }
    Hash newer_root = older_root;
    for (const Hash& sibling : path) {
        if (climb.is_at_top())
            return false;
        if (climb.is_sibling_left()) {
            older_root = node_hash(sibling, older_root);
            newer_root = node_hash(sibling, newer_root);
        } else {
            newer_root = node_hash(newer_root, sibling);
        }
        climb.rise();
    }
    return climb.is_at_top() && older_root == older.root && newer_root == newer.root;
}

} // namespace siar::ledger
