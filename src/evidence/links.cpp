#include "evidence/links.hpp"

#include "database/table.hpp"
#include "evidence/evidences.hpp"

namespace siar::evidence {

namespace {

constexpr database::Table<EvidenceLink> link_rows{"evidence_link"};

EvidenceLink link_seen_by(
    Command& command, const SubjectSources& sources, const Id<EvidenceLink>& id
)
{
    auto link = link_rows.find(command.database, id);
    if (!link || !may_see(sources, command.caller, link->subject_kind))
        throw Refusal{Reason::not_found, "evidence.no_such_use"};
    return std::move(*link);
}

} // namespace

void use_for(
    Command& command,
    const SubjectSources& sources,
    const Id<Evidence>& evidence,
    const NewEvidenceLink& form
)
{
    const std::string subject = form.subject.text();
    require_subject(command.database, sources, command.caller, form.subject_kind, subject);
    link(command, evidence, form.subject_kind, subject);
}

void end_link(
    Command& command,
    const SubjectSources& sources,
    const Id<EvidenceLink>& id,
    const Text<1000>& reason
)
{
    EvidenceLink link = link_seen_by(command, sources, id);
    if (link.ended_at)
        throw Refusal{Reason::conflict, "evidence.use_is_over"};
    const auto subject = subject_seen_by(
        command.database, sources, command.caller, link.subject_kind, link.subject
    );
    if (subject && subject->is_closed)
        throw Refusal{Reason::conflict, "evidence.proves_something", {{"title", subject->title}}};
    if (names_evidence(command.database, sources, link))
        throw Refusal{Reason::conflict, "evidence.named_there"};
    link.ended_at = command.now;
    link.ended_by = account_of(command.caller);
    link.end_reason = reason.text();
    link_rows.update(command.database, link);
    command.record("evidence.link_ended", link.evidence.text(), contract::to_json(link));
}

std::vector<EvidenceUse> uses_of(
    database::Database& database,
    const SubjectSources& sources,
    const Caller& caller,
    const Id<Evidence>& evidence
)
{
    std::vector<EvidenceUse> uses;
    for (EvidenceLink& link : link_rows.where(database, "evidence = $1 order by id", evidence)) {
        auto subject =
            subject_seen_by(database, sources, caller, link.subject_kind, link.subject);
        if (!subject)
            continue;
        const bool may_end = !link.ended_at && !subject->is_closed &&
                             !names_evidence(database, sources, link);
        uses.push_back({std::move(link), std::move(*subject), may_end});
    }
    return uses;
}

std::vector<EvidenceLink>
links_to(database::Database& database, SubjectKind kind, const std::string& subject)
{
    return link_rows.where(
        database, "subject_kind = $1 and subject = $2 order by linked_at, id", kind, subject
    );
}

} // namespace siar::evidence
