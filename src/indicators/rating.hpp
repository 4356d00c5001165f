// How a number compares with its target.
#pragma once

#include "foundation/texts.hpp"
#include "indicators/indicator.hpp"

namespace siar::indicators {

/// Better than the target is exceeded (terlampaui), equal is met (tercapai). `yes_no`: anything but 0
/// is met. A target without a number gives no data.
AchievementStatus rating_of(double number, const IndicatorTarget& target);

/// How much of the target the number is, in per cent with one decimal; nothing where one of them is
/// no number or 0, and for `yes_no`.
std::optional<double>
percent_of_target(std::optional<double> number, const std::optional<IndicatorTarget>& target);

/// With one decimal at the most, and the decimal sign of the language.
std::string number_in_words(double number, Language language);

} // namespace siar::indicators
