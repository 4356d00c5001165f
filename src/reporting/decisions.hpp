// The route of a self-evaluation: submitted, endorsed by the Koordinator, approved by the Direktur,
// or returned. An assumption: PR.27.4 names nobody who approves it.
#pragma once

#include "door/command.hpp"
#include "reporting/self_evaluation.hpp"

#include <vector>

namespace siar::reporting {

/// Writes that it was submitted, and tells whose turn it is.
void write_submission(Command& command, const SelfEvaluation& evaluation);

/// Endorses, returns or approves exactly what was seen. Nobody decides about what they wrote or
/// submitted themselves. The Koordinator endorses and the Direktur approves after that; where
/// nobody but its writers is Koordinator, the Direktur approves at once. Returning needs a reason.
SelfEvaluation
decide(Command& command, const Id<SelfEvaluation>& id, const SelfEvaluationJudgement& form);

/// Whether the step is open to the caller now.
bool may_take(
    database::Database& database,
    const SelfEvaluation& evaluation,
    SelfEvaluationStep step,
    const Caller& caller,
    const Date& today
);

/// The oldest first.
std::vector<SelfEvaluationDecision>
decisions_of(database::Database& database, const Id<SelfEvaluation>& id);

/// The steps since it was last submitted, the submission first; empty before that.
std::vector<SelfEvaluationDecision>
decisions_since_submission(database::Database& database, const Id<SelfEvaluation>& id);

/// Those in review whose next step is open to the caller: for the inbox.
std::vector<SelfEvaluation>
awaiting(database::Database& database, const Caller& caller, const Date& today);

} // namespace siar::reporting
