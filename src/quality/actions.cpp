#include "quality/actions.hpp"

#include "evidence/evidences.hpp"
#include "ledger/canonical_json.hpp"
#include "people/office.hpp"
#include "people/permissions.hpp"
#include "planning/assignees.hpp"
#include "quality/findings.hpp"
#include "quality/tables.hpp"

#include <algorithm>

namespace siar::quality {

namespace {

using enum FindingState;

std::vector<std::string> answers_in(const std::vector<std::string>& whys)
{
    constexpr std::size_t most_whys = 7;
    constexpr std::size_t longest_why = 1000;
    std::vector<std::string> answers;
    for (const std::string& why : whys)
        if (std::string answer = trimmed(why); !answer.empty())
            answers.push_back(std::move(answer));
    const bool are_short = std::ranges::all_of(answers, [](const std::string& answer) {
        return length_of(answer) <= longest_why;
    });
    if (answers.size() > most_whys || !are_short)
        throw invalid_field("whys", "quality.too_many_whys");
    return answers;
}

/// The action that is written now: the last one, or a new one after one that did not help.
std::optional<CorrectiveAction> draft_of(database::Database& database, const Finding& finding)
{
    const auto actions = actions_of(database, finding.id);
    if (actions.empty() || actions.back().signed_at)
        return std::nullopt;
    return actions.back();
}

void fill_in(CorrectiveAction& action, const ActionForm& form)
{
    action.correction = form.correction;
    action.cause = form.cause;
    action.whys = answers_in(form.whys);
    action.plan = form.plan;
    action.assignee = form.assignee;
    action.due_on = form.due_on;
}

CorrectiveAction new_action(Command& command, const Finding& finding, const ActionForm& form)
{
    return {
        .id = Id<CorrectiveAction>::make(command.now),
        .finding = finding.id,
        .number = static_cast<int>(actions_of(command.database, finding.id).size()) + 1,
        .correction = form.correction,
        .cause = form.cause,
        .whys = {},
        .plan = form.plan,
        .assignee = form.assignee,
        .due_on = form.due_on,
        .signed_at = {},
        .started_at = {},
        .result = {},
        .done_by = {},
        .done_at = {},
        .version = 1,
        .created_at = command.now
    };
}

std::vector<AccountId> signers_of(database::Database& database, const Finding& finding)
{
    std::vector<AccountId> signers;
    for (const QualitySignature& signature : signatures_of(database, finding.id))
        if (signature.what != SignedWhat::plan)
            signers.push_back(signature.signed_by);
    return signers;
}

void require_in_charge(Command& command, const CorrectiveAction& action)
{
    const bool is_assignee = action.assignee == account_of(command.caller);
    if (!is_assignee && !people::holds(command.caller, "quality.sign_plan"))
        throw Refusal{Reason::not_allowed, "quality.not_in_charge"};
}

bool has_evidence(database::Database& database, const Finding& finding)
{
    return !evidence::evidence_of(database, evidence::SubjectKind::finding, finding.id.text())
                .empty();
}

} // namespace

CorrectiveAction write_action(Command& command, const Id<Finding>& id, const ActionForm& form)
{
    const Finding finding = find_finding(command.database, id);
    if (finding.state != open && finding.state != not_effective)
        throw conflict_with(finding, "quality.no_answer_now");
    const auto draft = draft_of(command.database, finding);
    planning::require_assignable(
        command, form.assignee, draft ? std::optional{draft->assignee} : std::nullopt
    );
    if (form.due_on < people::today(command.database, command.now))
        throw invalid_field("due_on", "quality.due_in_the_past");
    CorrectiveAction action = draft ? *draft : new_action(command, finding, form);
    fill_in(action, form);
    if (draft) {
        action.version = form.version.value_or(0);
        action = action_table.update_version(command.database, action);
    } else {
        action_table.insert(command.database, action);
    }
    command.record("quality.action_written", finding.id.text(), contract::to_json(action));
    return action;
}

CorrectiveAction
sign_plan(Command& command, const Id<CorrectiveAction>& id, const SignRequest& form)
{
    CorrectiveAction action = find_action(command.database, id);
    Finding finding = find_finding(command.database, action.finding);
    if (action.signed_at)
        throw conflict_with(finding, "quality.signed_already");
    if (digest_of_action(action) != form.sha256)
        throw conflict_with(finding, "quality.not_what_was_seen");
    const AccountId auditee = account_of(command.caller);
    const auto auditors = signers_of(command.database, finding);
    if (std::ranges::find(auditors, auditee) != auditors.end())
        throw Refusal{Reason::not_allowed, "quality.own_finding"};
    action.signed_at = command.now;
    action = action_table.update_version(command.database, action);
    finding = move_to(command, finding, answered);
    const auto signature = sign(
        command,
        {.id = Id<QualitySignature>::make(command.now),
         .finding = finding.id,
         .what = SignedWhat::plan,
         .sha256 = form.sha256,
         .reason = std::nullopt,
         .signed_by = auditee,
         .signed_at = command.now}
    );
    command.record("quality.plan_signed", finding.id.text(), contract::to_json(signature));
    tell_of(command, finding, {action.assignee}, "assigned");
    tell_of(command, finding, {finding.written_by}, "answered");
    return action;
}

CorrectiveAction start_action(Command& command, const Id<CorrectiveAction>& id)
{
    CorrectiveAction action = find_action(command.database, id);
    const Finding finding = find_finding(command.database, action.finding);
    require_in_charge(command, action);
    if (finding.state != answered || !action.signed_at || action.started_at)
        throw conflict_with(finding, "quality.not_to_start");
    action.started_at = command.now;
    action = action_table.update_version(command.database, action);
    move_to(command, finding, in_progress);
    command.record("quality.action_started", finding.id.text(), contract::to_json(action));
    return action;
}

CorrectiveAction
finish_action(Command& command, const Id<CorrectiveAction>& id, const ActionResult& form)
{
    CorrectiveAction action = find_action(command.database, id);
    Finding finding = find_finding(command.database, action.finding);
    require_in_charge(command, action);
    if (finding.state != in_progress || !action.started_at || action.done_at)
        throw conflict_with(finding, "quality.not_under_way");
    if (!has_evidence(command.database, finding))
        throw Refusal{Reason::conflict, "quality.needs_evidence"};
    action.version = form.version;
    action.result = form.result;
    action.done_by = account_of(command.caller);
    action.done_at = command.now;
    action = action_table.update_version(command.database, action);
    finding = move_to(command, finding, awaiting_effect_check);
    command.record("quality.action_done", finding.id.text(), contract::to_json(action));
    tell_of(command, finding, {finding.written_by}, "done");
    return action;
}

EffectCheck
check_effect(Command& command, const Id<CorrectiveAction>& id, const NewEffectCheck& form)
{
    const CorrectiveAction action = find_action(command.database, id);
    Finding finding = find_finding(command.database, action.finding);
    const std::string hindrance =
        hindrance_to_check(command.database, finding, action, command.caller, command.now);
    if (!hindrance.empty())
        throw Refusal{Reason::conflict, hindrance};
    const EffectCheck check{
        .id = Id<EffectCheck>::make(command.now),
        .action = id,
        .effect = form.effect,
        .narrative = form.narrative,
        .checked_by = account_of(command.caller),
        .checked_at = command.now
    };
    check_table.insert(command.database, check);
    const bool helped = form.effect == Effect::effective;
    finding = move_to(command, finding, helped ? closed : not_effective);
    command.record("quality.effect_checked", finding.id.text(), contract::to_json(check));
    tell_of(
        command, finding, {action.assignee, finding.written_by}, helped ? "closed" : "not_effective"
    );
    return check;
}

std::string hindrance_to_check(
    database::Database& database,
    const Finding& finding,
    const CorrectiveAction& action,
    const Caller& caller,
    Moment now
)
{
    if (finding.state != awaiting_effect_check || !action.done_at ||
        !checks_of(database, action.id).empty())
        return "quality.nothing_to_check";
    if (finding.source == FindingSource::internal_audit && !caller.has_role("auditor"))
        return "quality.checked_by_auditors";
    const AccountId checker = account_of(caller);
    if (checker == action.assignee || checker == action.done_by)
        return "quality.checked_by_another";
    const Zone zone = people::office(database).zone;
    if (day_at(now, zone) <= day_at(*action.done_at, zone))
        return "quality.checked_later";
    return "";
}

Digest digest_of_action(const CorrectiveAction& action)
{
    boost::json::object words = contract::to_json(action).as_object();
    for (const char* later :
         {"signed_at", "started_at", "result", "done_by", "done_at", "version", "created_at"})
        words.erase(later);
    return digest_of(ledger::canonical_json(words));
}

CorrectiveAction find_action(database::Database& database, const Id<CorrectiveAction>& id)
{
    if (auto action = action_table.find(database, id))
        return std::move(*action);
    throw Refusal{Reason::not_found, "quality.no_such_action"};
}

std::vector<CorrectiveAction>
actions_of(database::Database& database, const Id<Finding>& finding)
{
    return action_table.where(database, "finding = $1 order by number", finding);
}

std::vector<EffectCheck>
checks_of(database::Database& database, const Id<CorrectiveAction>& action)
{
    return check_table.where(database, "action = $1 order by checked_at, id", action);
}

} // namespace siar::quality
