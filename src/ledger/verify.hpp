// Looks through the whole ledger for what was changed behind Siar's back, and names the first
// entry that is wrong. It needs no server: a copy of the database, of the checkpoints and of the
// public key are enough.
#pragma once

#include "database/database.hpp"
#include "foundation/digest.hpp"
#include "foundation/refusal.hpp"
#include "ledger/signing_key.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace siar::ledger {

/// cannot_tell: nothing contradicts the ledger, but a piece that would prove it is missing.
BOOST_DEFINE_ENUM_CLASS(Soundness, sound, altered, cannot_tell)

/// A file that must still have the bytes that it had.
struct ClaimedFile {
    std::string what; // as a person knows it
    Digest sha256;
    std::filesystem::path file;
};

/// What stands outside the database.
struct Anchors {
    PublicKey key;
    std::filesystem::path checkpoints_file; // may be missing: the database has checkpoints too
    std::vector<ClaimedFile> files;
};

struct VerifyResult {
    Soundness status;
    std::int64_t size;               // entries that were looked at
    std::int64_t sealed_size;        // entries that good checkpoints cover
    std::optional<std::int64_t> seq; // the first entry that is wrong or in doubt
    std::string code;                // a sentence in the catalogue of texts
    Values values;
};

/// Recomputes every leaf from its columns and body, every checkpoint's root from the leaves, the
/// digests of contents and of files. Contents that were erased by a decision are no fault (F25).
VerifyResult verify(database::Database& database, const Anchors& anchors);

} // namespace siar::ledger
