// What can be counted from the office's records, for indicators to choose from.
#pragma once

#include "indicators/period_question.hpp"

namespace siar::indicators {

/// A number with the records that it rests on; no number where there is nothing to count (F24).
struct Counted {
    std::optional<double> number = {};
    std::vector<IndicatorEvidence> evidence = {};
};

/// Everything that an indicator can choose, the office's metrics ("metric:<code>") among it. Those
/// of the KPIs of PR.27.4 are not: they stay with their codes.
std::vector<KnownComputation>
known_computations(database::Database& database, const Texts& texts, Language language);

bool is_known_computation(database::Database& database, const std::string& code);

/// Over the days of the period that are over or running. A code that nobody knows counts nothing.
Counted
count(database::Database& database, const std::string& code, const PeriodQuestion& question);

} // namespace siar::indicators
