// Checks an evidence pack as anybody can: the bag, the ledger's entries and proofs, the signature.
// It needs nothing but the file, and memory does not grow with it.
#pragma once

#include "foundation/refusal.hpp"
#include "ledger/verify.hpp"

#include <filesystem>

namespace siar::handover {

/// One thing that is wrong or in doubt, as a sentence in the catalogue of texts.
struct PackFault {
    std::string code;
    Values values;
};

struct PackCheck {
    ledger::Soundness status;
    std::vector<PackFault> faults;   // what is altered, and what cannot be told
    std::vector<PackFault> unproven; // said of a sound pack too
    std::int64_t file_count = 0;
    std::int64_t entry_count = 0;
    std::int64_t ledger_size = 0;
    std::string public_key; // that signed it
};

/// With the key that is given, or else the one inside, of which it says that nobody vouches for it.
PackCheck
check_pack(const std::filesystem::path& file, const std::optional<ledger::PublicKey>& key);

} // namespace siar::handover
