// Where each indicator stands in PPEPP in a year: set, carried out, evaluated, controlled, improved.
#pragma once

#include "door/command.hpp"
#include "indicators/indicator.hpp"

#include <vector>

namespace siar::indicators {

/// Moves the indicator on in the year. The next stage needs no words; to skip one or to go back needs a
/// note. Refuses a stage that it is in already.
StageMove move_stage(Command& command, const Id<Indicator>& id, const NewStage& form);

/// Every move of the year, the oldest first.
std::vector<StageMove>
stages_of(database::Database& database, const Id<Indicator>& id, int year);

/// Where it stands now; a year begins with setting.
PpeppStage stage_of(const std::vector<StageMove>& moves);

} // namespace siar::indicators
