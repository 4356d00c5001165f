// The register of indicators: entered and changed by people, with a target for each year.
#pragma once

#include "door/command.hpp"
#include "indicators/indicator.hpp"

#include <optional>
#include <vector>

namespace siar::indicators {

/// Refuses a code that is taken, a computation that nobody knows, quarters that are none, years out of
/// order and an owner whose account is closed, each naming its field.
Indicator add_indicator(Command& command, const IndicatorForm& form);

/// The same for one that is there; refuses a stale version too. A KPI of PR.27.4 keeps the code, the
/// words and the computation that the procedure gives it.
Indicator
change_indicator(Command& command, const Id<Indicator>& id, const IndicatorForm& form);

/// Whatever is wrong with the form, besides the code being taken.
std::vector<Problem> problems_of(database::Database& database, const IndicatorForm& form);

/// Sets the target from a year on. Refuses a year outside of the indicator's, one that is closed for
/// it (A5), and a target of a number without one.
IndicatorTarget
set_target(Command& command, const Id<Indicator>& id, const NewTarget& form);

/// The target that holds in the year.
std::optional<IndicatorTarget>
target_of(database::Database& database, const Id<Indicator>& id, int year);

/// All targets of the indicator, the newest first.
std::vector<IndicatorTarget> targets_of(database::Database& database, const Id<Indicator>& id);

} // namespace siar::indicators
