// Who endorses and who approves a self-evaluation, in which order: a setting of the office, for
// PR.27.4 names nobody (domain.md, section 1).
#pragma once

#include "door/command.hpp"
#include "reporting/sign_off.hpp"

#include <vector>

namespace siar::reporting {

constexpr std::size_t most_steps = 6;

/// The steps that rule reports built from now on. Until the office sets others: the Koordinator
/// endorses, then the Direktur approves.
std::vector<RouteStep> route_now(database::Database& database);

/// Refuses a route that is empty or longer than `most_steps`, one whose last step alone is not the
/// approval, and roles that cannot sign. Reports that are there keep the route that they have.
std::vector<RouteStep> set_route(Command& command, const RouteSteps& form);

/// Each step of the report's route, and how far it is since the report was submitted. A step whose
/// holders all wrote in the report is skipped, unless it is the last: nobody signs their own work.
std::vector<SignOff>
sign_offs(database::Database& database, const SelfEvaluation& evaluation, const Date& today);

/// The place in the route of the step whose turn it is, from 1; 0 when none is open.
int open_place(const std::vector<SignOff>& route);

/// Who may sign the step: holders of its role, deputies included, that did not write in the report
/// and have not signed it.
std::vector<AccountId> awaited_at(
    database::Database& database, const SelfEvaluation& evaluation, int place, const Date& today
);

} // namespace siar::reporting
