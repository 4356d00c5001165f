#include "reporting/decisions.hpp"

#include "people/accounts.hpp"
#include "people/office.hpp"
#include "planning/words.hpp"
#include "reporting/parts.hpp"
#include "reporting/self_evaluation_form.hpp"
#include "reporting/self_evaluations.hpp"
#include "reporting/sign_off_route.hpp"
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

RouteVerb verb_of(SelfEvaluationStep step)
{
    return step == endorsed ? RouteVerb::endorse : RouteVerb::approve;
}

bool holds(const Caller& caller, people::Role role)
{
    return caller.has_role(to_name(role));
}

/// Whether the caller's role is one of those that take such a step in the report's route.
bool is_step_of(const Caller& caller, const SelfEvaluation& evaluation, SelfEvaluationStep step)
{
    return std::ranges::any_of(evaluation.route, [&](const RouteStep& each) {
        return holds(caller, each.role) && (step == returned || each.verb == verb_of(step));
    });
}

bool has_written(
    database::Database& database, const SelfEvaluation& evaluation, const AccountId& account
)
{
    return writers_of(database, evaluation).contains(account);
}

/// Whether the step that is open now is this one, and the caller's.
bool is_open_to(
    database::Database& database,
    const SelfEvaluation& evaluation,
    SelfEvaluationStep step,
    const Caller& caller,
    const Date& today
)
{
    const int place = open_place(sign_offs(database, evaluation, today));
    if (place == 0)
        return false;
    const RouteStep& open = evaluation.route[static_cast<std::size_t>(place) - 1];
    const auto awaited = awaited_at(database, evaluation, place, today);
    return open.verb == verb_of(step) && holds(caller, open.role) &&
           std::ranges::find(awaited, *caller.account) != awaited.end();
}

bool has_signed(
    database::Database& database, const SelfEvaluation& evaluation, SelfEvaluationStep step
)
{
    const auto decisions = decisions_since_submission(database, evaluation.id);
    return std::ranges::find(decisions, step, &SelfEvaluationDecision::step) != decisions.end();
}

void require_step(Command& command, const SelfEvaluation& evaluation, SelfEvaluationStep step)
{
    const Date today = people::today(command.database, command.now);
    if (step == submitted)
        throw invalid_field("step", "reporting.submitted_is_no_decision");
    if (evaluation.state != SelfEvaluationState::in_review)
        throw conflict_with(evaluation, "reporting.not_in_review");
    if (!is_step_of(command.caller, evaluation, step))
        throw Refusal{Reason::not_allowed, "reporting.not_your_step"};
    if (has_written(command.database, evaluation, account_of(command.caller)))
        throw Refusal{Reason::not_allowed, "reporting.own_work"};
    if (step == returned ||
        is_open_to(command.database, evaluation, step, command.caller, today))
        return;
    if (has_signed(command.database, evaluation, step))
        throw conflict_with(evaluation, "reporting.endorsed_already");
    throw conflict_with(evaluation, "reporting.not_endorsed");
}

SelfEvaluationDecision write_decision(
    Command& command,
    const SelfEvaluation& evaluation,
    SelfEvaluationStep step,
    const std::optional<std::string>& reason
)
{
    const bool is_signature = step == endorsed || step == approved;
    const Date today = people::today(command.database, command.now);
    const SelfEvaluationDecision decision{
        .id = Id<SelfEvaluationDecision>::make(command.now),
        .self_evaluation = evaluation.id,
        .step = step,
        .place = is_signature ? open_place(sign_offs(command.database, evaluation, today)) : 0,
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

/// Those whose turn it is now.
std::set<AccountId> next_deciders(Command& command, const SelfEvaluation& evaluation)
{
    const Date today = people::today(command.database, command.now);
    const int place = open_place(sign_offs(command.database, evaluation, today));
    if (place == 0)
        return {};
    const auto next = awaited_at(command.database, evaluation, place, today);
    return {next.begin(), next.end()};
}

/// Whether every step of the route is signed off or skipped.
bool is_whole(Command& command, const SelfEvaluation& evaluation)
{
    const Date today = people::today(command.database, command.now);
    return open_place(sign_offs(command.database, evaluation, today)) == 0;
}

SelfEvaluation
carried_on(Command& command, SelfEvaluation evaluation, const SelfEvaluationDecision& decision)
{
    if (decision.step == returned)
        evaluation.state = SelfEvaluationState::drafting;
    else if (is_whole(command, evaluation))
        evaluation.state = SelfEvaluationState::approved;
    evaluation = self_evaluation_table.update_version(command.database, evaluation);
    const bool is_approved = evaluation.state == SelfEvaluationState::approved;
    if (is_approved)
        freeze_form(command, evaluation);
    const bool is_one_of_several = decision.step == approved && !is_approved;
    command.record(
        is_one_of_several ? "reporting.self_evaluation_signed" : event_of.at(decision.step),
        evaluation.id.text(),
        contract::to_json(decision)
    );
    return evaluation;
}

} // namespace

std::set<AccountId> writers_of(database::Database& database, const SelfEvaluation& evaluation)
{
    const auto wrote = writers_in(database, evaluation);
    std::set<AccountId> writers{wrote.begin(), wrote.end()};
    for (const auto& decision : decisions_since_submission(database, evaluation.id))
        if (decision.step == submitted)
            writers.insert(decision.decided_by);
    return writers;
}

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
    evaluation = carried_on(command, std::move(evaluation), decision);
    tell(command, evaluation, writers, notice_of.at(form.step), decision);
    if (evaluation.state == SelfEvaluationState::in_review)
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
    if (evaluation.state != SelfEvaluationState::in_review || !caller.account)
        return false;
    if (step == returned)
        return is_step_of(caller, evaluation, step) &&
               !has_written(database, evaluation, *caller.account);
    return is_open_to(database, evaluation, step, caller, today);
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
