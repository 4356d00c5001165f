// What stands in the fields of FO.2.3.1, in the language of the form.
#pragma once

#include "database/database.hpp"
#include "reporting/self_evaluation.hpp"
#include "word/template.hpp"

#include <vector>

namespace siar::reporting {

/// The fields that the self-evaluation itself fills.
word::WordValues values_in(const SelfEvaluation& evaluation);

/// Names, dates and the office, as they are now.
std::vector<FormText> signatures_of(database::Database& database, const SelfEvaluation& evaluation);

} // namespace siar::reporting
