#include "evaluation/endpoints.hpp"

#include "evaluation/activity_reports.hpp"
#include "evaluation/follow_ups.hpp"
#include "evaluation/report_comments.hpp"
#include "evaluation/report_form.hpp"
#include "evaluation/report_pieces.hpp"
#include "evaluation/report_settings.hpp"
#include "evaluation/report_state.hpp"
#include "http/disposition.hpp"
#include "people/office.hpp"
#include "word/new_file.hpp"
#include "word/pdf.hpp"

namespace siar::evaluation {

namespace {

const std::string may_read_reports = "evaluation.read";
const std::string may_write_reports = "evaluation.write";

Id<ActivityReport> report_in(const http::Call& call)
{
    return call.path_value<Id<ActivityReport>>("report");
}

Id<evidence::Evidence> piece_in(const http::Call& call)
{
    return call.path_value<Id<evidence::Evidence>>("evidence");
}

/// The report as the caller sees it, with its hindrances in words.
ReportDetail detail_for(const http::Call& call, const Id<ActivityReport>& id)
{
    ReportDetail detail = detail_of(call.database, id, call.caller, call.now);
    if (is_open(detail.report))
        for (const Problem& problem : hindrances(call.database, detail.report, call.now))
            detail.hindrances.push_back(
                call.texts.say(problem.code, problem.values, call.caller.language)
            );
    return detail;
}

std::vector<ActivityReport> list_reports(const http::Call& call)
{
    return reports_newest_first(call.database);
}

ReportDetail create_report(const http::Call& call, Command& command, const NewReport& form)
{
    return detail_for(call, begin_report(command, form).id);
}

ReportDetail show_report(const http::Call& call)
{
    return detail_for(call, report_in(call));
}

ReportDetail edit_report(const http::Call& call, Command& command, const ReportDraft& form)
{
    return detail_for(call, write_report(command, report_in(call), form).id);
}

ReportDetail submit_report(const http::Call& call, Command& command, const ReportVersion& form)
{
    return detail_for(call, submit(command, report_in(call), form).id);
}

ReportDetail decide_report(const http::Call& call, Command& command, const ReportJudgement& form)
{
    return detail_for(call, decide(command, report_in(call), form).id);
}

ReportDetail drop_evidence(const http::Call& call, Command& command, const DropOfPiece& form)
{
    drop_piece(command, report_in(call), piece_in(call), form);
    return detail_for(call, report_in(call));
}

ReportDetail take_evidence(const http::Call& call, Command& command)
{
    take_piece(command, report_in(call), piece_in(call));
    return detail_for(call, report_in(call));
}

ReportDetail comment_report(const http::Call& call, Command& command, const NewReportComment& form)
{
    add_comment(command, report_in(call), form);
    return detail_for(call, report_in(call));
}

ReportDetail settle_remark(const http::Call& call, Command& command, const CommentSettling& form)
{
    settle_comment(command, report_in(call), call.path_value<Id<ReportComment>>("comment"), form);
    return detail_for(call, report_in(call));
}

std::vector<FollowUpView> list_follow_ups(const http::Call& call)
{
    const Date today = people::today(call.database, call.now);
    return open_follow_ups(call.database, today, today);
}

FollowUpView step_follow_up(const http::Call& call, Command& command, const NewFollowUpStep& form)
{
    return take_step(command, report_in(call), call.path_value<Id<FollowUp>>("follow_up"), form);
}

/// The report as its pages show it now.
ActivityReport shown_report(const http::Call& call)
{
    const ActivityReport report = find_report(call.database, report_in(call));
    return is_open(report) ? refreshed(call.database, report, call.now) : report;
}

http::Response file_of(std::string bytes, const char* type, const std::string& name)
{
    return {
        .headers =
            {{"content-type", type},
             {"content-disposition", http::content_disposition(http::Disposition::saved, name)}},
        .body = std::move(bytes)
    };
}

http::Response send_docx(http::Call& call)
{
    const ActivityReport report = shown_report(call);
    return file_of(
        report_docx(call.database, report, call.now),
        word::word_type,
        report_file_name(report) + ".docx"
    );
}

http::Response send_pdf(http::Call& call)
{
    const ActivityReport report = shown_report(call);
    return file_of(
        word::pdf_of_docx(report_docx(call.database, report, call.now)),
        "application/pdf",
        report_file_name(report) + ".pdf"
    );
}

ReportSettings show_settings(const http::Call& call)
{
    return report_settings(call.database);
}

ReportSettings settle(const http::Call& /*call*/, Command& command, const ReportSettings& form)
{
    return change_report_settings(command, form);
}

http::Endpoints part_endpoints()
{
    const std::string one = "/api/reports/{report}";
    return {
        http::post(
            {one + "/evidence/{evidence}/drop", may_write_reports, "Take a piece of evidence out, with a reason"},
            drop_evidence
        ),
        http::post(
            {one + "/evidence/{evidence}/take", may_write_reports, "Add a piece of evidence, or put it back"},
            take_evidence
        ),
        http::post({one + "/comments", may_write_reports, "Remark on a place of the report"}, comment_report),
        http::put(
            {one + "/comments/{comment}", may_write_reports, "Settle a remark or open it again"}, settle_remark
        ),
        http::get(
            {"/api/follow-ups", may_read_reports, "What accepted reports promised and is not done"},
            list_follow_ups
        ),
        http::post(
            {one + "/follow-ups/{follow_up}/steps", may_write_reports, "Say how a follow-up stands"},
            step_follow_up
        ),
        http::raw("GET", {one + "/docx", may_read_reports, "The report as a Word file"}, send_docx),
        http::raw("GET", {one + "/pdf", may_read_reports, "The report as PDF/A"}, send_pdf),
        http::get(
            {"/api/report-settings", "signed_in", "How activity reports are numbered and begun"},
            show_settings
        ),
        http::put(
            {"/api/report-settings", "people.manage", "Change how reports are numbered and begun"},
            settle
        ),
    };
}

} // namespace

http::Endpoints endpoints()
{
    const std::string one = "/api/reports/{report}";
    http::Endpoints all{
        http::get({"/api/reports", may_read_reports, "Activity reports, the newest first"}, list_reports),
        http::post(
            {"/api/reports", may_write_reports, "Begin an activity report; it gathers its evidence"},
            create_report
        ),
        http::get({one, may_read_reports, "One activity report"}, show_report),
        http::put({one, may_write_reports, "Write the report"}, edit_report),
        http::post({one + "/submit", may_write_reports, "Ask the Sub Koordinator for review"}, submit_report),
        http::post(
            {one + "/decide", "evaluation.review", "Accept the report or return it with a reason"},
            decide_report
        ),
    };
    for (http::Endpoint& endpoint : part_endpoints())
        all.push_back(std::move(endpoint));
    return all;
}

} // namespace siar::evaluation
