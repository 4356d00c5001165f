#include "evaluation/endpoints.hpp"

#include "evaluation/activity_reports.hpp"

namespace siar::evaluation {

namespace {

Id<ActivityReport> report_in(const http::Call& call)
{
    return call.path_value<Id<ActivityReport>>("report");
}

/// The report as the caller sees it, with its hindrances in words.
ReportDetail detail_for(const http::Call& call, const Id<ActivityReport>& id)
{
    ReportDetail detail = detail_of(call.database, id, call.caller, call.now);
    if (detail.report.state == ReportState::drafting ||
        detail.report.state == ReportState::returned)
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

} // namespace

http::Endpoints endpoints()
{
    const std::string read = "evaluation.read";
    const std::string write = "evaluation.write";
    return {
        http::get({"/api/reports", read, "Activity reports, the newest first"}, list_reports),
        http::post(
            {"/api/reports", write, "Begin an activity report; it gathers its evidence"},
            create_report
        ),
        http::get({"/api/reports/{report}", read, "One activity report"}, show_report),
        http::put({"/api/reports/{report}", write, "Write the report"}, edit_report),
        http::post(
            {"/api/reports/{report}/submit", write, "Ask the Sub Koordinator for review"},
            submit_report
        ),
        http::post(
            {"/api/reports/{report}/decide",
             "evaluation.review",
             "Accept the report or return it with a reason"},
            decide_report
        ),
    };
}

} // namespace siar::evaluation
