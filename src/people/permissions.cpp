#include "people/permissions.hpp"

#include <algorithm>

namespace siar::people {

namespace {

using enum Role;

const std::vector<Role> readers{staff, sub_coordinator, coordinator, director, auditor};
const std::vector<Role> planners{staff, sub_coordinator};

} // namespace

const std::vector<Permission>& permission_table()
{
    // The administrator has no say over content: imports the procedure's text, decides nothing.
    static const std::vector<Permission> table{
        {"people.manage", {administrator}},
        {"ledger.read", {sub_coordinator, coordinator, director, auditor, administrator}},
        {"evidence.read", readers},
        {"evidence.add", {staff, sub_coordinator, coordinator}},
        {"evidence.unmask", {staff, sub_coordinator, coordinator}}, // personal data in chats
        {"evidence.upload", {staff, sub_coordinator, coordinator, administrator}},
        {"documents.read", {staff, sub_coordinator, coordinator, director, auditor, administrator}},
        {"documents.write", {coordinator, administrator}},
        {"documents.approve", {director}},
        {"correspondence.read", readers},
        {"correspondence.write", {staff, sub_coordinator, coordinator}},
        {"correspondence.manage", {administrator}},
        {"planning.read", readers},
        {"planning.start_cycle", {staff, sub_coordinator, coordinator}},
        {"planning.write", planners},
        {"planning.keep_view", {staff, sub_coordinator, coordinator, director}},
        {"planning.share_view", {staff, sub_coordinator, coordinator}}, // by links without an account
        {"review.read", readers},
        {"review.write", planners},
        {"review.issue", planners},
        {"production.read", readers},
        {"production.write", planners},
        {"production.approve", {sub_coordinator}},
        {"publishing.read", readers},
        {"publishing.write", planners},
        {"publishing.take_down", {sub_coordinator, coordinator}},
        {"evaluation.read", readers},
        {"evaluation.write", planners},
        {"evaluation.manage", {sub_coordinator, coordinator}}, // kinds of numbers, closed periods
        {"evaluation.review", {sub_coordinator}},
        {"reporting.read", readers},
        {"reporting.write", {sub_coordinator, coordinator}},
        {"reporting.decide", {sub_coordinator, coordinator, director}}, // as the route says
        {"reporting.set_route", {coordinator, director}},
        {"indicators.read", readers},
        {"indicators.write", {sub_coordinator, coordinator}},
        {"indicators.override", {coordinator}},
        {"indicators.assess", {staff, sub_coordinator, coordinator}}, // the unit's part
        {"indicators.audit", {auditor}},                              // the auditor's part
        {"indicators.close", {sub_coordinator, coordinator}},
        {"indicators.reopen", {coordinator}},
        {"quality.read", readers},
        {"quality.find", {staff, sub_coordinator, coordinator, auditor}},
        {"quality.answer", {staff, sub_coordinator, coordinator}},
        {"quality.sign_plan", {sub_coordinator, coordinator}}, // as the auditee
        {"quality.check", {sub_coordinator, coordinator, director, auditor}},
        {"quality.review", {sub_coordinator, coordinator, director}},
        {"quality.act", {staff, sub_coordinator, coordinator, director}},
        {"performance.read", readers},
        {"performance.aim", {sub_coordinator, coordinator}}, // targets, promises of service
        {"retention.read", readers},
        {"retention.hold", {coordinator, director}},
        {"retention.dispose", {coordinator}},
        {"retention.confirm", {director}},
        {"overview.read", readers},
        {"handover.read", readers},
        {"handover.request", readers}, // each request and each download is in the ledger
        {"office.read_work", {staff, sub_coordinator, coordinator, director}}, // what is no evidence yet
        {"audit.read", readers},
        {"audit.read_log", {coordinator, director, auditor}},
        {"audit.manage", {coordinator, director}},
        {"audit.remark", {auditor}}, // comments, ratings and questions
        {"audit.answer", {staff, sub_coordinator, coordinator}},
        {"disclosure.read", readers},
        {"disclosure.write", {staff, sub_coordinator, coordinator}},
        {"disclosure.issue", {coordinator, director}},
    };
    return table;
}

bool holds(const Caller& caller, std::string_view permission)
{
    if (permission == "public")
        return true;
    if (permission == "signed_in")
        return caller.is_signed_in();
    const auto& table = permission_table();
    const auto row = std::ranges::find(table, permission, &Permission::name);
    return row != table.end() && std::ranges::any_of(row->roles, [&](Role role) {
               return caller.has_role(to_name(role));
           });
}

std::vector<std::string> permissions_of(const Caller& caller)
{
    std::vector<std::string> held;
    for (const Permission& permission : permission_table())
        if (holds(caller, permission.name))
            held.emplace_back(permission.name);
    return held;
}

} // namespace siar::people
