// The office's KPIs: taken from its approved procedures, overridden by a person with a reason.
#pragma once

#include "documents/document.hpp"
#include "door/command.hpp"
#include "indicators/indicator.hpp"

#include <optional>
#include <vector>

namespace siar::indicators {

/// The KPIs of an approved procedure become indicators; one that is known by its code gets the
/// words of the new version.
void take_from_procedure(Command& command, const documents::Revision& revision);

/// By code, numbers in their order: B.4.10.2 before B.4.10.10.
std::vector<Indicator> indicators_by_code(database::Database& database);

/// Refuses with indicators.no_such_indicator.
Indicator find_indicator(database::Database& database, const Id<Indicator>& id);

/// Puts a person's word beside the computed value of a year. Rows are only added: what was said
/// before stays. Refuses a year that has not begun.
IndicatorOverride
override_value(Command& command, const Id<Indicator>& id, const NewOverride& form);

/// What a person said last about the indicator's value of the year.
std::optional<IndicatorOverride>
override_of(database::Database& database, const Id<Indicator>& id, int year);

} // namespace siar::indicators
