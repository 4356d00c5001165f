// Where indicators keep their rows.
#pragma once

#include "database/table.hpp"
#include "indicators/indicator.hpp"

namespace siar::indicators {

inline constexpr database::Table<Indicator> indicator_table{"indicators"};
inline constexpr database::Table<IndicatorOverride> override_table{"indicator_overrides"};

} // namespace siar::indicators
