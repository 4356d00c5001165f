// The value of every indicator for a year, and the achievement table of the self-evaluation.
#pragma once

#include "indicators/computation.hpp"

#include <vector>

namespace siar::indicators {

/// The computed value, with a person's word beside it where there is one.
IndicatorValue
value_of(database::Database& database, const Indicator& indicator, const YearQuestion& question);

/// Of every indicator, by code.
std::vector<IndicatorValue> values_of(database::Database& database, const YearQuestion& question);

/// The rows with which the self-evaluation of the year begins, in the language of the form. A
/// person's word stands before the computed value. The year's own report is not filed while it is
/// being written, so B.4.10.8 says that it is under way.
std::vector<reporting::SelfEvaluationRow>
rows_for_year(database::Database& database, int year, const Texts& texts, Moment now);

} // namespace siar::indicators
