#include "evaluation/activity_reports.hpp"
#include "evaluation/gathering.hpp"
#include "evaluation/report_comments.hpp"
#include "evaluation/report_form.hpp"
#include "evaluation/report_numbers.hpp"
#include "evaluation/report_state.hpp"
#include "evaluation/tables.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"
#include "people/roles.hpp"
#include "planning/words.hpp"

namespace siar::evaluation {

namespace {

ReportWords words_in(const ActivityReport& report)
{
    ReportWords words{
        .title = report.title.text(),
        .results = report.results.value_or(""),
        .obstacles = report.obstacles.value_or(""),
        .follow_up = report.follow_up.value_or(""),
        .follow_ups = {}
    };
    for (const FollowUp& one : report.follow_ups)
        words.follow_ups.push_back(one.text.text());
    return words;
}

void keep_submission(Command& command, const ActivityReport& report)
{
    submission_table.insert(
        command.database,
        {.id = Id<ReportSubmission>::make(command.now),
         .report = report.id,
         .sha256 = report.sha256,
         .content = words_in(report),
         .submitted_by = account_of(command.caller),
         .submitted_at = command.now}
    );
}

void tell_reviewers(Command& command, const ActivityReport& report)
{
    const Date today = people::today(command.database, command.now);
    for (const AccountId& reviewer :
         people::holders_of(command.database, people::Role::sub_coordinator, today))
        if (reviewer != report.author)
            command.tell(
                {.account = reviewer,
                 .code = "evaluation.notice_submitted",
                 .values =
                     {{"title", report.title.text()},
                      {"name", people::name_of(command.database, account_of(command.caller))}},
                 .path = page_of(report),
                 .key = "evaluation.submitted:" + report.id.text() + ':' +
                        std::to_string(report.version)}
            );
}

void tell_author(Command& command, const ActivityReport& report, const ReportReview& review)
{
    const bool is_accepted = review.verdict == ReportVerdict::accepted;
    command.tell(
        {.account = report.author,
         .code = is_accepted ? "evaluation.notice_accepted" : "evaluation.notice_returned",
         .values =
             {{"title", report.title.text()},
              {"name", people::name_of(command.database, review.reviewed_by)},
              {"reason", review.reason.value_or("")}},
         .path = page_of(report),
         .key = "evaluation.decided:" + review.id.text()}
    );
}

void require_judge(Command& command, const ActivityReport& report, const ReportJudgement& form)
{
    if (report.state != ReportState::in_review)
        throw conflict_with(report, "evaluation.not_in_review");
    if (report.author == account_of(command.caller))
        throw Refusal{Reason::not_allowed, "evaluation.own_report"};
    if (form.verdict == ReportVerdict::returned && !form.reason)
        throw invalid_field("reason", "evaluation.reason_missing");
    if (form.sha256 != report.sha256)
        throw conflict_with(report, "evaluation.not_what_was_seen");
}

void take_remarks(Command& command, const ActivityReport& report, const ReportJudgement& form)
{
    if (form.comments)
        for (const NewReportComment& comment : *form.comments)
            add_comment(command, report.id, comment);
    const auto open = open_comments(command.database, report.id);
    if (form.verdict == ReportVerdict::accepted && open > 0)
        throw conflict_with(report, "evaluation.open_comments");
}

ReportReview
write_review(Command& command, const ActivityReport& report, const ReportJudgement& form)
{
    const ReportReview review{
        .id = Id<ReportReview>::make(command.now),
        .report = report.id,
        .verdict = form.verdict,
        .sha256 = form.sha256,
        .reason = planning::words_of(form.reason),
        .reviewed_by = account_of(command.caller),
        .reviewed_at = command.now
    };
    review_table.insert(command.database, review);
    return review;
}

} // namespace

ActivityReport submit(Command& command, const Id<ActivityReport>& id, const ReportVersion& form)
{
    ActivityReport report = open_report(command, id, form.version);
    gather(command, report);
    const auto problems = hindrances(command.database, report, command.now);
    if (!problems.empty())
        throw Refusal{Reason::invalid, "evaluation.not_ready", {}, problems};
    report.state = ReportState::in_review;
    report = report_table.update_version(
        command.database, refreshed(command.database, report, command.now)
    );
    keep_submission(command, report);
    command.record("evaluation.report_submitted", report);
    tell_reviewers(command, report);
    return report;
}

ActivityReport decide(Command& command, const Id<ActivityReport>& id, const ReportJudgement& form)
{
    ActivityReport report = find_report(command.database, id);
    require_judge(command, report, form);
    take_remarks(command, report, form);
    const ReportReview review = write_review(command, report, form);
    const bool is_accepted = form.verdict == ReportVerdict::accepted;
    report.state = is_accepted ? ReportState::accepted : ReportState::returned;
    if (is_accepted)
        report.number = number_for(command, report);
    report = report_table.update_version(command.database, report);
    if (is_accepted)
        keep_report(command, report);
    command.record(
        is_accepted ? "evaluation.report_accepted" : "evaluation.report_returned",
        id.text(),
        contract::to_json(review)
    );
    tell_author(command, report, review);
    return report;
}

} // namespace siar::evaluation
