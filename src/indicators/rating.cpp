#include "indicators/rating.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace siar::indicators {

namespace {

constexpr double tenths = 10;

double to_a_tenth(double number)
{
    return std::round(number * tenths) / tenths;
}

} // namespace

AchievementStatus rating_of(double number, const IndicatorTarget& target)
{
    using enum AchievementStatus;
    if (target.direction == Direction::yes_no)
        return number != 0 ? met : not_met;
    if (!target.number)
        return no_data;
    const double shown = to_a_tenth(number); // what people read is what is compared
    const double wanted = to_a_tenth(*target.number);
    if (shown == wanted)
        return met;
    const bool is_better = target.direction == Direction::at_least ? shown > wanted : shown < wanted;
    return is_better ? exceeded : not_met;
}

std::optional<double>
percent_of_target(std::optional<double> number, const std::optional<IndicatorTarget>& target)
{
    constexpr double hundred = 100;
    if (!number || !target || !target->number || target->direction == Direction::yes_no)
        return std::nullopt;
    const bool more_is_better = target->direction == Direction::at_least;
    const double part = more_is_better ? *number : *target->number;
    const double whole = more_is_better ? *target->number : *number;
    return whole == 0 ? std::nullopt : std::optional{to_a_tenth(part / whole * hundred)};
}

std::string number_in_words(double number, Language language)
{
    std::string words = fmt::format("{:.1f}", to_a_tenth(number));
    if (words.ends_with(".0"))
        words.erase(words.size() - 2);
    if (language == Language::id)
        std::ranges::replace(words, '.', ',');
    return words;
}

} // namespace siar::indicators
