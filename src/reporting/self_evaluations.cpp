#include "reporting/self_evaluations.hpp"

#include "ledger/canonical_json.hpp"
#include "people/office.hpp"
#include "reporting/decisions.hpp"
#include "reporting/first_words.hpp"
#include "reporting/sign_off_route.hpp"
#include "reporting/tables.hpp"
#include "reporting/year_figures.hpp"

#include <fmt/format.h>

namespace siar::reporting {

namespace {

void require_year(Command& command, int year)
{
    const Date today = people::today(command.database, command.now);
    if (year < first_year || year > static_cast<int>(today.day().year()))
        throw invalid_field(
            "year",
            "reporting.not_a_year_to_report",
            {{"first", std::to_string(first_year)}, {"last", today.text().substr(0, 4)}}
        );
    if (const auto other = self_evaluation_of(command.database, year))
        throw conflict_with(*other, "reporting.year_has_one");
}

/// Takes numbers and annexes from the records as they are now.
SelfEvaluation refreshed(database::Database& database, SelfEvaluation evaluation, Moment now)
{
    YearFigures year = year_figures(database, evaluation.year, now);
    evaluation.months = std::move(year.months);
    evaluation.channel_figures = std::move(year.channels);
    evaluation.pillar_figures = std::move(year.pillars);
    evaluation.reports = report_titles(database, evaluation.year);
    evaluation.annexes = std::move(year.annexes);
    evaluation.sha256 = self_evaluation_sha256(evaluation);
    return evaluation;
}

void look_at_row(const SelfEvaluationRow& row, std::size_t index, std::vector<Problem>& found)
{
    const auto require = [&](const char* field, const std::string& text, const char* code) {
        if (trimmed(text).empty())
            found.push_back(
                {"rows[" + std::to_string(index) + "]." + field, code, {{"code", row.code.text()}}}
            );
    };
    require("evidence", row.evidence, "reporting.row_evidence_missing");
    require("analysis", row.analysis, "reporting.row_analysis_missing");
    if (row.status != AchievementStatus::not_met)
        return;
    require("root_cause", row.root_cause, "reporting.row_root_cause_missing");
    require("follow_up", row.follow_up, "reporting.row_follow_up_missing");
}

} // namespace

SelfEvaluation
build(Command& command, const NewSelfEvaluation& form, std::vector<SelfEvaluationRow> rows)
{
    require_year(command, form.year);
    SelfEvaluation evaluation{
        .id = Id<SelfEvaluation>::make(command.now),
        .year = form.year,
        .title =
            Text<200>{fmt::format("Laporan Evaluasi Diri Media Informasi Tahun {}", form.year)},
        .summary = "",
        .introduction = introduction_for(command.database, form.year),
        .team = team_for(command.database, account_of(command.caller)),
        .method = method_of_all(),
        .profile = people_for(command.database, command.now),
        .channels = channels_for(command.database),
        .budget = "",
        .analysis = "",
        .root_causes = "",
        .swot_strengths = "",
        .swot_weaknesses = "",
        .swot_opportunities = "",
        .swot_threats = "",
        .satisfaction = "",
        .complaints = "",
        .improvement_plan = "",
        .closing = "",
        .rows = std::move(rows),
        .last_follow_ups = last_follow_ups(command.database, form.year),
        .months = {},
        .channel_figures = {},
        .pillar_figures = {},
        .reports = {},
        .annexes = {},
        .route = route_now(command.database),
        .state = SelfEvaluationState::drafting,
        .sha256 = digest_of(""),
        .author = account_of(command.caller),
        .version = 1,
        .created_at = command.now
    };
    evaluation = refreshed(command.database, std::move(evaluation), command.now);
    self_evaluation_table.insert(command.database, evaluation);
    command.record("reporting.self_evaluation_built", evaluation);
    return evaluation;
}

void require_open(const SelfEvaluation& evaluation)
{
    if (evaluation.state == SelfEvaluationState::in_review)
        throw conflict_with(evaluation, "reporting.in_review_already");
    if (evaluation.state == SelfEvaluationState::approved)
        throw conflict_with(evaluation, "reporting.approved_already");
}

SelfEvaluation
as_it_stands(database::Database& database, const SelfEvaluation& evaluation, Moment now)
{
    return evaluation.state == SelfEvaluationState::drafting ? refreshed(database, evaluation, now)
                                                             : evaluation;
}

std::vector<Problem> hindrances(const SelfEvaluation& evaluation)
{
    std::vector<Problem> found;
    if (trimmed(evaluation.summary).empty())
        found.push_back({"summary", "reporting.summary_missing"});
    if (trimmed(evaluation.closing).empty())
        found.push_back({"closing", "reporting.closing_missing"});
    if (evaluation.rows.empty())
        found.push_back({"rows", "reporting.rows_missing"});
    for (std::size_t i = 0; i < evaluation.rows.size(); ++i)
        look_at_row(evaluation.rows[i], i, found);
    for (std::size_t i = 0; i < evaluation.last_follow_ups.size(); ++i)
        if (trimmed(evaluation.last_follow_ups[i].note).empty())
            found.push_back(
                {"last_follow_ups[" + std::to_string(i) + "].note",
                 "reporting.last_follow_up_open",
                 {{"number", std::to_string(i + 1)}}}
            );
    if (evaluation.reports.empty())
        found.push_back(
            {"reports", "reporting.no_accepted_report", {{"year", std::to_string(evaluation.year)}}}
        );
    return found;
}

SelfEvaluation
submit(Command& command, const Id<SelfEvaluation>& id, const SelfEvaluationVersion& form)
{
    SelfEvaluation evaluation = find_self_evaluation(command.database, id);
    require_open(evaluation);
    if (evaluation.version != form.version)
        throw conflict_with(evaluation, "database.stale");
    evaluation = refreshed(command.database, std::move(evaluation), command.now);
    const auto problems = hindrances(evaluation);
    if (!problems.empty())
        throw Refusal{Reason::invalid, "reporting.not_ready", {}, problems};
    evaluation.state = SelfEvaluationState::in_review;
    evaluation = self_evaluation_table.update_version(command.database, evaluation);
    command.record("reporting.self_evaluation_submitted", evaluation);
    write_submission(command, evaluation);
    return evaluation;
}

Digest self_evaluation_sha256(const SelfEvaluation& evaluation)
{
    boost::json::object approved = contract::to_json(evaluation).as_object();
    for (const char* of_the_row : {"id", "state", "sha256", "author", "version", "created_at"})
        approved.erase(of_the_row);
    return digest_of(ledger::canonical_json(approved));
}

SelfEvaluation find_self_evaluation(database::Database& database, const Id<SelfEvaluation>& id)
{
    if (auto evaluation = self_evaluation_table.find(database, id))
        return *evaluation;
    throw Refusal{Reason::not_found, "reporting.no_such_self_evaluation"};
}

std::optional<SelfEvaluation> self_evaluation_of(database::Database& database, int year)
{
    auto found = self_evaluation_table.where(database, "year = $1", year);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

std::vector<SelfEvaluation> self_evaluations(database::Database& database)
{
    return self_evaluation_table.where(database, "1 = 1 order by year desc");
}

std::string page_of(const SelfEvaluation& evaluation)
{
    return "/evaluasi-diri/" + evaluation.id.text();
}

Refusal conflict_with(const SelfEvaluation& evaluation, const std::string& code)
{
    return Refusal{Reason::conflict, code}.with_current(
        boost::json::serialize(contract::to_json(evaluation))
    );
}

} // namespace siar::reporting
