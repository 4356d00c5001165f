#include "evaluation/reviewed_reports.hpp"

#include "evaluation/activity_reports.hpp"
#include "people/permissions.hpp"
#include "review/session.hpp"

namespace siar::evaluation {

namespace {

using evidence::SubjectKind;

std::vector<review::WaitingSubject> reports_that_wait(database::Database& database)
{
    std::vector<review::WaitingSubject> waiting;
    for (const ActivityReport& report : reports_in_review(database))
        waiting.push_back({SubjectKind::activity_report, report.id.text(), report.title.text()});
    return waiting;
}

review::SeenSubject seen_report(database::Database& database, const std::string& subject)
{
    const ActivityReport report = find_report(database, review::subject_id<ActivityReport>(subject));
    if (report.state != ReportState::in_review)
        throw Refusal{Reason::conflict, "evaluation.not_submitted_for_review"};
    return {report.title.text(), report.sha256};
}

ReportJudgement judgement_of(const review::ReviewItem& item)
{
    const bool is_accepted = item.verdict == review::Verdict::accept;
    return {
        .verdict = is_accepted ? ReportVerdict::accepted : ReportVerdict::returned,
        .sha256 = item.seen_sha256.value(),
        .reason = item.reason ? std::optional{Text<2000>{*item.reason}} : std::nullopt
    };
}

void follow_review(Command& command, const Event& event)
{
    const auto item = contract::from_json<review::ReviewItem>(event.content);
    if (item.subject_kind != SubjectKind::activity_report ||
        item.verdict == review::Verdict::postpone)
        return;
    if (!people::holds(command.caller, "evaluation.review"))
        throw Refusal{Reason::not_allowed, "evaluation.review_needs_reviewer"};
    decide(command, Id<ActivityReport>{item.subject}, judgement_of(item));
}

} // namespace

review::SubjectSource reports_for_review()
{
    return {SubjectKind::activity_report, reports_that_wait, seen_report};
}

std::vector<Follower> followers()
{
    return {{"review.item_decided", follow_review}};
}

} // namespace siar::evaluation
