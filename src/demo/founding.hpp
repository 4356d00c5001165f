// The documents of the demo's office: the procedure, a policy, and the regulations they rest on.
#pragma once

#include "demo/office.hpp"

namespace siar::demo {

/// PR.27.4-V0 as it stands in the sample, approved by the Direktur and in force.
void bring_procedure_into_force(Office& office);

/// Regulations with one that is replaced, the policy that cites them (KPI B.4.10.1), and a
/// procedure for events; those for protocol and promotion are missing (KPI B.4.10.2).
void register_documents(Office& office);

/// In the course of the year the policy gets a second version.
void plan_new_policy(Office& office);

/// Shortly before the end one of the missing procedures waits for the Direktur.
void plan_missing_procedure(Office& office);

} // namespace siar::demo
