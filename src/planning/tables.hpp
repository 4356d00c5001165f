// Where planning keeps its rows.
#pragma once

#include "database/table.hpp"
#include "planning/entry.hpp"
#include "planning/plan_view.hpp"

namespace siar::planning {

inline constexpr database::Table<ScheduleEntry> entry_rows{"schedule_entries"};
inline constexpr database::Table<PlanView> view_rows{"plan_views"};

} // namespace siar::planning
