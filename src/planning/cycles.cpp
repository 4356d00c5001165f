#include "planning/cycles.hpp"

#include "database/table.hpp"
#include "documents/documents.hpp"
#include "people/office.hpp"
#include "planning/schedules.hpp"
#include "planning/tasks.hpp"

namespace siar::planning {

namespace {

constexpr database::Table<Cycle> cycles{"cycles"};
constexpr database::Table<Task> tasks{"tasks"};

void require_sane_days(const NewCycle& form, const Date& today)
{
    if (form.ends_on < form.starts_on)
        throw invalid_field("ends_on", "planning.cycle_backwards");
    if (form.ends_on >= form.starts_on + longest_cycle)
        throw invalid_field(
            "ends_on",
            "planning.cycle_too_long",
            {{"latest", (form.starts_on + (longest_cycle - std::chrono::days{1})).text()}}
        );
    if (form.ends_on < today)
        throw invalid_field("ends_on", "planning.cycle_over", {{"today", today.text()}});
}

void require_no_twin(database::Database& database, const NewCycle& form)
{
    for (const Cycle& other : open_cycles(database))
        if (other.starts_on == form.starts_on && other.ends_on == form.ends_on)
            throw Refusal{Reason::conflict, "planning.cycle_exists", {{"name", other.name.text()}}};
}

} // namespace

Cycle start_cycle(Command& command, const NewCycle& form)
{
    const auto procedure = documents::procedure_in_force(command.database, command.now);
    if (!procedure || !procedure->procedure)
        throw Refusal{Reason::conflict, "planning.no_procedure"};
    return begin_cycle(command, form, *procedure);
}

Cycle begin_cycle(Command& command, const NewCycle& form, const documents::Revision& procedure)
{
    const Date today = people::today(command.database, command.now);
    require_sane_days(form, today);
    require_no_twin(command.database, form);
    const Cycle cycle{
        .id = Id<Cycle>::make(command.now),
        .procedure = procedure.id,
        .name = form.name,
        .starts_on = form.starts_on,
        .ends_on = form.ends_on,
        .started_by = account_of(command.caller),
        .started_at = command.now,
        .closed_at = std::nullopt,
        .version = 1
    };
    cycles.insert(command.database, cycle);
    const WorkOrder order{
        .activities = procedure.procedure.value().activities,
        .role_titles = people::role_titles(command.database),
        .office = people::office(command.database),
        .today = today
    };
    for (const Task& task : tasks_for(cycle, order, command.now))
        tasks.insert(command.database, task);
    command.record("planning.cycle_started", cycle);
    draft_schedule(command, cycle);
    return cycle;
}

Cycle close_cycle(Command& command, const Id<Cycle>& id, std::int64_t version)
{
    Cycle cycle = find_cycle(command.database, id);
    if (cycle.closed_at)
        throw Refusal{Reason::conflict, "planning.cycle_closed"};
    cycle.version = version;
    cycle.closed_at = command.now;
    cycle = cycles.update_version(command.database, cycle);
    command.record("planning.cycle_closed", cycle);
    if (const auto schedule = schedule_of(command.database, id))
        close_schedule(command, schedule->id);
    return cycle;
}

Cycle find_cycle(database::Database& database, const Id<Cycle>& id)
{
    if (auto cycle = cycles.find(database, id))
        return *cycle;
    throw Refusal{Reason::not_found, "planning.no_such_cycle"};
}

std::vector<Cycle> cycles_newest_first(database::Database& database)
{
    return cycles.where(database, "true order by starts_on desc, id desc");
}

std::vector<Cycle> open_cycles(database::Database& database)
{
    return cycles.where(database, "closed_at is null order by starts_on, id");
}

std::vector<Task> tasks_of(database::Database& database, const Id<Cycle>& cycle)
{
    return tasks.where(database, "cycle = $1 order by step_order", cycle);
}

} // namespace siar::planning
