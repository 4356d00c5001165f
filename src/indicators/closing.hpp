// What a quarter is closed with.
#pragma once

#include "indicators/quarters.hpp"

namespace siar::indicators {

/// The value, its target and the records it rests on, as they are at this moment.
FrozenValue
frozen_value(Command& command, const IndicatorQuarter& quarter, const Computed& computed);

/// The target in words; of a KPI of PR.27.4 without one, what the procedure asks for.
std::string target_in_words(
    const Indicator& indicator,
    const std::optional<IndicatorTarget>& target,
    const Texts& texts,
    Language language
);

} // namespace siar::indicators
