#include "production/approval.hpp"

#include "people/accounts.hpp"
#include "people/office.hpp"
#include "people/roles.hpp"
#include "planning/words.hpp"
#include "production/content_hash.hpp"
#include "production/contents.hpp"
#include "production/tables.hpp"

#include <set>

namespace siar::production {

namespace {

/// A refusal that carries the content as it is now.
Refusal conflict_with(const ContentItem& content, const std::string& code)
{
    return Refusal{Reason::conflict, code}.with_current(
        boost::json::serialize(contract::to_json(content))
    );
}

std::string page_of(const ContentItem& content)
{
    return "/konten/" + content.id.text();
}

ContentItem content_to_submit(Command& command, const Id<ContentItem>& id, std::int64_t version)
{
    ContentItem content = find_content(command.database, id);
    if (content.version != version)
        throw conflict_with(content, "database.stale");
    if (content.state == ContentState::in_review)
        throw conflict_with(content, "production.in_review_already");
    if (content.state == ContentState::approved)
        throw conflict_with(content, "production.approved_already");
    const auto problems = hindrances(command.database, content);
    if (!problems.empty())
        throw Refusal{Reason::invalid, "production.not_ready", {}, problems};
    return content;
}

ContentVersion freeze(Command& command, const ContentItem& content)
{
    const auto earlier = versions_of(command.database, content.id);
    const ContentVersion version{
        .id = Id<ContentVersion>::make(command.now),
        .content = content.id,
        .number = earlier.empty() ? 1 : earlier.front().number + 1,
        .title = content.title,
        .info_class = content.info_class,
        .body = content.body,
        .assets = content.assets,
        .people_shown = content.people_shown,
        .channels = content.channels,
        .planned_for = content.planned_for,
        .zone = content.zone,
        .sha256 = content_sha256(command.database, content),
        .submitted_by = account_of(command.caller),
        .submitted_at = command.now
    };
    version_table.insert(command.database, version);
    command.record("production.content_submitted", content.id.text(), contract::to_json(version));
    return version;
}

void tell_approvers(Command& command, const ContentItem& content, const ContentVersion& version)
{
    const Date today = people::today(command.database, command.now);
    for (const AccountId& approver :
         people::holders_of(command.database, people::Role::sub_coordinator, today))
        if (approver != version.submitted_by && approver != content.author)
            command.tell(
                {.account = approver,
                 .code = "production.notice_submitted",
                 .values =
                     {{"title", content.title.text()},
                      {"name", people::name_of(command.database, version.submitted_by)}},
                 .path = page_of(content),
                 .key = "production.submitted:" + version.id.text()}
            );
}

ContentVersion latest_version(database::Database& database, const ContentItem& content)
{
    const auto versions = versions_of(database, content.id);
    if (content.state != ContentState::in_review || versions.empty())
        throw conflict_with(content, "production.not_in_review");
    return versions.front();
}

bool is_own_work(
    const ContentItem& content, const ContentVersion& version, const AccountId& account
)
{
    return account == content.author || account == version.submitted_by;
}

void require_seen(
    database::Database& database,
    const ContentItem& content,
    const ContentVersion& version,
    const Digest& seen
)
{
    if (seen != version.sha256 || seen != content_sha256(database, version) ||
        seen != content_sha256(database, content))
        throw conflict_with(content, "production.not_what_was_seen");
}

ContentApproval
write_decision(Command& command, const ContentVersion& version, const ContentJudgement& judgement)
{
    const bool is_approval = judgement.verdict == ApprovalVerdict::approved;
    const ContentApproval decision{
        .id = Id<ContentApproval>::make(command.now),
        .content = version.content,
        .content_version = version.id,
        .verdict = judgement.verdict,
        .sha256 = judgement.sha256,
        .reason = planning::words_of(judgement.reason),
        .decided_by = account_of(command.caller),
        .decided_at = command.now,
        .voided_at = std::nullopt
    };
    approval_table.insert(command.database, decision);
    command.record(
        is_approval ? "production.content_approved" : "production.content_returned",
        version.content.text(),
        contract::to_json(decision)
    );
    return decision;
}

void tell_writers(Command& command, const ContentItem& content, const ContentApproval& decision)
{
    const bool is_approval = decision.verdict == ApprovalVerdict::approved;
    const auto submitted_by = find_version(command.database, decision.content_version).submitted_by;
    for (const AccountId& writer : std::set{content.author, submitted_by})
        command.tell(
            {.account = writer,
             .code = is_approval ? "production.notice_approved" : "production.notice_returned",
             .values =
                 {{"title", content.title.text()},
                  {"name", people::name_of(command.database, decision.decided_by)},
                  {"reason", decision.reason.value_or("")}},
             .path = page_of(content),
             .key = "production.decided:" + decision.id.text()}
        );
}

} // namespace

ContentItem submit(Command& command, const Id<ContentItem>& id, const Submission& submission)
{
    ContentItem content = content_to_submit(command, id, submission.version);
    const ContentVersion version = freeze(command, content);
    content.state = ContentState::in_review;
    content.sha256 = version.sha256;
    content = content_table.update_version(command.database, content);
    tell_approvers(command, content, version);
    return content;
}

ContentItem decide(Command& command, const Id<ContentItem>& id, const ContentJudgement& judgement)
{
    ContentItem content = find_content(command.database, id);
    const ContentVersion version = latest_version(command.database, content);
    if (is_own_work(content, version, account_of(command.caller)))
        throw Refusal{Reason::not_allowed, "production.own_work"};
    if (judgement.verdict == ApprovalVerdict::returned && !judgement.reason)
        throw invalid_field("reason", "production.reason_missing");
    require_seen(command.database, content, version, judgement.sha256);
    const ContentApproval decision = write_decision(command, version, judgement);
    content.state = judgement.verdict == ApprovalVerdict::approved ? ContentState::approved
                                                                   : ContentState::drafting;
    content = content_table.update_version(command.database, content);
    tell_writers(command, content, decision);
    return content;
}

bool may_decide(database::Database& database, const ContentItem& content, const Caller& caller)
{
    if (content.state != ContentState::in_review || !caller.account)
        return false;
    return !is_own_work(content, latest_version(database, content), *caller.account);
}

void void_approval(Command& command, const ContentItem& changed)
{
    const auto in_force = approval_table.where(
        command.database, "content = $1 and verdict = 'approved' and voided_at is null", changed.id
    );
    for (ContentApproval approval : in_force) {
        approval.voided_at = command.now;
        approval_table.update(command.database, approval);
        command.record(
            "production.approval_voided", changed.id.text(), contract::to_json(approval)
        );
        command.tell(
            {.account = approval.decided_by,
             .code = "production.notice_voided",
             .values = {{"title", changed.title.text()}},
             .path = page_of(changed),
             .key = "production.voided:" + approval.id.text()}
        );
    }
}

std::optional<ContentApproval>
approval_in_force(database::Database& database, const Id<ContentItem>& id)
{
    const auto approvals = approvals_of(database, id);
    if (approvals.empty())
        return std::nullopt;
    const ContentApproval& latest = approvals.front();
    const bool stands = latest.verdict == ApprovalVerdict::approved && !latest.voided_at;
    if (!stands || content_sha256(database, find_content(database, id)) != latest.sha256)
        return std::nullopt;
    return latest;
}

bool is_approved(database::Database& database, const Id<ContentItem>& id)
{
    return approval_in_force(database, id).has_value();
}

std::vector<ContentVersion> versions_of(database::Database& database, const Id<ContentItem>& id)
{
    return version_table.where(database, "content = $1 order by number desc", id);
}

std::vector<ContentApproval> approvals_of(database::Database& database, const Id<ContentItem>& id)
{
    return approval_table.where(database, "content = $1 order by decided_at desc, id desc", id);
}

ContentVersion find_version(database::Database& database, const Id<ContentVersion>& id)
{
    if (auto version = version_table.find(database, id))
        return *version;
    throw Refusal{Reason::not_found, "production.no_such_version"};
}

} // namespace siar::production
