#include "reporting/sign_off_route.hpp"

#include "people/accounts.hpp"
#include "people/permissions.hpp"
#include "people/roles.hpp"
#include "reporting/decisions.hpp"
#include "reporting/tables.hpp"

#include <algorithm>
#include <set>

namespace siar::reporting {

namespace {

bool can_sign(people::Role role)
{
    const auto& table = people::permission_table();
    const auto row = std::ranges::find(table, std::string_view{"reporting.decide"}, &people::Permission::name);
    return row != table.end() && std::ranges::find(row->roles, role) != row->roles.end();
}

void require_sound(const std::vector<RouteStep>& steps)
{
    if (steps.empty() || steps.size() > most_steps)
        throw invalid_field(
            "steps", "reporting.route_length", {{"most", std::to_string(most_steps)}}
        );
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const std::string field = "steps[" + std::to_string(i) + ']';
        const bool is_last = i + 1 == steps.size();
        if ((steps[i].verb == RouteVerb::approve) != is_last)
            throw invalid_field(field + ".verb", "reporting.route_ends_in_approval");
        if (!can_sign(steps[i].role))
            throw invalid_field(field + ".role", "reporting.role_cannot_sign");
    }
}

std::vector<Signature> signatures_at(
    database::Database& database, const SelfEvaluation& evaluation, int place
)
{
    std::vector<Signature> signatures;
    for (const auto& decision : decisions_since_submission(database, evaluation.id))
        if (decision.place == place && decision.step != SelfEvaluationStep::returned)
            signatures.push_back(
                {decision.decided_by,
                 people::name_of(database, decision.decided_by),
                 decision.decided_at}
            );
    return signatures;
}

bool is_signed_off(const SignOff& step)
{
    const bool is_enough = step.step.quorum == Quorum::any_of || step.awaited.empty();
    return !step.signatures.empty() && is_enough;
}

} // namespace

std::vector<RouteStep> route_now(database::Database& database)
{
    const auto newest = route_table.where(database, "1 = 1 order by set_at desc, id desc limit 1");
    if (!newest.empty())
        return newest.front().steps;
    return {
        {people::Role::coordinator, RouteVerb::endorse, Quorum::any_of},
        {people::Role::director, RouteVerb::approve, Quorum::any_of}
    };
}

std::vector<RouteStep> set_route(Command& command, const RouteSteps& form)
{
    require_sound(form.steps);
    const SignOffRoute route{
        .id = Id<SignOffRoute>::make(command.now),
        .steps = form.steps,
        .set_by = account_of(command.caller),
        .set_at = command.now
    };
    route_table.insert(command.database, route);
    command.record("reporting.route_set", route);
    return route.steps;
}

std::vector<AccountId> awaited_at(
    database::Database& database, const SelfEvaluation& evaluation, int place, const Date& today
)
{
    const auto writers = writers_of(database, evaluation);
    std::set<AccountId> signed_by;
    for (const Signature& signature : signatures_at(database, evaluation, place))
        signed_by.insert(signature.account);
    const RouteStep& step = evaluation.route.at(static_cast<std::size_t>(place) - 1);
    std::vector<AccountId> awaited;
    for (const AccountId& holder : people::holders_of(database, step.role, today))
        if (!writers.contains(holder) && !signed_by.contains(holder))
            awaited.push_back(holder);
    return awaited;
}

std::vector<SignOff>
sign_offs(database::Database& database, const SelfEvaluation& evaluation, const Date& today)
{
    std::vector<SignOff> route;
    for (const RouteStep& step : evaluation.route)
        route.push_back(
            {.step = step, .state = SignOffState::coming, .signatures = {}, .awaited = {}}
        );
    if (evaluation.state == SelfEvaluationState::drafting)
        return route;
    const bool is_approved = evaluation.state == SelfEvaluationState::approved;
    bool is_open = !is_approved; // until the step whose turn it is
    for (std::size_t i = 0; i < route.size(); ++i) {
        SignOff& step = route[i];
        const int place = static_cast<int>(i) + 1;
        step.signatures = signatures_at(database, evaluation, place);
        if (!is_approved)
            for (const AccountId& account : awaited_at(database, evaluation, place, today))
                step.awaited.push_back(people::name_of(database, account));
        const bool may_be_skipped = is_approved || i + 1 != route.size();
        if (is_signed_off(step)) {
            step.state = SignOffState::signed_off;
        } else if (may_be_skipped && step.awaited.empty()) {
            step.state = SignOffState::skipped;
        } else if (is_open) {
            step.state = SignOffState::open;
            is_open = false;
        }
    }
    return route;
}

int open_place(const std::vector<SignOff>& route)
{
    const auto open = std::ranges::find(route, SignOffState::open, &SignOff::state);
    return open == route.end() ? 0 : static_cast<int>(open - route.begin()) + 1;
}

} // namespace siar::reporting
