// Writes down what every command changed, in order, without gaps, and reads it back.
#pragma once

#include "door/command.hpp"
#include "ledger/entry.hpp"
#include "ledger/merkle.hpp"

namespace siar::ledger {

/// Makes the engine itself refuse to change or delete entries and checkpoints. To be called after
/// the migrations, as often as one likes.
void protect(database::Database& database);

/// From here to the end of the transaction nobody else appends.
void lock(database::Database& database);

/// Writes an entry for each event of the command, and gives the size of the ledger after it. An
/// entry is never earlier than the one before it, even where the clock was set back (A1).
std::int64_t append(Command& command);

std::int64_t size(database::Database& database);

/// Destroys what an entry says was written, together with its salt; the entry and the tree stay
/// as they are (F25). Refuses with ledger.no_content when nothing is there to destroy.
void erase_content(Command& command, std::int64_t seq, const Text<2000>& reason);

struct TrailQuery {
    std::optional<std::int64_t> before; // a seq
    std::optional<std::string> object;
    std::optional<std::string> kind;
};

/// The newest 100 entries that the query means. Each sentence is the entry's kind: who knows the
/// reader's language says it better.
std::vector<TrailEntry> trail(database::Database& database, const TrailQuery& query);

/// Proof that the entry is under the newest checkpoint. Refuses with ledger.no_entry, and with
/// ledger.not_sealed while no checkpoint covers the entry.
InclusionProof proof(database::Database& database, std::int64_t seq);

LedgerHealth health(database::Database& database);

} // namespace siar::ledger
