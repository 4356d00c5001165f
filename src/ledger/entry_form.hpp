// The exact bytes of an entry that are hashed. Whoever checks a proof without Siar writes them so.
#pragma once

#include "foundation/digest.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace siar::ledger {

/// What the readable columns of an entry say.
struct EntryFacts {
    std::int64_t seq;
    std::int64_t at_us;
    std::string actor;
    std::string kind;
    std::string object;
};

/// SHA-256(salt ‖ content): the salt is given in hexadecimal digits and counts as its bytes.
/// Throws BadValue when it is no such salt.
Digest salted_digest(std::string_view salt, std::string_view content);

/// The entry as canonical JSON: {"actor","at_us","content","kind","object","seq"}, where content
/// is the salted digest of what was written.
std::string body_of(const EntryFacts& facts, std::string_view content_digest);

/// SHA-256(0x00 ‖ entry), where entry = "evt1" ‖ u64(seq) ‖ i64(at_us) ‖ u32(length) actor ‖
/// u32(length) kind ‖ u32(length) object ‖ body; numbers have their highest byte first.
Digest leaf_of(const EntryFacts& facts, std::string_view body);

} // namespace siar::ledger
