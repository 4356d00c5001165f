// One piece of evidence as a page shows it: where it is used, how late it came, what else holds the
// same bytes.
#pragma once

#include "evidence/address_check.hpp"
#include "evidence/file_check.hpp"
#include "evidence/links.hpp"
#include "evidence/personal_words.hpp"
#include "evidence/rendition.hpp"

namespace siar::evidence {

/// Evidence that holds the same bytes, such as a photograph that was handed over twice.
struct SameBytes {
    Id<Evidence> id;
    Text<300> title;
    Moment captured_at;
    std::int64_t use_count; // of uses that whoever asks may see
};
BOOST_DESCRIBE_STRUCT(SameBytes, (), (id, title, captured_at, use_count))

struct EvidenceDetail {
    Evidence evidence;
    ReadsAs reads_as; // also of a mail or chat that was kept as a plain file
    bool is_masked;   // personal data are covered for whoever asks, and the bytes are not given
    std::vector<EvidenceUse> uses;
    /// From the time claimed to the time captured; below zero when the claim lies in the future.
    std::optional<std::int64_t> late_by_hours;
    std::vector<SameBytes> same_bytes;
    std::optional<Rendition> rendition; // nothing: no file, or its turn has not come yet
    std::optional<AddressCheck> address_check; // of a link
    std::optional<FileCheck> file_check;       // nothing: no file, or its turn has not come yet
};
BOOST_DESCRIBE_STRUCT(
    EvidenceDetail,
    (),
    (evidence, reads_as, is_masked, uses, late_by_hours, same_bytes, rendition, address_check, file_check)
)

/// Refuses with evidence.none.
EvidenceDetail detail_of(
    database::Database& database,
    const SubjectSources& sources,
    const Caller& caller,
    const Id<Evidence>& id
);

/// All evidence that holds these bytes, but for `except`; the oldest first.
std::vector<SameBytes> same_bytes_as(
    database::Database& database,
    const SubjectSources& sources,
    const Caller& caller,
    const Digest& sha256,
    const std::optional<Id<Evidence>>& except = {}
);

/// A mail or chat that was typed in as a note is covered like any other (F16).
Evidence as_seen_by(const Caller& caller, Evidence evidence);

} // namespace siar::evidence
