#include "quality/actions.hpp"
#include "quality/endpoints.hpp"
#include "quality/findings.hpp"
#include "quality/shown_findings.hpp"

namespace siar::quality {

namespace {

Id<Finding> finding_in(const http::Call& call)
{
    return call.path_value<Id<Finding>>("finding");
}

Id<CorrectiveAction> action_in(const http::Call& call)
{
    return call.path_value<Id<CorrectiveAction>>("action");
}

FindingDetail shown_to(const http::Call& call, const Id<Finding>& id)
{
    return shown(call.database, id, call.caller, call.now);
}

std::vector<FindingLine> list_findings(const http::Call& call)
{
    return finding_lines(call.database, call.caller, call.now);
}

FindingDetail show_finding(const http::Call& call)
{
    return shown_to(call, finding_in(call));
}

FindingDetail begin(const http::Call& call, Command& command, const FindingForm& form)
{
    return shown_to(call, write_finding(command, form).id);
}

FindingDetail rewrite(const http::Call& call, Command& command, const FindingForm& form)
{
    return shown_to(call, change_finding(command, finding_in(call), form).id);
}

FindingDetail put_hand(const http::Call& call, Command& command, const SignRequest& form)
{
    return shown_to(call, sign_finding(command, finding_in(call), form).id);
}

FindingDetail make_heavier(const http::Call& call, Command& command, const FindingRaise& form)
{
    return shown_to(call, raise_finding(command, finding_in(call), form).id);
}

FindingDetail answer_finding(const http::Call& call, Command& command, const ActionForm& form)
{
    return shown_to(call, write_action(command, finding_in(call), form).finding);
}

FindingDetail agree_to_plan(const http::Call& call, Command& command, const SignRequest& form)
{
    return shown_to(call, sign_plan(command, action_in(call), form).finding);
}

FindingDetail start_work(const http::Call& call, Command& command)
{
    return shown_to(call, start_action(command, action_in(call)).finding);
}

FindingDetail end_work(const http::Call& call, Command& command, const ActionResult& form)
{
    return shown_to(call, finish_action(command, action_in(call), form).finding);
}

FindingDetail look_at_effect(const http::Call& call, Command& command, const NewEffectCheck& form)
{
    check_effect(command, action_in(call), form);
    return shown_to(call, find_action(command.database, action_in(call)).finding);
}

} // namespace

http::Endpoints finding_endpoints()
{
    const std::string read = "quality.read";
    const std::string find = "quality.find";
    const std::string answer = "quality.answer";
    const std::string finding = "/api/findings/{finding}";
    const std::string action = "/api/corrective-actions/{action}";
    return {
        http::get({"/api/findings", read, "Findings, the newest first"}, list_findings),
        http::get({finding, read, "A finding with its actions"}, show_finding),
        http::post({"/api/findings", find, "Begin a finding"}, begin),
        http::put({finding, find, "Change a finding that is not signed"}, rewrite),
        http::post({finding + "/sign", find, "Sign finding and category"}, put_hand),
        http::post({finding + "/raise", find, "Raise an observation to a nonconformity"}, make_heavier),
        http::post({finding + "/answer", answer, "Write the corrective action"}, answer_finding),
        http::post({action + "/sign", "quality.sign_plan", "Sign the plan as auditee"}, agree_to_plan),
        http::post({action + "/start", answer, "Start the corrective action"}, start_work),
        http::post({action + "/done", answer, "Say that the action is done"}, end_work),
        http::post(
            {action + "/check", "quality.check", "Check whether the action helped"}, look_at_effect
        ),
    };
}

} // namespace siar::quality
