// Numbers of a closed period are frozen: none is added, corrected or withdrawn until somebody opens
// the period again and says why.
#pragma once

#include "door/command.hpp"
#include "evaluation/closed_period.hpp"

#include <optional>
#include <vector>

namespace siar::evaluation {

/// Closes a whole month, quarter or year of the office's calendar. Refuses a first day that begins
/// no such period, a period that is not over, and one that is closed already.
ClosedPeriod close_period(Command& command, const PeriodClosing& form);

/// Refuses with evaluation.no_such_period and evaluation.reopened_already.
ClosedPeriod
reopen_period(Command& command, const Id<ClosedPeriod>& id, const PeriodReopening& form);

/// The latest first, those opened again included.
std::vector<ClosedPeriod> closed_periods(database::Database& database);

/// The closed periods as they stand now, asked for many days.
class Frozen {
public:
    explicit Frozen(database::Database& database);

    /// The closed period that the day lies in.
    std::optional<ClosedPeriod> period_of(const Date& day) const;

private:
    std::vector<ClosedPeriod> periods_;
};

} // namespace siar::evaluation
