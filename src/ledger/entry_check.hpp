// Holds one stored entry against what it says of itself.
#pragma once

#include "database/database.hpp"
#include "foundation/digest.hpp"
#include "foundation/refusal.hpp"
#include "ledger/head.hpp"
#include "ledger/verify.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace siar::ledger {

/// Thrown as soon as something is wrong: the first fault is the one that counts.
struct Finding {
    Soundness status;
    std::optional<std::int64_t> seq;
    std::string code;
    Values values;
};

Finding altered(std::optional<std::int64_t> seq, std::string code, Values values);

struct CheckedEntry {
    std::int64_t seq;
    std::int64_t at_us;
    Hash leaf;
    std::string content; // the salted digest of what was written
};

/// The row (seq, at_us, actor, kind, object, body, leaf) that must be the entry `seq`, and not be
/// earlier than the entry before it.
CheckedEntry checked_entry(const database::Cells& row, std::int64_t seq, std::int64_t not_before);

struct StoredContent {
    std::string salt;
    std::string content;
};
using StoredContents = std::map<std::int64_t, StoredContent>;

StoredContents contents_after(database::Database& database, std::int64_t seq, std::int64_t count);

/// The positions, as written, of entries whose content was erased by a decision.
std::set<std::string> erased_entries(database::Database& database);

void check_content(
    const CheckedEntry& entry, const StoredContents& contents, const std::set<std::string>& erased
);

void check_no_stray_content(database::Database& database, std::int64_t size);

Head readable_head(database::Database& database);

} // namespace siar::ledger
