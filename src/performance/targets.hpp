// Sets, changes and withdraws targets, and says what became of them.
#pragma once

#include "door/command.hpp"
#include "performance/publications.hpp"
#include "performance/target.hpp"

namespace siar::performance {

/// Refuses a figure, channel or pillar that the office does not have, a value that is not above 0, a
/// share above 100, a number of a channel with a pillar, and a target that is there already.
PerformanceTarget set_target(Command& command, const PerformanceTargetForm& form);
PerformanceTarget
change_target(Command& command, const Id<PerformanceTarget>& id, const PerformanceTargetForm& form);

/// The row stays; it is shown no more.
PerformanceTarget withdraw_target(
    Command& command, const Id<PerformanceTarget>& id, const TargetVersion& form
);

/// Targets whose days lie within these, by period.
std::vector<TargetProgress> progress(const Reading& reading, const evaluation::Period& days);

/// "exceeded" above the target, "met" at it, compared to a tenth as people read them.
reporting::AchievementStatus status_of(std::optional<double> actual, double target);

} // namespace siar::performance
