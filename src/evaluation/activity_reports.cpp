#include "evaluation/activity_reports.hpp"

#include "evaluation/figures.hpp"
#include "evaluation/gathering.hpp"
#include "evaluation/report_hash.hpp"
#include "evaluation/tables.hpp"
#include "evidence/evidences.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"
#include "people/permissions.hpp"
#include "people/roles.hpp"
#include "planning/cycles.hpp"
#include "planning/words.hpp"

namespace siar::evaluation {

namespace {

using planning::words_of;

constexpr std::chrono::days longest_period{366};

bool is_open(const ActivityReport& report)
{
    return report.state == ReportState::drafting || report.state == ReportState::returned;
}

Refusal conflict_with(const ActivityReport& report, const std::string& code)
{
    return Refusal{Reason::conflict, code}.with_current(
        boost::json::serialize(contract::to_json(report))
    );
}

void require_period(Command& command, const NewReport& form)
{
    if (form.ends_on < form.starts_on)
        throw invalid_field("ends_on", "evaluation.period_backwards");
    if (form.ends_on > form.starts_on + longest_period)
        throw invalid_field("ends_on", "evaluation.period_too_long");
    if (!form.cycle)
        return;
    const auto cycle = planning::find_cycle(command.database, *form.cycle);
    if (form.starts_on < cycle.starts_on || form.ends_on > cycle.ends_on)
        throw invalid_field(
            "starts_on",
            "evaluation.outside_cycle",
            {{"first", cycle.starts_on.text()}, {"last", cycle.ends_on.text()}}
        );
    if (const auto other = report_of(command.database, *form.cycle))
        throw conflict_with(*other, "evaluation.cycle_reported");
}

/// The report with the figures of this moment, and the hash of what it says then.
ActivityReport refreshed(database::Database& database, ActivityReport report, Moment now)
{
    report.figures = figures_of(database, {report.starts_on, report.ends_on}, now);
    report.sha256 = report_sha256(database, report);
    return report;
}

ActivityReport open_report(Command& command, const Id<ActivityReport>& id, std::int64_t version)
{
    const ActivityReport report = find_report(command.database, id);
    if (report.version != version)
        throw conflict_with(report, "database.stale");
    if (!is_open(report))
        throw conflict_with(
            report,
            report.state == ReportState::accepted ? "evaluation.accepted_already"
                                                  : "evaluation.in_review_already"
        );
    return report;
}

std::string page_of(const ActivityReport& report)
{
    return "/laporan/" + report.id.text();
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

ReportReview
write_review(Command& command, const ActivityReport& report, const ReportJudgement& form)
{
    const ReportReview review{
        .id = Id<ReportReview>::make(command.now),
        .report = report.id,
        .verdict = form.verdict,
        .sha256 = form.sha256,
        .reason = words_of(form.reason),
        .reviewed_by = account_of(command.caller),
        .reviewed_at = command.now
    };
    review_table.insert(command.database, review);
    command.record(
        form.verdict == ReportVerdict::accepted ? "evaluation.report_accepted"
                                                : "evaluation.report_returned",
        report.id.text(),
        contract::to_json(review)
    );
    return review;
}

} // namespace

ActivityReport begin_report(Command& command, const NewReport& form)
{
    require_period(command, form);
    const ActivityReport begun{
        .id = Id<ActivityReport>::make(command.now),
        .cycle = form.cycle,
        .title = form.title,
        .starts_on = form.starts_on,
        .ends_on = form.ends_on,
        .results = std::nullopt,
        .obstacles = std::nullopt,
        .follow_up = std::nullopt,
        .figures = {},
        .state = ReportState::drafting,
        .sha256 = digest_of(""),
        .author = account_of(command.caller),
        .version = 1,
        .created_at = command.now
    };
    gather(command, begun);
    const ActivityReport report = refreshed(command.database, begun, command.now);
    report_table.insert(command.database, report);
    command.record("evaluation.report_begun", report);
    return report;
}

ActivityReport write_report(Command& command, const Id<ActivityReport>& id, const ReportDraft& form)
{
    ActivityReport report = open_report(command, id, form.version);
    report.title = form.title;
    report.results = words_of(form.results);
    report.obstacles = words_of(form.obstacles);
    report.follow_up = words_of(form.follow_up);
    gather(command, report);
    report = report_table.update_version(
        command.database, refreshed(command.database, report, command.now)
    );
    command.record("evaluation.report_written", report);
    return report;
}

std::vector<Problem>
hindrances(database::Database& database, const ActivityReport& report, Moment now)
{
    std::vector<Problem> found;
    const Date today = people::today(database, now);
    if (!report.results)
        found.push_back({"results", "evaluation.results_missing"});
    if (report.cycle && today <= report.ends_on)
        found.push_back({"ends_on", "evaluation.period_not_over", {{"last", report.ends_on.text()}}}
        );
    if (today < report.starts_on)
        found.push_back(
            {"starts_on", "evaluation.event_to_come", {{"first", report.starts_on.text()}}}
        );
    const auto evidence =
        evidence::evidence_of(database, evidence::SubjectKind::activity_report, report.id.text());
    if (evidence.empty() && sessions_for(database, report).empty())
        found.push_back({"evidence", "evaluation.no_evidence"});
    return found;
}

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
    command.record("evaluation.report_submitted", report);
    tell_reviewers(command, report);
    return report;
}

ActivityReport decide(Command& command, const Id<ActivityReport>& id, const ReportJudgement& form)
{
    ActivityReport report = find_report(command.database, id);
    if (report.state != ReportState::in_review)
        throw conflict_with(report, "evaluation.not_in_review");
    if (report.author == account_of(command.caller))
        throw Refusal{Reason::not_allowed, "evaluation.own_report"};
    if (form.verdict == ReportVerdict::returned && !form.reason)
        throw invalid_field("reason", "evaluation.reason_missing");
    if (form.sha256 != report.sha256)
        throw conflict_with(report, "evaluation.not_what_was_seen");
    const ReportReview review = write_review(command, report, form);
    report.state =
        form.verdict == ReportVerdict::accepted ? ReportState::accepted : ReportState::returned;
    report = report_table.update_version(command.database, report);
    tell_author(command, report, review);
    return report;
}

ActivityReport find_report(database::Database& database, const Id<ActivityReport>& id)
{
    if (auto report = report_table.find(database, id))
        return *report;
    throw Refusal{Reason::not_found, "evaluation.no_such_report"};
}

std::vector<ActivityReport> reports_newest_first(database::Database& database)
{
    return report_table.where(database, "1 = 1 order by ends_on desc, id desc");
}

std::optional<ActivityReport>
report_of(database::Database& database, const Id<planning::Cycle>& cycle)
{
    auto found = report_table.where(database, "cycle = $1", cycle);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

std::vector<ActivityReport> accepted_reports(database::Database& database, int year)
{
    return report_table.where(
        database,
        "ends_on >= $1 and ends_on <= $2 and state = 'accepted' order by ends_on, id",
        std::to_string(year) + "-01-01",
        std::to_string(year) + "-12-31"
    );
}

std::vector<ActivityReport> reports_in_review(database::Database& database)
{
    return report_table.where(database, "state = 'in_review' order by ends_on, id");
}

ReportDetail detail_of(
    database::Database& database, const Id<ActivityReport>& id, const Caller& caller, Moment now
)
{
    ActivityReport report = find_report(database, id);
    if (is_open(report))
        report = refreshed(database, report, now);
    const bool may_decide = report.state == ReportState::in_review &&
                            caller.account != report.author &&
                            people::holds(caller, "evaluation.review");
    return {
        .report = report,
        .reviews =
            review_table.where(database, "report = $1 order by reviewed_at desc, id desc", id),
        .evidence =
            evidence::evidence_of(database, evidence::SubjectKind::activity_report, id.text()),
        .sessions = sessions_for(database, report),
        .hindrances = {},
        .may_decide = may_decide
    };
}

} // namespace siar::evaluation
