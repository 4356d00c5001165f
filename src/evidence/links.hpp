// What people use evidence for: linked to any step, indicator, report or decision, and taken away
// again with a reason. A link that ended stays as a row (R5).
#pragma once

#include "door/command.hpp"
#include "evidence/subjects.hpp"

namespace siar::evidence {

struct NewEvidenceLink {
    SubjectKind subject_kind;
    Text<64> subject;
};
BOOST_DESCRIBE_STRUCT(NewEvidenceLink, (), (subject_kind, subject))

struct EndOfLink {
    Text<1000> reason;
};
BOOST_DESCRIBE_STRUCT(EndOfLink, (), (reason))

/// Where evidence is or was used, as whoever asks may know it.
struct EvidenceUse {
    EvidenceLink link;
    NamedSubject subject;
    bool may_end; // nothing closed rests on it
};
BOOST_DESCRIBE_STRUCT(EvidenceUse, (), (link, subject, may_end))

/// Uses the evidence for the subject. Refuses with evidence.none and evidence.no_such_subject.
void use_for(
    Command& command,
    const SubjectSources& sources,
    const Id<Evidence>& evidence,
    const NewEvidenceLink& form
);

/// Ends the use. Refuses a link that is over, one that proves what is closed, published or filed, and
/// one to a subject that names the evidence itself.
void end_link(
    Command& command,
    const SubjectSources& sources,
    const Id<EvidenceLink>& link,
    const Text<1000>& reason
);

/// Uses of the evidence, those that ended included, in the order in which they were made; neither
/// names nor number of subjects that the caller may not see (F16).
std::vector<EvidenceUse> uses_of(
    database::Database& database,
    const SubjectSources& sources,
    const Caller& caller,
    const Id<Evidence>& evidence
);

/// What is or was evidence of the subject, those that ended included, in the order in which it was
/// linked.
std::vector<EvidenceLink>
links_to(database::Database& database, SubjectKind kind, const std::string& subject);

} // namespace siar::evidence
