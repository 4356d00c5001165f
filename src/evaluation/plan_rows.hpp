// Plan against actual over any span of days, from the baselines of all schedules that touch it.
#pragma once

#include "database/database.hpp"
#include "publishing/placement.hpp"

#include <vector>

namespace siar::evaluation {

struct Period {
    Date first;
    Date last; // included
};

/// The rows whose day lies in the period: the planned day, or the day of publication where nothing
/// was planned. Every row has one day, so months add up to the year.
std::vector<publishing::PlanActualRow>
plan_rows(database::Database& database, const Period& period, Moment now);

struct PlanCounts {
    int planned = 0;
    int published = 0;
    int on_time = 0;
    int late = 0;
    int cancelled = 0;
    int not_published = 0;
    int unplanned = 0;
};

PlanCounts counted(const std::vector<publishing::PlanActualRow>& rows);

} // namespace siar::evaluation
