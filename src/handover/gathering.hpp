// Gathers from one snapshot of the office what a pack will hold.
#pragma once

#include "foundation/texts.hpp"
#include "handover/bag.hpp"
#include "handover/pack.hpp"

#include "database/database.hpp"

namespace siar::handover {

struct Gathered {
    BagDescription description;
    std::int64_t ledger_size;
};

Gathered gather(
    Collection& collection,
    database::Database& database,
    const EvidencePack& pack,
    const Texts& texts
);

} // namespace siar::handover
