// What is decided about a self-evaluation: submitted, signed step by step of its route, approved
// with the last one, or returned.
#pragma once

#include "door/command.hpp"
#include "reporting/sign_off.hpp"

#include <set>
#include <vector>

namespace siar::reporting {

/// Everybody who wrote in it, built it, or submitted it last.
std::set<AccountId>
writers_of(database::Database& database, const SelfEvaluation& evaluation);

/// Writes that it was submitted, and tells whose turn it is.
void write_submission(Command& command, const SelfEvaluation& evaluation);

/// Endorses, returns or approves exactly what was seen, in the order of the report's route. Nobody
/// decides about what they wrote or submitted themselves. Returning needs a reason.
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
