#include "planning/schedules.hpp"

#include "database/table.hpp"
#include "ledger/canonical_json.hpp"
#include "people/office.hpp"
#include "people/roles.hpp"
#include "planning/amendments.hpp"
#include "planning/assignees.hpp"
#include "planning/cycles.hpp"
#include "planning/entries.hpp"

#include <set>

namespace siar::planning {

namespace {

constexpr database::Table<Schedule> schedules{"schedules"};
constexpr database::Table<Submission> submissions{"submissions"};
constexpr database::Table<Baseline> baselines{"baselines"};

void require_submittable(database::Database& database, const Schedule& schedule)
{
    switch (schedule.state) {
    case ScheduleState::in_review:
        throw Refusal{Reason::conflict, "planning.already_in_review"};
    case ScheduleState::issued:
        throw Refusal{Reason::conflict, "planning.nothing_to_review"};
    case ScheduleState::closed:
        throw Refusal{Reason::conflict, "planning.schedule_closed"};
    case ScheduleState::draft:
    case ScheduleState::amended:
        break;
    }
    if (planned_entries(database, schedule.id).empty())
        throw Refusal{Reason::conflict, "planning.nothing_planned"};
}

/// The title is shorter than the name of any cycle allows for.
Text<200> title_of(const Cycle& cycle)
{
    return Text<200>{"Jadwal Kegiatan " + cycle.name.text()};
}

/// Those who carry the schedule out, and whoever else is in charge of an entry.
void tell_issued(Command& command, const Schedule& schedule, const Baseline& baseline)
{
    using enum people::Role;
    const Date today = people::today(command.database, command.now);
    std::set<AccountId> told;
    for (const people::Role role : {staff, sub_coordinator, coordinator})
        for (const AccountId& account : people::holders_of(command.database, role, today))
            told.insert(account);
    for (const ScheduleEntry& entry : baseline.entries)
        if (entry.assignee)
            told.insert(*entry.assignee);
    for (const AccountId& account : told)
        tell_assigned(
            command,
            account,
            {.code = "planning.notice.schedule_issued",
             .values =
                 {{"title", schedule.title.text()}, {"number", std::to_string(baseline.number)}},
             .path = "/jadwal/" + schedule.id.text(),
             .key = "planning.schedule_issued:" + baseline.id.text()}
        );
}

} // namespace

Schedule draft_schedule(Command& command, const Cycle& cycle)
{
    const Schedule schedule{
        .id = Id<Schedule>::make(command.now),
        .cycle = cycle.id,
        .title = title_of(cycle),
        .starts_on = cycle.starts_on,
        .ends_on = cycle.ends_on,
        .state = ScheduleState::draft,
        .baseline_number = 0,
        .version = 1,
        .created_at = command.now
    };
    schedules.insert(command.database, schedule);
    command.record("planning.schedule_drafted", schedule);
    return schedule;
}

Schedule submit(Command& command, const Id<Schedule>& id, std::int64_t version)
{
    Schedule schedule = find_schedule(command.database, id);
    require_submittable(command.database, schedule);
    schedule.version = version;
    schedule.state = ScheduleState::in_review;
    schedule = schedules.update_version(command.database, schedule);
    submissions.insert(
        command.database,
        {.id = Id<Submission>::make(command.now),
         .schedule = id,
         .number = submission_count(command.database, id) + 1,
         .submitted_by = account_of(command.caller),
         .submitted_at = command.now}
    );
    command.record("planning.schedule_submitted", schedule);
    return schedule;
}

Baseline issue(Command& command, const Id<Schedule>& id, std::int64_t version)
{
    Schedule schedule = find_schedule(command.database, id);
    if (schedule.state != ScheduleState::in_review)
        throw Refusal{Reason::conflict, "planning.not_in_review"};
    schedule.version = version;
    schedule.state = ScheduleState::issued;
    ++schedule.baseline_number;
    schedules.update_version(command.database, schedule);
    const std::vector<ScheduleEntry> entries = planned_entries(command.database, id);
    const Baseline baseline{
        .id = Id<Baseline>::make(command.now),
        .schedule = id,
        .number = schedule.baseline_number,
        .entries = entries,
        .sha256 = digest_of_entries(entries),
        .issued_by = account_of(command.caller),
        .issued_at = command.now
    };
    baselines.insert(command.database, baseline);
    command.record("planning.schedule_issued", id.text(), contract::to_json(baseline));
    tell_issued(command, schedule, baseline);
    return baseline;
}

void mark_amended(Command& command, Schedule schedule)
{
    if (schedule.state != ScheduleState::issued)
        return;
    schedule.state = ScheduleState::amended;
    schedules.update_version(command.database, schedule);
}

void close_schedule(Command& command, const Id<Schedule>& id)
{
    Schedule schedule = find_schedule(command.database, id);
    schedule.state = ScheduleState::closed;
    schedule = schedules.update_version(command.database, schedule);
    command.record("planning.schedule_closed", schedule);
}

Schedule find_schedule(database::Database& database, const Id<Schedule>& id)
{
    if (auto schedule = schedules.find(database, id))
        return *schedule;
    throw Refusal{Reason::not_found, "planning.no_such_schedule"};
}

std::vector<Schedule> schedules_newest_first(database::Database& database)
{
    return schedules.where(database, "true order by starts_on desc, id desc");
}

std::optional<Schedule> schedule_of(database::Database& database, const Id<Cycle>& cycle)
{
    auto found = schedules.where(database, "cycle = $1 order by id limit 1", cycle);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

ScheduleDetail detail_of(database::Database& database, const Id<Schedule>& id)
{
    const Schedule schedule = find_schedule(database, id);
    return {
        .schedule = schedule,
        .cycle = find_cycle(database, schedule.cycle),
        .entries = entries_of(database, id),
        .amendments = amendments_of(database, id),
        .baselines = baselines_of(database, id)
    };
}

int submission_count(database::Database& database, const Id<Schedule>& id)
{
    return static_cast<int>(submissions.count(database, "schedule = $1", id));
}

std::vector<Baseline> baselines_of(database::Database& database, const Id<Schedule>& id)
{
    return baselines.where(database, "schedule = $1 order by number", id);
}

std::optional<Baseline> last_baseline(database::Database& database, const Id<Schedule>& id)
{
    auto found = baselines.where(database, "schedule = $1 order by number desc limit 1", id);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

Digest digest_of_entries(const std::vector<ScheduleEntry>& entries)
{
    return digest_of(ledger::canonical_json(contract::to_json(entries)));
}

} // namespace siar::planning
