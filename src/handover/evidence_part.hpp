// The evidence of a period in a pack: its files under readable names, with where they come from and
// what they prove (E1). What may not be shown is named and left out.
#pragma once

#include "database/database.hpp"
#include "handover/period.hpp"
#include "handover/register_writer.hpp"

namespace siar::handover {

/// Where the files are that belong to something: a minutes' file, a report, proof of a publication.
using FilesOf = std::unordered_map<std::string, std::vector<std::string>>; // paths by id

struct EvidenceCount {
    std::int64_t count = 0;
    std::int64_t left_out_count = 0;
};

/// Evidence that was captured in the period or is used for a row of the pack.
EvidenceCount add_evidence_to(
    Collection& collection,
    database::Database& database,
    const Period& period,
    const RegisterSurroundings& around,
    FilesOf& files
);

} // namespace siar::handover
