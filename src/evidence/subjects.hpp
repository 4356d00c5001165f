// What evidence can be used for. Each slice hands over the subjects that it knows, as it hands over
// endpoints: what they are called, who may see them, and whether proof of them may still be taken away.
#pragma once

#include "database/database.hpp"
#include "evidence/evidence.hpp"

#include <optional>
#include <string>
#include <vector>

namespace siar::evidence {

/// A subject as people know it.
struct NamedSubject {
    SubjectKind kind;
    std::string subject;
    std::string title;
    std::string place; // what it is part of, such as its cycle; may be empty
    std::string path;  // the page that shows it
    bool is_closed;    // decided, published or filed: what proves it stays with it
};
BOOST_DESCRIBE_STRUCT(NamedSubject, (), (kind, subject, title, place, path, is_closed))

struct SubjectSource {
    SubjectKind kind;
    const char* permission; // who may see that there is such a thing, and what it is called (F16)
    /// A select of all of them: subject, title, place, path, is_closed.
    const char* rows;
    /// A condition on the subject $1 and the evidence $2 that holds while the subject itself names the
    /// evidence: such a link ends where it was made. Empty where subjects name none.
    const char* naming = "";
};

using SubjectSources = std::vector<SubjectSource>;

/// The subject, where it is there and the caller may see it.
std::optional<NamedSubject> subject_seen_by(
    database::Database& database,
    const SubjectSources& sources,
    const Caller& caller,
    SubjectKind kind,
    const std::string& subject
);

/// Refuses what is not there and what the caller may not see alike, with evidence.no_such_subject.
NamedSubject require_subject(
    database::Database& database,
    const SubjectSources& sources,
    const Caller& caller,
    SubjectKind kind,
    const std::string& subject
);

/// Whether the caller may see subjects of the kind.
bool may_see(const SubjectSources& sources, const Caller& caller, SubjectKind kind);

/// Whether the subject names the evidence in its own fields.
bool names_evidence(
    database::Database& database, const SubjectSources& sources, const EvidenceLink& link
);

struct SubjectSearch {
    std::string text = {}; // in the title or the place; empty: the newest
    std::optional<SubjectKind> kind = {};
};

/// Of each kind that the caller may see, the newest 8 that are called so.
std::vector<NamedSubject> subjects_called(
    database::Database& database,
    const SubjectSources& sources,
    const Caller& caller,
    const SubjectSearch& search
);

} // namespace siar::evidence
