#include "evaluation/activity_reports.hpp"

#include "evaluation/follow_ups.hpp"
#include "evaluation/gathering.hpp"
#include "evaluation/report_comments.hpp"
#include "evaluation/report_form.hpp"
#include "evaluation/report_state.hpp"
#include "evaluation/tables.hpp"
#include "evidence/shown_evidence.hpp"
#include "people/office.hpp"
#include "people/permissions.hpp"

#include <algorithm>

namespace siar::evaluation {

namespace {

void add_faults_of_time(std::vector<Problem>& found, const ActivityReport& report, const Date& today)
{
    if (report.about == ReportAbout::cycle && today <= report.ends_on)
        found.push_back(
            {"ends_on", "evaluation.period_not_over", {{"last", report.ends_on.text()}}}
        );
    if (report.about == ReportAbout::month && today <= report.ends_on)
        found.push_back(
            {"ends_on", "evaluation.month_not_over", {{"last", report.ends_on.text()}}}
        );
    if (today < report.starts_on)
        found.push_back(
            {"starts_on", "evaluation.event_to_come", {{"first", report.starts_on.text()}}}
        );
}

void add_faults_of_parts(
    std::vector<Problem>& found,
    const ActivityReport& report,
    const std::vector<Gathered>& pieces
)
{
    const bool is_promised = std::ranges::all_of(report.follow_ups, [](const FollowUp& one) {
        return one.state == ActionState::dropped || (one.who && one.due_on);
    });
    if (!is_promised)
        found.push_back({"follow_ups", "evaluation.follow_up_incomplete"});
    const bool is_described = std::ranges::all_of(report.photos, [](const ReportPhoto& one) {
        return one.caption && one.alt;
    });
    if (!is_described)
        found.push_back({"photos", "evaluation.photo_without_words"});
    const bool is_proven = std::ranges::all_of(report.photos, [&](const ReportPhoto& one) {
        return std::ranges::any_of(pieces, [&](const Gathered& piece) {
            return piece.evidence.id == one.evidence;
        });
    });
    if (!is_proven)
        found.push_back({"photos", "evaluation.photo_not_evidence"});
}

/// The words of the submission about which was decided last, unless it is the one that waits.
std::optional<ReportWords>
reviewed_before(database::Database& database, const std::vector<ReportReview>& reviews)
{
    if (reviews.empty())
        return std::nullopt;
    auto submissions = submission_table.where(
        database,
        "report = $1 and sha256 = $2 order by submitted_at desc, id desc",
        reviews.front().report,
        reviews.front().sha256
    );
    if (submissions.empty())
        return std::nullopt;
    return std::move(submissions.front().content);
}

} // namespace

std::vector<Problem>
hindrances(database::Database& database, const ActivityReport& report, Moment now)
{
    std::vector<Problem> found;
    if (!report.results)
        found.push_back({"results", "evaluation.results_missing"});
    add_faults_of_time(found, report, people::today(database, now));
    const auto pieces = pieces_of(database, report, now);
    add_faults_of_parts(found, report, pieces);
    if (pieces.empty() && sessions_for(database, report).empty())
        found.push_back({"evidence", "evaluation.no_evidence"});
    return found;
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
    ReportDetail detail{
        .report = report,
        .reviews =
            review_table.where(database, "report = $1 order by reviewed_at desc, id desc", id),
        .evidence = {},
        .reasons = {},
        .dropped = dropped_from(database, id),
        .sessions = sessions_for(database, report),
        .comments = comments_of(database, id),
        .follow_up_steps = steps_of(database, id),
        .earlier_follow_ups = open_before(database, report, people::today(database, now)),
        .reviewed_before = std::nullopt,
        .kept_file = kept_file(database, id),
        .hindrances = {},
        .may_decide = may_decide,
        .may_comment =
            report.state != ReportState::accepted && people::holds(caller, "evaluation.write")
    };
    detail.reviewed_before = reviewed_before(database, detail.reviews);
    for (Gathered& piece : pieces_of(database, report, now)) {
        if (detail.kept_file && piece.evidence.id == detail.kept_file->id)
            continue;
        detail.evidence.push_back(evidence::as_seen_by(caller, std::move(piece.evidence)));
        std::ranges::move(piece.reasons, std::back_inserter(detail.reasons));
    }
    for (DroppedPiece& piece : detail.dropped)
        piece.evidence = evidence::as_seen_by(caller, std::move(piece.evidence));
    return detail;
}

} // namespace siar::evaluation
