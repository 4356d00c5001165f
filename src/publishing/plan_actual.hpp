// Plan against actual: what stood in the schedule, and what really went out.
#pragma once

#include "database/database.hpp"
#include "publishing/placement.hpp"

#include <chrono>

namespace siar::publishing {

/// Within this much, either way, a publication is on time.
constexpr std::chrono::minutes punctual_within{60};

/// One row for each entry on each channel, by planned time, then what was published without an
/// entry during the schedule's days. Punctuality is measured against the plan as amended; the time
/// in the first baseline that had the entry stands beside it. An entry in the drawer that no
/// baseline ever had is no plan.
PlanActual plan_against_actual(
    database::Database& database, const Id<planning::Schedule>& schedule, Moment now
);

} // namespace siar::publishing
