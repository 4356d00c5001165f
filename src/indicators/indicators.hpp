// The office's indicators: taken from its approved procedures or entered in the register, with targets
// and stages of each year, overridden by a person with a reason.
#pragma once

#include "documents/document.hpp"
#include "door/command.hpp"
#include "indicators/period_question.hpp"

#include <optional>
#include <vector>

namespace siar::indicators {

/// The KPIs of an approved procedure become indicators; one that is known by its code gets the
/// words of the new version.
void take_from_procedure(Command& command, const documents::Revision& revision);

/// By code, numbers in their order: B.4.10.2 before B.4.10.10.
std::vector<Indicator> indicators_by_code(database::Database& database);

/// Those that are valid in the year, by code.
std::vector<Indicator> indicators_of(database::Database& database, int year);

/// Refuses with indicators.no_such_indicator.
Indicator find_indicator(database::Database& database, const Id<Indicator>& id);

/// Puts a person's word beside the computed value of a year. Rows are only added: what was said
/// before stays. Refuses a year that has not begun, and one that is closed for the indicator (A5).
IndicatorOverride
override_value(Command& command, const Id<Indicator>& id, const NewOverride& form);

/// What a person said last about the indicator's value of the year.
std::optional<IndicatorOverride>
override_of(database::Database& database, const Id<Indicator>& id, int year);

/// Everything that people said about it, the oldest first.
std::vector<IndicatorOverride>
overrides_of(database::Database& database, const Id<Indicator>& id, int year);

} // namespace siar::indicators
