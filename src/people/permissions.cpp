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
        {"reporting.decide", {coordinator, director}},
        {"indicators.read", readers},
        {"indicators.override", {coordinator}},
        {"retention.read", readers},
        {"retention.hold", {coordinator, director}},
        {"retention.dispose", {coordinator}},
        {"retention.confirm", {director}},
        {"overview.read", readers},
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
