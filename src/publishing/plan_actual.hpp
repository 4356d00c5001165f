// Plan against actual: what stood in the schedule, and what really went out.
#pragma once

#include "database/database.hpp"
#include "publishing/placement.hpp"

#include <chrono>

namespace siar::publishing {

/// Within this much, either way, a publication is on time.
constexpr std::chrono::minutes punctual_within{60};

/// What is known of one publication at a moment.
struct PlanFacts {
    std::optional<Moment> planned_at;
    std::optional<Moment> published_at;
    bool is_cancelled; // it, its entry, or its channel was taken out of the plan
    Moment now;
};

Punctuality punctuality_of(const PlanFacts& facts);

/// Whole minutes, less than none when it was early.
std::optional<std::int64_t> late_minutes(const PlanFacts& facts);

/// One row for each entry on each channel, by planned time, then what was published without an
/// entry during the schedule's days. Punctuality is measured against the plan as amended; the time
/// in the first baseline that had the entry stands beside it. An entry in the drawer that no
/// baseline ever had is no plan.
PlanActual plan_against_actual(
    database::Database& database, const Id<planning::Schedule>& schedule, Moment now
);

} // namespace siar::publishing
