#include "evaluation/plan_rows.hpp"

#include "planning/schedules.hpp"
#include "publishing/plan_actual.hpp"

#include <set>

namespace siar::evaluation {

namespace {

using publishing::PlanActualRow;
using publishing::Punctuality;

std::optional<Date> day_of(const PlanActualRow& row)
{
    for (const auto& time : {row.planned_for, row.first_planned_for, row.published_for})
        if (time)
            return time->date();
    return std::nullopt;
}

} // namespace

std::vector<PlanActualRow> plan_rows(database::Database& database, const Period& period, Moment now)
{
    std::vector<PlanActualRow> found;
    std::set<Id<publishing::Placement>> seen;
    for (const planning::Schedule& schedule : planning::schedules_newest_first(database)) {
        if (schedule.ends_on < period.first || schedule.starts_on > period.last)
            continue;
        for (PlanActualRow& row :
             publishing::plan_against_actual(database, schedule.id, now).rows) {
            const auto day = day_of(row);
            if (!day || *day < period.first || *day > period.last)
                continue;
            if (row.placement && !seen.insert(*row.placement).second)
                continue; // published without a plan while two schedules ran
            found.push_back(std::move(row));
        }
    }
    return found;
}

PlanCounts counted(const std::vector<PlanActualRow>& rows)
{
    PlanCounts counts;
    for (const PlanActualRow& row : rows) {
        counts.planned += row.punctuality != Punctuality::unplanned ? 1 : 0;
        counts.published += row.published_for ? 1 : 0;
        counts.on_time += row.punctuality == Punctuality::on_time ? 1 : 0;
        counts.late += row.punctuality == Punctuality::late ? 1 : 0;
        counts.cancelled += row.punctuality == Punctuality::cancelled ? 1 : 0;
        counts.not_published += row.punctuality == Punctuality::not_published ? 1 : 0;
        counts.unplanned += row.punctuality == Punctuality::unplanned ? 1 : 0;
    }
    return counts;
}

} // namespace siar::evaluation
