#include "evidence/shown_evidence.hpp"

#include "evidence/address_checks.hpp"
#include "evidence/evidences.hpp"
#include "evidence/file_checks.hpp"
#include "evidence/reading_endpoints.hpp"
#include "evidence/renditions.hpp"

#include <algorithm>

namespace siar::evidence {

EvidenceDetail detail_of(
    database::Database& database,
    const SubjectSources& sources,
    const Caller& caller,
    const Id<Evidence>& id
)
{
    Evidence evidence = as_seen_by(caller, find_evidence(database, id));
    const ReadsAs reading = reads_as(evidence);
    EvidenceDetail detail{
        .evidence = evidence,
        .reads_as = reading,
        .is_masked = reading != ReadsAs::file && !may_unmask(caller),
        .uses = uses_of(database, sources, caller, id),
        .late_by_hours = lateness_of(evidence),
        .same_bytes = {},
        .rendition = std::nullopt,
        .address_check = check_of(database, id),
        .file_check = std::nullopt
    };
    if (evidence.sha256) {
        detail.same_bytes = same_bytes_as(database, sources, caller, *evidence.sha256, id);
        detail.rendition = rendition_of(database, *evidence.sha256);
        detail.file_check = file_check_of(database, *evidence.sha256);
    }
    return detail;
}

std::vector<SameBytes> same_bytes_as(
    database::Database& database,
    const SubjectSources& sources,
    const Caller& caller,
    const Digest& sha256,
    const std::optional<Id<Evidence>>& except
)
{
    std::vector<SameBytes> same;
    for (const Evidence& one : with_the_same_bytes(database, sha256)) {
        if (one.id == except)
            continue;
        const auto uses = uses_of(database, sources, caller, one.id);
        same.push_back(
            {one.id, one.title, one.captured_at, std::ranges::count_if(uses, [](const EvidenceUse& use) {
                 return !use.link.ended_at;
             })}
        );
    }
    return same;
}

Evidence as_seen_by(const Caller& caller, Evidence evidence)
{
    const bool is_personal =
        evidence.kind == EvidenceKind::chat || evidence.kind == EvidenceKind::email;
    if (is_personal && !may_unmask(caller))
        evidence.note = std::nullopt;
    return evidence;
}

} // namespace siar::evidence
