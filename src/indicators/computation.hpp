// How indicators are computed from the office's records: the three KPIs of PR.27.4, and what can be
// counted.
#pragma once

#include "indicators/period_question.hpp"

namespace siar::indicators {

/// The computation that belongs to a KPI of PR.27.4 and stays with it; nothing for other codes.
std::optional<std::string> computation_of_kpi(const std::string& code);

/// The value in the period. A period that has not begun, an indicator that people enter by hand and
/// one of which nothing was counted have no data; what is missing says what to do.
Computed compute(
    database::Database& database,
    const Indicator& indicator,
    const std::optional<IndicatorTarget>& target,
    const PeriodQuestion& question
);

} // namespace siar::indicators
