// The parts of a self-evaluation, which several people write at the same time. Each part has
// versions of its own: two who write different parts never meet, and of two who write the same one
// the second is shown what the first wrote (F19). Earlier texts stay readable (A6).
#pragma once

#include "door/command.hpp"
#include "reporting/part.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace siar::reporting {

/// What one person writes without a longer pause is one version.
constexpr std::chrono::minutes longest_pause{15};

/// A part in words, by its name, such as "summary"; nothing for a name that is none.
using WordsOf = std::string SelfEvaluation::*;
WordsOf words_of_part(const std::string& part);

/// The names of the parts in words, in the order of the form.
std::vector<std::string> parts_in_words();

/// Refuses a part that the report does not have, a report in review or approved, and a stale
/// version of the part (reporting.part_written_meanwhile, with the text that stands now).
SelfEvaluation write_part(
    Command& command,
    const Id<SelfEvaluation>& id,
    const std::string& part,
    const PartDraft& form
);

/// Every column of the row but its code, by which it is found.
SelfEvaluation write_row(
    Command& command, const Id<SelfEvaluation>& id, const std::string& code, const RowDraft& form
);

/// What became of a follow-up of last year; they are counted from 1.
SelfEvaluation write_follow_up(
    Command& command, const Id<SelfEvaluation>& id, int number, const FollowUpDraft& form
);

/// Every part with its version, in the order of the form.
std::vector<PartState> parts_of(database::Database& database, const SelfEvaluation& evaluation);

/// The texts of a part, the newest first; the one with which it was built is the last.
std::vector<PartVersion> versions_of(
    database::Database& database, const SelfEvaluation& evaluation, const std::string& part
);

/// Everybody who wrote in the report, and who built it.
std::vector<AccountId>
writers_in(database::Database& database, const SelfEvaluation& evaluation);

} // namespace siar::reporting
