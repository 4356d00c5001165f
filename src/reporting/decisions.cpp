#include "reporting/decisions.hpp"

#include "people/accounts.hpp"
#include "people/office.hpp"
#include "people/roles.hpp"
#include "planning/words.hpp"
#include "reporting/self_evaluation_form.hpp"
#include "reporting/self_evaluations.hpp"
#include "reporting/tables.hpp"

#include <algorithm>
#include <set>

namespace siar::reporting {

namespace {

using enum SelfEvaluationStep;

const std::map<SelfEvaluationStep, std::string> event_of{
    {endorsed, "reporting.self_evaluation_endorsed"},
    {returned, "reporting.self_evaluation_returned"},
    {approved, "reporting.self_evaluation_approved"},
};

const std::map<SelfEvaluationStep, std::string> notice_of{
    {endorsed, "reporting.notice_endorsed"},
    {returned, "reporting.notice_returned"},
    {approved, "reporting.notice_approved"},
};

bool has_step(const std::vector<SelfEvaluationDecision>& decisions, SelfEvaluationStep step)
{
    return std::ranges::find(decisions, step, &SelfEvaluationDecision::step) != decisions.end();
}

std::set<AccountId> writers_of(database::Database& database, const SelfEvaluation& evaluation)
{
    std::set<AccountId> writers{evaluation.author};
    for (const auto& decision : decisions_since_submission(database, evaluation.id))
        if (decision.step == submitted)
            writers.insert(decision.decided_by);
    return writers;
}

/// The holders of the role who may decide about what others wrote.
std::vector<AccountId> deciders(
    database::Database& database,
    const SelfEvaluation& evaluation,
    people::Role role,
    const Date& today
)
{
    const auto writers = writers_of(database, evaluation);
    std::vector<AccountId> others;
    for (const AccountId& holder : people::holders_of(database, role, today))
        if (!writers.contains(holder))
            others.push_back(holder);
    return others;
}

bool is_endorsed(database::Database& database, const SelfEvaluation& evaluation)
{
    return has_step(decisions_since_submission(database, evaluation.id), endorsed);
}

bool is_ready_to_approve(
    database::Database& database, const SelfEvaluation& evaluation, const Date& today
)
{
    return is_endorsed(database, evaluation) ||
           deciders(database, evaluation, people::Role::coordinator, today).empty();
}

/// Whether the caller's role takes this step.
bool is_step_of(const Caller& caller, SelfEvaluationStep step)
{
    const bool is_coordinator = caller.has_role("coordinator");
    const bool is_director = caller.has_role("director");
    return step == endorsed   ? is_coordinator
           : step == approved ? is_director
                              : is_coordinator || is_director;
}

void require_step(Command& command, const SelfEvaluation& evaluation, SelfEvaluationStep step)
{
    const Date today = people::today(command.database, command.now);
    if (step == submitted)
        throw invalid_field("step", "reporting.submitted_is_no_decision");
    if (evaluation.state != SelfEvaluationState::in_review)
        throw conflict_with(evaluation, "reporting.not_in_review");
    if (!is_step_of(command.caller, step))
        throw Refusal{Reason::not_allowed, "reporting.not_your_step"};
    if (writers_of(command.database, evaluation).contains(account_of(command.caller)))
        throw Refusal{Reason::not_allowed, "reporting.own_work"};
    if (step == endorsed && is_endorsed(command.database, evaluation))
        throw conflict_with(evaluation, "reporting.endorsed_already");
    if (step == approved && !is_ready_to_approve(command.database, evaluation, today))
        throw conflict_with(evaluation, "reporting.not_endorsed");
}

SelfEvaluationDecision write_decision(
    Command& command,
    const SelfEvaluation& evaluation,
    SelfEvaluationStep step,
    const std::optional<std::string>& reason
)
{
    const SelfEvaluationDecision decision{
        .id = Id<SelfEvaluationDecision>::make(command.now),
        .self_evaluation = evaluation.id,
        .step = step,
        .sha256 = evaluation.sha256,
        .reason = reason,
        .decided_by = account_of(command.caller),
        .decided_at = command.now
    };
    decision_table.insert(command.database, decision);
    return decision;
}

void tell(
    Command& command,
    const SelfEvaluation& evaluation,
    const std::set<AccountId>& people,
    const std::string& code,
    const SelfEvaluationDecision& decision
)
{
    for (const AccountId& account : people)
        if (account != decision.decided_by)
            command.tell(
                {.account = account,
                 .code = code,
                 .values =
                     {{"title", evaluation.title.text()},
                      {"name", people::name_of(command.database, decision.decided_by)},
                      {"reason", decision.reason.value_or("")}},
                 .path = page_of(evaluation),
                 .key = code + ':' + decision.id.text()}
            );
}

/// Those whose turn it is after the step.
std::set<AccountId> next_deciders(Command& command, const SelfEvaluation& evaluation)
{
    const Date today = people::today(command.database, command.now);
    const bool is_directors_turn = is_ready_to_approve(command.database, evaluation, today);
    const auto role = is_directors_turn ? people::Role::director : people::Role::coordinator;
    const auto next = deciders(command.database, evaluation, role, today);
    return {next.begin(), next.end()};
}

} // namespace

void write_submission(Command& command, const SelfEvaluation& evaluation)
{
    const auto decision = write_decision(command, evaluation, submitted, std::nullopt);
    tell(
        command,
        evaluation,
        next_deciders(command, evaluation),
        "reporting.notice_submitted",
        decision
    );
}

SelfEvaluation
decide(Command& command, const Id<SelfEvaluation>& id, const SelfEvaluationJudgement& form)
{
    SelfEvaluation evaluation = find_self_evaluation(command.database, id);
    require_step(command, evaluation, form.step);
    if (form.step == returned && !form.reason)
        throw invalid_field("reason", "reporting.reason_missing");
    if (form.sha256 != evaluation.sha256 || form.sha256 != self_evaluation_sha256(evaluation))
        throw conflict_with(evaluation, "reporting.not_what_was_seen");
    const auto writers = writers_of(command.database, evaluation);
    const auto decision =
        write_decision(command, evaluation, form.step, planning::words_of(form.reason));
    if (form.step != endorsed)
        evaluation.state =
            form.step == approved ? SelfEvaluationState::approved : SelfEvaluationState::drafting;
    evaluation = self_evaluation_table.update_version(command.database, evaluation);
    if (form.step == approved)
        freeze_form(command, evaluation);
    command.record(event_of.at(form.step), id.text(), contract::to_json(decision));
    tell(command, evaluation, writers, notice_of.at(form.step), decision);
    if (form.step == endorsed)
        tell(
            command,
            evaluation,
            next_deciders(command, evaluation),
            "reporting.notice_to_approve",
            decision
        );
    return evaluation;
}

bool may_take(
    database::Database& database,
    const SelfEvaluation& evaluation,
    SelfEvaluationStep step,
    const Caller& caller,
    const Date& today
)
{
    if (evaluation.state != SelfEvaluationState::in_review || !caller.account ||
        !is_step_of(caller, step) || writers_of(database, evaluation).contains(*caller.account))
        return false;
    if (step == endorsed)
        return !is_endorsed(database, evaluation);
    return step != approved || is_ready_to_approve(database, evaluation, today);
}

std::vector<SelfEvaluationDecision>
decisions_of(database::Database& database, const Id<SelfEvaluation>& id)
{
    return decision_table.where(database, "self_evaluation = $1 order by decided_at, id", id);
}

std::vector<SelfEvaluationDecision>
decisions_since_submission(database::Database& database, const Id<SelfEvaluation>& id)
{
    std::vector<SelfEvaluationDecision> since;
    for (SelfEvaluationDecision& decision : decisions_of(database, id)) {
        if (decision.step == submitted)
            since.clear();
        since.push_back(std::move(decision));
    }
    return since;
}

std::vector<SelfEvaluation>
awaiting(database::Database& database, const Caller& caller, const Date& today)
{
    std::vector<SelfEvaluation> found;
    for (SelfEvaluation& evaluation :
         self_evaluation_table.where(database, "state = 'in_review' order by year"))
        if (may_take(database, evaluation, endorsed, caller, today) ||
            may_take(database, evaluation, approved, caller, today))
            found.push_back(std::move(evaluation));
    return found;
}

} // namespace siar::reporting
