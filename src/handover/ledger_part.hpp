// The ledger in a pack: the entries of the period with what they say, each with its proof, under a
// signed checkpoint that anybody can check (records.md, Ledger 7).
#pragma once

#include "database/database.hpp"
#include "handover/period.hpp"
#include "handover/register_writer.hpp"

namespace siar::handover {

struct LedgerFacts {
    std::int64_t size = 0; // of the checkpoint that all proofs lead to
    std::string root = {};
    std::string note = {};
    std::string public_key = {}; // as C2SP notes write it
    std::int64_t entry_count = 0;
    std::int64_t without_content_count = 0;
};

/// Entries of the period, and others about rows of the pack. Throws std::runtime_error while no
/// checkpoint is there.
LedgerFacts add_ledger_to(
    Collection& collection,
    database::Database& database,
    const Period& period,
    const RegisterSurroundings& around
);

} // namespace siar::handover
