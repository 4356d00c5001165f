// What stands in the fields of FO.2.3.1, in the language of the form.
#pragma once

#include "database/database.hpp"
#include "reporting/self_evaluation.hpp"
#include "word/template.hpp"


namespace siar::reporting {

/// The fields that the self-evaluation itself fills.
word::WordValues values_in(const SelfEvaluation& evaluation);

/// Adds names, dates and the office, as they are now.
void add_office(
    word::WordValues& values,
    database::Database& database,
    const SelfEvaluation& evaluation,
    Moment now
);

/// What was planned and what was published, month by month.
word::BarChart months_chart(const SelfEvaluation& evaluation);

} // namespace siar::reporting
