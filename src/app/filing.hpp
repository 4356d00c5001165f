// What is kept as a record, filed by itself as part of the work (records.md, R9): the issued
// schedule and the approved self-evaluation of "4. Penyimpanan Data".
#pragma once

#include "door/command.hpp"
#include "reporting/self_evaluation.hpp"
#include "retention/destruction.hpp"

#include <vector>

namespace siar::app {

std::vector<Follower> filing();

/// Who else may need the file of a record that is to be destroyed.
std::vector<retention::FileUse> file_uses();

/// Whether the self-evaluation is kept as a record.
bool is_filed(database::Database& database, const Id<reporting::SelfEvaluation>& self_evaluation);

} // namespace siar::app
