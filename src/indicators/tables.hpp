// Where indicators keep their rows.
#pragma once

#include "database/table.hpp"
#include "indicators/quarter.hpp"

namespace siar::indicators {

inline constexpr database::Table<Indicator> indicator_table{"indicators"};
inline constexpr database::Table<IndicatorOverride> override_table{"indicator_overrides"};
inline constexpr database::Table<IndicatorTarget> target_table{"indicator_targets"};
inline constexpr database::Table<StageMove> stage_table{"indicator_stages"};
inline constexpr database::Table<IndicatorQuarter> quarter_table{"indicator_quarters"};
inline constexpr database::Table<AuditorOpinion> opinion_table{"auditor_opinions"};
inline constexpr database::Table<QuarterStep> step_table{"quarter_steps"};

} // namespace siar::indicators
