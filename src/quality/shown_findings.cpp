#include "quality/shown_findings.hpp"

#include "indicators/indicators.hpp"
#include "people/office.hpp"
#include "people/permissions.hpp"
#include "quality/actions.hpp"
#include "quality/findings.hpp"
#include "quality/tables.hpp"

#include <algorithm>

namespace siar::quality {

namespace {

bool is_late(const CorrectiveAction& action, const Date& today)
{
    return !action.done_at && action.due_on < today;
}

std::optional<std::string> title_of_task(database::Database& database, const Finding& finding)
{
    if (!finding.task)
        return std::nullopt;
    const auto rows =
        database.run("select title from tasks where id = $1", {finding.task->text()});
    if (rows.empty())
        return std::nullopt;
    return database::from_cell<std::string>(rows.front().front());
}

/// A draft is its writer's alone.
bool is_hidden_from(const Finding& finding, const Caller& caller)
{
    return finding.state == FindingState::drafting && finding.written_by != caller.account;
}

bool signed_one(const std::vector<QualitySignature>& signatures, const Caller& caller)
{
    return std::ranges::any_of(signatures, [&](const QualitySignature& each) {
        return each.what != SignedWhat::plan && each.signed_by == caller.account;
    });
}

/// Questions about the caller that only the rules answer; the rules ask them again.
FindingActs acts_of(
    database::Database& database, const FindingDetail& detail, const Caller& caller, Moment now
)
{
    const Finding& finding = detail.finding;
    const auto may = [&](const char* permission) { return people::holds(caller, permission); };
    const bool is_own = finding.written_by == caller.account;
    const bool is_answerable =
        finding.state == FindingState::open || finding.state == FindingState::not_effective;
    const CorrectiveAction* const action =
        detail.actions.empty() ? nullptr : &detail.actions.back().action;
    const bool is_in_charge =
        action != nullptr && (action->assignee == caller.account || may("quality.sign_plan"));
    const bool is_under_way =
        finding.state == FindingState::answered || finding.state == FindingState::in_progress;
    const bool is_open_observation = finding.type == FindingType::observation &&
                                     (is_answerable || (is_under_way && detail.actions.back().is_overdue));
    const bool is_auditors = finding.source == FindingSource::internal_audit;
    return {
        .may_write = finding.state == FindingState::drafting && is_own && may("quality.find"),
        .may_sign = finding.state == FindingState::drafting && is_own && may("quality.find"),
        .may_answer = is_answerable && may("quality.answer"),
        .may_sign_plan = is_answerable && action != nullptr && !action->signed_at &&
                         may("quality.sign_plan") && !signed_one(detail.signatures, caller),
        .may_work = is_under_way && is_in_charge && may("quality.answer"),
        .may_check = action != nullptr && may("quality.check") &&
                     hindrance_to_check(database, finding, *action, caller, now).empty(),
        .may_raise = is_open_observation && may("quality.find") &&
                     (!is_auditors || caller.has_role("auditor"))
    };
}

} // namespace

FindingDetail
shown(database::Database& database, const Id<Finding>& id, const Caller& caller, Moment now)
{
    const Finding finding = find_finding(database, id);
    if (is_hidden_from(finding, caller))
        throw Refusal{Reason::not_found, "quality.no_such_finding"};
    const Date today = people::today(database, now);
    FindingDetail detail{
        .finding = finding,
        .sha256 = digest_of_finding(finding),
        .signatures = signatures_of(database, id),
        .actions = {},
        .indicator_code = std::nullopt,
        .task_title = title_of_task(database, finding),
        .acts = {}
    };
    if (finding.indicator)
        detail.indicator_code =
            indicators::find_indicator(database, *finding.indicator).code.text();
    for (const CorrectiveAction& action : actions_of(database, id))
        detail.actions.push_back(
            {action, digest_of_action(action), checks_of(database, action.id), is_late(action, today)}
        );
    detail.acts = acts_of(database, detail, caller, now);
    return detail;
}

std::vector<FindingLine>
finding_lines(database::Database& database, const Caller& caller, Moment now)
{
    const Date today = people::today(database, now);
    std::vector<FindingLine> lines;
    for (const Finding& finding : findings(database)) {
        if (is_hidden_from(finding, caller))
            continue;
        FindingLine line{finding, std::nullopt, std::nullopt, false};
        const auto actions = actions_of(database, finding.id);
        if (!actions.empty() && finding.state != FindingState::closed) {
            line.assignee = actions.back().assignee;
            line.due_on = actions.back().due_on;
            line.is_overdue = is_late(actions.back(), today);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<Finding> open_findings(database::Database& database)
{
    return finding_table.where(
        database, "state not in ('drafting', 'closed') order by found_on, id"
    );
}

} // namespace siar::quality
