// Writes, signs and raises findings.
#pragma once

#include "door/command.hpp"
#include "quality/finding.hpp"

#include <vector>

namespace siar::quality {

/// Begins a finding, numbered within its year. Refuses a nonconformity without location, objective
/// evidence or reference (PLOR), each as its field; a day still to come; and a finding of an internal
/// audit by anybody but an auditor.
Finding write_finding(Command& command, const FindingForm& form);

/// The same for one that is not signed yet, by who began it.
Finding change_finding(Command& command, const Id<Finding>& id, const FindingForm& form);

/// Signs finding and category, exactly as they were seen, by who wrote them. From here on the unit
/// answers; a positive finding needs no answer and is closed.
Finding sign_finding(Command& command, const Id<Finding>& id, const SignRequest& form);

/// Makes an observation that was not acted upon a nonconformity, signed at once. Refuses what is none,
/// and one whose action is still within its time.
Finding raise_finding(Command& command, const Id<Finding>& id, const FindingRaise& form);

/// SHA-256 over the canonical JSON of what is signed.
Digest digest_of_finding(const Finding& finding);

bool is_nonconformity(FindingType type);

/// Refuses with quality.no_such_finding.
Finding find_finding(database::Database& database, const Id<Finding>& id);

/// The newest first.
std::vector<Finding> findings(database::Database& database);

/// The oldest first.
std::vector<QualitySignature>
signatures_of(database::Database& database, const Id<Finding>& id);

/// Puts the caller's hand under it.
QualitySignature sign(Command& command, const QualitySignature& words);

/// Moves the finding on, as part of a command that says what happened.
Finding move_to(Command& command, Finding finding, FindingState state);

/// A refusal that carries the finding as it is now.
Refusal conflict_with(const Finding& finding, const std::string& code);

std::string page_of(const Finding& finding);

/// Tells people about the finding, each once; "quality.notice_<what>" is the sentence.
void tell_of(
    Command& command, const Finding& finding, const std::vector<AccountId>& people, const std::string& what
);

} // namespace siar::quality
