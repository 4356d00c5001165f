#include "documents/deciding.hpp"

#include "database/table.hpp"
#include "documents/documents.hpp"
#include "people/office.hpp"
#include "people/roles.hpp"
#include "documents/tables.hpp"

namespace siar::documents {

namespace {

Revision seen_revision(Command& command, const Id<Revision>& id, const RevisionJudgement& judgement)
{
    Revision revision = find_revision(command.database, id);
    if (revision.state == RevisionState::approved)
        throw Refusal{
            Reason::conflict, "documents.approved_never_changes", {{"label", revision.label.text()}}
        };
    if (revision.sha256 != judgement.sha256)
        throw Refusal{Reason::conflict, "documents.other_bytes"}.with_current(
            boost::json::serialize(contract::to_json(revision))
        );
    revision.version = judgement.version;
    return revision;
}

void require_state(const Revision& revision, RevisionState state, const std::string& code)
{
    if (revision.state != state)
        throw Refusal{Reason::conflict, code, {{"label", revision.label.text()}}};
}

void require_not_author(Command& command, const Revision& revision)
{
    if (revision.author == account_of(command.caller))
        throw Refusal{Reason::not_allowed, "documents.author_does_not_decide"};
}

void add_decision(
    Command& command,
    const Revision& revision,
    RevisionStep step,
    const std::optional<Text<2000>>& reason
)
{
    decision_rows.insert(
        command.database,
        {.id = Id<RevisionDecision>::make(command.now),
         .revision = revision.id,
         .step = step,
         .reason = reason ? std::optional{reason->text()} : std::nullopt,
         .sha256 = revision.sha256,
         .decided_by = account_of(command.caller),
         .decided_at = command.now}
    );
}

void tell(
    Command& command, const Revision& revision, const AccountId& account, const std::string& code
)
{
    const auto document = find_document(command.database, revision.document);
    command.tell(
        {.account = account,
         .code = code,
         .values =
             {{"number", document.number.text()},
              {"label", revision.label.text()},
              {"title", document.title.text()}},
         .path = "/dokumen/" + document.id.text(),
         .key = code + ' ' + revision.id.text() + ' ' + std::to_string(revision.version)}
    );
}

void tell_approvers(Command& command, const Revision& revision)
{
    const Date day = people::today(command.database, command.now);
    for (const AccountId& account :
         people::holders_of(command.database, people::Role::director, day))
        if (account != revision.author)
            tell(command, revision, account, "documents.notice_to_approve");
}

Date day_in_force(Command& command, const Revision& revision, const RevisionJudgement& judgement)
{
    const Date today = people::today(command.database, command.now);
    const Date day = judgement.in_force_on.value_or(today);
    if (day < today)
        throw invalid_field(
            "in_force_on", "documents.in_force_in_the_past", {{"today", today.text()}}
        );
    for (const Revision& other : revision_rows.where(
             command.database, "document = $1 and state = 'approved'", revision.document
         )) {
        if (other.created_at > revision.created_at)
            throw Refusal{
                Reason::conflict, "documents.newer_is_approved", {{"label", other.label.text()}}
            };
        if (*other.in_force_on > day)
            throw invalid_field(
                "in_force_on",
                "documents.in_force_before_earlier",
                {{"label", other.label.text()}, {"day", other.in_force_on->text()}}
            );
    }
    return day;
}

} // namespace

Revision
submit_revision(Command& command, const Id<Revision>& id, const RevisionJudgement& judgement)
{
    Revision revision = seen_revision(command, id, judgement);
    require_state(revision, RevisionState::draft, "documents.not_a_draft");
    revision.state = RevisionState::in_review;
    revision = revision_rows.update_version(command.database, revision);
    add_decision(command, revision, RevisionStep::submitted, judgement.reason);
    command.record("documents.revision_submitted", revision);
    tell_approvers(command, revision);
    return revision;
}

Revision
return_revision(Command& command, const Id<Revision>& id, const RevisionJudgement& judgement)
{
    Revision revision = seen_revision(command, id, judgement);
    require_state(revision, RevisionState::in_review, "documents.not_in_review");
    require_not_author(command, revision);
    if (!judgement.reason)
        throw invalid_field("reason", "documents.return_needs_reason");
    revision.state = RevisionState::draft;
    revision = revision_rows.update_version(command.database, revision);
    add_decision(command, revision, RevisionStep::returned, judgement.reason);
    command.record("documents.revision_returned", revision);
    tell(command, revision, revision.author, "documents.notice_returned");
    return revision;
}

Revision
approve_revision(Command& command, const Id<Revision>& id, const RevisionJudgement& judgement)
{
    Revision revision = seen_revision(command, id, judgement);
    require_state(revision, RevisionState::in_review, "documents.not_in_review");
    require_not_author(command, revision);
    revision.in_force_on = day_in_force(command, revision, judgement);
    revision.state = RevisionState::approved;
    revision = revision_rows.update_version(command.database, revision);
    add_decision(command, revision, RevisionStep::approved, judgement.reason);
    command.record("documents.revision_approved", revision);
    tell(command, revision, revision.author, "documents.notice_approved");
    return revision;
}

} // namespace siar::documents
