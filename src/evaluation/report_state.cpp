#include "evaluation/report_state.hpp"

#include "evaluation/activity_reports.hpp"
#include "evaluation/figures.hpp"
#include "evaluation/report_hash.hpp"

namespace siar::evaluation {

bool is_open(const ActivityReport& report)
{
    return report.state == ReportState::drafting || report.state == ReportState::returned;
}

ActivityReport open_report(Command& command, const Id<ActivityReport>& id, std::int64_t version)
{
    const ActivityReport report = find_report(command.database, id);
    if (report.version != version)
        throw conflict_with(report, "database.stale");
    return open_report(command, id);
}

ActivityReport open_report(Command& command, const Id<ActivityReport>& id)
{
    ActivityReport report = find_report(command.database, id);
    if (report.state == ReportState::accepted)
        throw conflict_with(report, "evaluation.accepted_already");
    if (!is_open(report))
        throw conflict_with(report, "evaluation.in_review_already");
    return report;
}

ActivityReport refreshed(database::Database& database, ActivityReport report, Moment now)
{
    report.figures = figures_of(database, report, now);
    report.sha256 = report_sha256(database, report, now);
    return report;
}

Refusal conflict_with(const ActivityReport& report, const std::string& code)
{
    return Refusal{Reason::conflict, code}.with_current(
        boost::json::serialize(contract::to_json(report))
    );
}

std::string page_of(const ActivityReport& report)
{
    return "/laporan/" + report.id.text();
}

} // namespace siar::evaluation
