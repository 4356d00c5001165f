// The ledger: every command that changed something, in order, in a Merkle tree (RFC 6962).
#pragma once

#include "foundation/described.hpp"
#include "foundation/digest.hpp"
#include "foundation/time.hpp"

#include <boost/json/value.hpp>

#include <optional>
#include <string>
#include <vector>

namespace siar::ledger {

/// One row. `body` is the canonical JSON that was hashed; the other columns are an index to it.
struct LedgerEntry {
    std::int64_t seq;
    std::int64_t at_us; // microseconds, UTC; never less than the entry before
    std::string actor;  // an account's id, "siar" or "nobody"
    std::string kind;   // "planning.schedule_issued"
    std::string object;
    std::string body;
    Digest leaf;
};
BOOST_DESCRIBE_STRUCT(LedgerEntry, (), (seq, at_us, actor, kind, object, body, leaf))

/// What was written, beside the entry that holds only its salted digest: so it can be destroyed
/// when the law asks, and the tree still holds.
struct LedgerContent {
    std::int64_t seq;
    std::string salt;
    std::string content;
};
BOOST_DESCRIBE_STRUCT(LedgerContent, (), (seq, salt, content))

/// A signed statement of how long the ledger was and what its root was (a C2SP note).
struct Checkpoint {
    std::int64_t size;
    Digest root;
    Moment signed_at;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(Checkpoint, (), (size, root, signed_at, note))

/// An entry as people read it.
struct TrailEntry {
    std::int64_t seq;
    Moment at;
    std::string actor;
    std::string actor_name;
    std::string kind;
    std::string sentence;
    std::string object;
    boost::json::value content; // null when it was erased or may not be seen
    Digest leaf;
};
BOOST_DESCRIBE_STRUCT(
    TrailEntry, (), (seq, at, actor, actor_name, kind, sentence, object, content, leaf)
)

/// That the entry is in the ledger of the given size, to be checked without Siar.
struct InclusionProof {
    std::int64_t seq;
    std::int64_t size;
    Digest leaf;
    Digest root;
    std::vector<Digest> path;
    std::string checkpoint; // the note that signs size and root
    std::string public_key; // base64, Ed25519
};
BOOST_DESCRIBE_STRUCT(InclusionProof, (), (seq, size, leaf, root, path, checkpoint, public_key))

struct LedgerHealth {
    std::int64_t size;
    Digest root;
    std::optional<Checkpoint> last_checkpoint;
    std::string public_key;
};
BOOST_DESCRIBE_STRUCT(LedgerHealth, (), (size, root, last_checkpoint, public_key))

} // namespace siar::ledger
