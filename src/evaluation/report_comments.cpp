#include "evaluation/report_comments.hpp"

#include "evaluation/activity_reports.hpp"
#include "evaluation/report_state.hpp"
#include "evaluation/tables.hpp"
#include "people/accounts.hpp"
#include "people/permissions.hpp"
#include "planning/words.hpp"

namespace siar::evaluation {

namespace {

ActivityReport report_to_discuss(Command& command, const Id<ActivityReport>& id)
{
    ActivityReport report = find_report(command.database, id);
    if (report.state == ReportState::accepted)
        throw conflict_with(report, "evaluation.accepted_already");
    return report;
}

ReportComment find_comment(
    Command& command, const Id<ActivityReport>& report, const Id<ReportComment>& id
)
{
    auto comment = comment_table.find(command.database, id);
    if (!comment || comment->report != report)
        throw Refusal{Reason::not_found, "evaluation.no_such_comment"};
    return std::move(*comment);
}

/// Whoever wrote the remark that is answered; of a remark about a draft, the report's author. What
/// is remarked during a review is told when the report is returned.
std::optional<AccountId>
listener_of(Command& command, const ActivityReport& report, const ReportComment& comment)
{
    if (comment.answers)
        return find_comment(command, report.id, *comment.answers).written_by;
    if (report.state == ReportState::in_review)
        return std::nullopt;
    return report.author;
}

void tell_listener(Command& command, const ActivityReport& report, const ReportComment& comment)
{
    const auto listener = listener_of(command, report, comment);
    if (!listener || *listener == comment.written_by)
        return;
    command.tell(
        {.account = *listener,
         .code = comment.answers ? "evaluation.notice_answered" : "evaluation.notice_commented",
         .values =
             {{"title", report.title.text()},
              {"name", people::name_of(command.database, comment.written_by)},
              {"text", comment.text}},
         .path = page_of(report),
         .key = "evaluation.comment:" + comment.id.text()}
    );
}

bool may_settle(const Caller& caller, const ActivityReport& report, const ReportComment& comment)
{
    const bool may_review =
        people::holds(caller, "evaluation.review") && caller.account != report.author;
    return caller.account == comment.written_by || may_review;
}

} // namespace

ReportComment
add_comment(Command& command, const Id<ActivityReport>& id, const NewReportComment& form)
{
    using planning::words_of;
    const ActivityReport report = report_to_discuss(command, id);
    ReportComment comment{
        .id = Id<ReportComment>::make(command.now),
        .report = id,
        .place = form.place,
        .item = words_of(form.item),
        .quote = words_of(form.quote),
        .text = trimmed(form.text.text()),
        .answers = form.answers,
        .written_by = account_of(command.caller),
        .written_at = command.now,
        .resolved_by = std::nullopt,
        .resolved_at = std::nullopt
    };
    if (form.answers) {
        const ReportComment answered = find_comment(command, id, *form.answers);
        if (answered.answers)
            throw invalid_field("answers", "evaluation.answer_of_answer");
        comment.place = answered.place;
        comment.item = answered.item;
        comment.quote = std::nullopt;
    }
    comment_table.insert(command.database, comment);
    command.record("evaluation.report_commented", id.text(), contract::to_json(comment));
    tell_listener(command, report, comment);
    return comment;
}

ReportComment settle_comment(
    Command& command,
    const Id<ActivityReport>& id,
    const Id<ReportComment>& comment_id,
    const CommentSettling& form
)
{
    const ActivityReport report = report_to_discuss(command, id);
    ReportComment comment = find_comment(command, id, comment_id);
    if (comment.answers)
        throw Refusal{Reason::invalid, "evaluation.answer_is_no_remark"};
    if (!may_settle(command.caller, report, comment))
        throw Refusal{Reason::not_allowed, "evaluation.comment_of_reviewer"};
    if (comment.resolved_at.has_value() == form.is_resolved) {
        command.changes_nothing();
        return comment;
    }
    comment.resolved_by =
        form.is_resolved ? std::optional{account_of(command.caller)} : std::nullopt;
    comment.resolved_at = form.is_resolved ? std::optional{command.now} : std::nullopt;
    comment_table.update(command.database, comment);
    command.record(
        form.is_resolved ? "evaluation.comment_settled" : "evaluation.comment_reopened",
        id.text(),
        contract::to_json(comment)
    );
    return comment;
}

std::vector<ReportComment>
comments_of(database::Database& database, const Id<ActivityReport>& report)
{
    return comment_table.where(database, "report = $1 order by written_at, id", report);
}

std::int64_t open_comments(database::Database& database, const Id<ActivityReport>& report)
{
    return comment_table.count(
        database, "report = $1 and answers is null and resolved_at is null", report
    );
}

} // namespace siar::evaluation
