// What later steps of the procedure put before a review: they hand it over as they hand over
// endpoints, and answer the decision as followers of "review.item_decided".
#pragma once

#include "database/database.hpp"
#include "evidence/evidence.hpp"
#include "foundation/refusal.hpp"

#include <functional>
#include <string>
#include <vector>

namespace siar::review {

/// Something that waits for a review.
struct WaitingSubject {
    evidence::SubjectKind subject_kind;
    std::string subject;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(WaitingSubject, (), (subject_kind, subject, title))

/// What the session sees: a decision is about exactly this (F18).
struct SeenSubject {
    std::string title;
    Digest sha256;
};

struct SubjectSource {
    evidence::SubjectKind kind;
    /// What waits now, the longest waiting first.
    std::function<std::vector<WaitingSubject>(database::Database&)> waiting;
    /// Refuses what does not exist and what does not wait for a review.
    std::function<SeenSubject(database::Database&, const std::string& subject)> seen;
};

using SubjectSources = std::vector<SubjectSource>;

/// The subject as the id of what it is. Refuses for the field "subject" what is no id.
template <class Of>
Id<Of> subject_id(const std::string& subject)
try {
    return Id<Of>{subject};
} catch (const BadValue& bad) {
    throw invalid_field("subject", bad.code(), bad.values());
}

} // namespace siar::review
