// Corrective actions (PTK): answered by the unit, signed by the auditee, carried out, and checked for
// their effect by somebody else (A7).
#pragma once

#include "door/command.hpp"
#include "quality/finding.hpp"

#include <vector>

namespace siar::quality {

/// Writes the unit's answer: correction, cause, plan, who and by when; or changes the one that is not
/// signed yet. Refuses a finding that needs none, an answer that is signed, a day that is over.
CorrectiveAction write_action(Command& command, const Id<Finding>& id, const ActionForm& form);

/// The auditee signs the plan exactly as seen. Refuses whoever signed the finding.
CorrectiveAction
sign_plan(Command& command, const Id<CorrectiveAction>& id, const SignRequest& form);

/// By the person in charge, or who may sign plans.
CorrectiveAction start_action(Command& command, const Id<CorrectiveAction>& id);

/// Says what was done. Refuses while the finding has no evidence.
CorrectiveAction
finish_action(Command& command, const Id<CorrectiveAction>& id, const ActionResult& form);

/// A7: closes the finding, or says that a new action is needed. Refuses the person in charge, who said
/// that it is done, the day on which that was said, and for an internal audit anybody but an auditor.
EffectCheck
check_effect(Command& command, const Id<CorrectiveAction>& id, const NewEffectCheck& form);

/// SHA-256 over the canonical JSON of what the auditee signs.
Digest digest_of_action(const CorrectiveAction& action);

/// Refuses with quality.no_such_action.
CorrectiveAction find_action(database::Database& database, const Id<CorrectiveAction>& id);

/// The oldest first.
std::vector<CorrectiveAction>
actions_of(database::Database& database, const Id<Finding>& finding);
std::vector<EffectCheck>
checks_of(database::Database& database, const Id<CorrectiveAction>& action);

/// Why the caller cannot check the effect now: the code of the sentence, or nothing.
std::string hindrance_to_check(
    database::Database& database,
    const Finding& finding,
    const CorrectiveAction& action,
    const Caller& caller,
    Moment now
);

} // namespace siar::quality
