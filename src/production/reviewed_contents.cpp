#include "production/reviewed_contents.hpp"

#include "people/permissions.hpp"
#include "production/approval.hpp"
#include "production/contents.hpp"
#include "review/session.hpp"

#include <algorithm>

namespace siar::production {

namespace {

using evidence::SubjectKind;

std::vector<review::WaitingSubject> contents_that_wait(database::Database& database)
{
    std::vector<review::WaitingSubject> waiting;
    for (const ContentSummary& content : contents(database, {.state = ContentState::in_review}))
        waiting.push_back({SubjectKind::content, content.id.text(), content.title.text()});
    std::ranges::reverse(waiting);
    return waiting;
}

review::SeenSubject seen_content(database::Database& database, const std::string& subject)
{
    const ContentItem content = find_content(database, review::subject_id<ContentItem>(subject));
    if (content.state != ContentState::in_review)
        throw Refusal{Reason::conflict, "production.not_submitted_for_review"};
    return {content.title.text(), versions_of(database, content.id).front().sha256};
}

ContentJudgement judgement_of(const review::ReviewItem& item)
{
    const bool is_approval = item.verdict == review::Verdict::accept;
    return {
        .verdict = is_approval ? ApprovalVerdict::approved : ApprovalVerdict::returned,
        .sha256 = item.seen_sha256.value(),
        .reason = item.reason ? std::optional{Text<2000>{*item.reason}} : std::nullopt
    };
}

} // namespace

review::SubjectSource contents_for_review()
{
    return {SubjectKind::content, contents_that_wait, seen_content};
}

void follow_review_of_content(Command& command, const Event& event)
{
    const auto item = contract::from_json<review::ReviewItem>(event.content);
    if (item.subject_kind != SubjectKind::content || item.verdict == review::Verdict::postpone)
        return;
    if (!people::holds(command.caller, "production.approve"))
        throw Refusal{Reason::not_allowed, "production.review_needs_approver"};
    decide(command, Id<ContentItem>{item.subject}, judgement_of(item));
}

} // namespace siar::production
