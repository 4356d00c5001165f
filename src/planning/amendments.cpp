#include "planning/amendments.hpp"

#include "database/table.hpp"
#include "planning/schedules.hpp"

namespace siar::planning {

namespace {

constexpr database::Table<Amendment> amendments{"amendments"};

bool was_issued(const Schedule& schedule)
{
    return schedule.baseline_number > 0;
}

bool differ_besides_time(const ScheduleEntry& before, ScheduleEntry after)
{
    after.planned_for = before.planned_for;
    after.zone = before.zone;
    after.planned_at = before.planned_at;
    after.version = before.version;
    return contract::to_json(before) != contract::to_json(after);
}

std::vector<AmendmentKind> kinds_of(const EntryChange& change)
{
    if (!change.before)
        return {AmendmentKind::added};
    if (change.before->is_dropped != change.after.is_dropped)
        return {change.after.is_dropped ? AmendmentKind::dropped : AmendmentKind::added};
    std::vector<AmendmentKind> kinds;
    if (change.before->planned_for != change.after.planned_for)
        kinds.push_back(AmendmentKind::moved);
    if (differ_besides_time(*change.before, change.after))
        kinds.push_back(AmendmentKind::changed);
    return kinds;
}

} // namespace

void require_changeable(const Schedule& schedule, const std::optional<Text<1000>>& reason)
{
    if (schedule.state == ScheduleState::closed)
        throw Refusal{Reason::conflict, "planning.schedule_closed"};
    if (was_issued(schedule) && !reason)
        throw invalid_field(
            "reason",
            "planning.reason_needed",
            {{"number", std::to_string(schedule.baseline_number)}}
        );
}

void amend(Command& command, const EntryChange& change)
{
    const Schedule schedule = find_schedule(command.database, change.after.schedule);
    if (!was_issued(schedule))
        return;
    for (const AmendmentKind kind : kinds_of(change)) {
        const Amendment amendment{
            .id = Id<Amendment>::make(command.now),
            .schedule = schedule.id,
            .entry = change.after.id,
            .kind = kind,
            .entry_title = change.after.title.text(),
            .was_planned_for = change.before ? change.before->planned_for : std::nullopt,
            .planned_for = change.after.planned_for,
            .reason = change.reason.value(),
            .amended_by = account_of(command.caller),
            .amended_at = command.now
        };
        amendments.insert(command.database, amendment);
        command.record(
            "planning.schedule_amended", schedule.id.text(), contract::to_json(amendment)
        );
    }
    mark_amended(command, schedule);
}

std::vector<Amendment> amendments_of(database::Database& database, const Id<Schedule>& schedule)
{
    return amendments.where(database, "schedule = $1 order by amended_at, id", schedule);
}

} // namespace siar::planning
