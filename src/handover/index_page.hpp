// The first page of a pack, in Indonesian: what is in it, what is missing, and the chain from the
// procedure to the record with a link to every file.
#pragma once

#include "handover/evidence_part.hpp"
#include "handover/ledger_part.hpp"
#include "people/account.hpp"

namespace siar::handover {

struct RegisterCount {
    const Register* described;
    std::int64_t count;
};

struct PackContents {
    const EvidencePack& pack;
    const people::Office& office;
    const Period& period;
    const RowPlaces& places;
    const Names& names;
    const FilesOf& files;
    std::vector<RegisterCount> registers = {};
    EvidenceCount evidence = {};
    LedgerFacts ledger = {};
    std::vector<std::string> gaps = {}; // as sentences
    std::vector<Stub> stubs = {};
    std::size_t file_count = 0;
};

std::string index_page(database::Database& database, const PackContents& contents);

} // namespace siar::handover
