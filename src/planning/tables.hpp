// Where planning keeps its rows.
#pragma once

#include "database/table.hpp"
#include "planning/entry.hpp"

namespace siar::planning {

inline constexpr database::Table<ScheduleEntry> entry_rows{"schedule_entries"};

} // namespace siar::planning
