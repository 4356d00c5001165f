#include "planning/entries.hpp"

#include "database/table.hpp"
#include "people/office.hpp"
#include "planning/amendments.hpp"
#include "planning/assignees.hpp"
#include "planning/channels.hpp"
#include "planning/schedules.hpp"
#include "planning/words.hpp"
#include "planning/tables.hpp"

#include <algorithm>

namespace siar::planning {

namespace {

/// F9: what a person meant (the office's wall time) and the instant that follows from it.
void plan_for(
    ScheduleEntry& entry, const std::optional<WallTime>& planned_for, const Zone& office_zone
)
{
    entry.planned_for = planned_for;
    entry.zone = office_zone;
    entry.planned_at.reset();
    if (planned_for)
        entry.planned_at = moment_of(*planned_for, office_zone);
}

void require_plannable(Command& command, const Schedule& schedule, const ScheduleEntry& entry)
{
    if (!entry.planned_for)
        return;
    const Date day = entry.planned_for->date();
    if (day < schedule.starts_on || day > schedule.ends_on)
        throw invalid_field(
            "planned_for",
            "planning.outside_schedule",
            {{"first", schedule.starts_on.text()}, {"last", schedule.ends_on.text()}}
        );
    if (*entry.planned_at < command.now)
        throw invalid_field(
            "planned_for", "planning.past", {{"now", wall_time_at(command.now, entry.zone).text()}}
        );
}

/// Gives the entry another time; the time that it has already is not questioned again.
void replan(Command& command, ScheduleEntry& entry, const std::optional<WallTime>& planned_for)
{
    if (planned_for == entry.planned_for)
        return;
    plan_for(entry, planned_for, people::office(command.database).zone);
    require_plannable(command, find_schedule(command.database, entry.schedule), entry);
}

void require_channels(
    Command& command, const std::vector<Id<Channel>>& wanted, const std::vector<Id<Channel>>& before
)
{
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const std::string field = "channels[" + std::to_string(i) + ']';
        const auto twin =
            std::find(wanted.begin(), wanted.begin() + static_cast<long>(i), wanted[i]);
        if (*twin == wanted[i] && twin != wanted.begin() + static_cast<long>(i))
            throw invalid_field(field, "planning.channel_twice");
        if (std::ranges::find(before, wanted[i]) != before.end())
            continue;
        const Channel channel = find_channel(command.database, wanted[i]);
        if (channel.is_closed)
            throw invalid_field(field, "planning.channel_closed", {{"name", channel.name.text()}});
    }
}

/// Everything of the form but its time.
void fill_in(Command& command, ScheduleEntry& entry, const EntryForm& form)
{
    require_channels(command, form.channels, entry.channels);
    require_assignable(command, form.assignee, entry.assignee);
    entry.title = form.title;
    entry.pillar = words_of(form.pillar);
    entry.format = words_of(form.format);
    entry.channels = form.channels;
    entry.assignee = form.assignee;
    entry.note = words_of(form.note);
}

void tell_of(
    Command& command,
    const ScheduleEntry& entry,
    const std::optional<AccountId>& person,
    const std::string& what
)
{
    Values values{{"title", entry.title.text()}};
    if (entry.planned_for)
        values["time"] = entry.planned_for->text();
    tell_assigned(
        command,
        person,
        {.code = "planning.notice.entry_" + what,
         .values = std::move(values),
         .path = "/jadwal/" + entry.schedule.text(),
         .key = "planning.entry_" + what + ':' + entry.id.text() + ':' +
                std::to_string(entry.version)}
    );
}

/// Who is in charge now, and who no longer is; whoever stays is told of another time.
void tell_of_change(Command& command, const ScheduleEntry& before, const ScheduleEntry& after)
{
    if (before.assignee != after.assignee) {
        tell_of(command, after, before.assignee, "released");
        tell_of(command, after, after.assignee, "assigned");
    } else if (before.planned_for != after.planned_for) {
        tell_of(command, after, after.assignee, after.planned_for ? "moved" : "unplanned");
    }
}

void require_in_schedule(const ScheduleEntry& entry)
{
    if (entry.is_dropped)
        throw Refusal{Reason::conflict, "planning.entry_is_dropped"};
}

bool is_same(const ScheduleEntry& one, const ScheduleEntry& other)
{
    return contract::to_json(one) == contract::to_json(other);
}

/// Writes the entry as it is to be, with its amendment.
ScheduleEntry rewrite(Command& command, EntryChange change, const std::string& event)
{
    if (is_same(*change.before, change.after)) {
        command.changes_nothing();
        return change.after;
    }
    require_changeable(find_schedule(command.database, change.after.schedule), change.reason);
    change.after = entry_rows.update_version(command.database, change.after);
    command.record(event, change.after);
    amend(command, change);
    return change.after;
}

} // namespace

ScheduleEntry add_entry(Command& command, const Id<Schedule>& schedule, const EntryForm& form)
{
    const Schedule found = find_schedule(command.database, schedule);
    const ScheduleEntry entry = entry_from(command, found, form);
    insert_entry(command, entry, form.reason);
    command.record("planning.entry_added", entry);
    tell_of(command, entry, entry.assignee, "assigned");
    return entry;
}

ScheduleEntry entry_from(Command& command, const Schedule& schedule, const EntryForm& form)
{
    ScheduleEntry entry{
        .id = Id<ScheduleEntry>::make(command.now),
        .schedule = schedule.id,
        .title = form.title,
        .pillar = std::nullopt,
        .format = std::nullopt,
        .channels = {},
        .planned_for = std::nullopt,
        .zone = people::office(command.database).zone,
        .planned_at = std::nullopt,
        .assignee = std::nullopt,
        .note = std::nullopt,
        .is_dropped = false,
        .version = 1,
        .created_at = command.now
    };
    fill_in(command, entry, form);
    plan_for(entry, form.planned_for, entry.zone);
    require_plannable(command, schedule, entry);
    return entry;
}

void insert_entry(
    Command& command, const ScheduleEntry& entry, const std::optional<Text<1000>>& reason
)
{
    require_changeable(find_schedule(command.database, entry.schedule), reason);
    entry_rows.insert(command.database, entry);
    amend(command, {.before = std::nullopt, .after = entry, .reason = reason});
}

ScheduleEntry change_entry(Command& command, const Id<ScheduleEntry>& id, const EntryForm& form)
{
    if (!form.version)
        throw invalid_field("version", "contract.missing");
    const ScheduleEntry stored = find_entry(command.database, id);
    require_in_schedule(stored);
    ScheduleEntry changed = stored;
    changed.version = *form.version;
    fill_in(command, changed, form);
    replan(command, changed, form.planned_for);
    changed = rewrite(command, {stored, changed, form.reason}, "planning.entry_changed");
    tell_of_change(command, stored, changed);
    return changed;
}

ScheduleEntry move_entry(Command& command, const Id<ScheduleEntry>& id, const EntryMove& form)
{
    const ScheduleEntry stored = find_entry(command.database, id);
    require_in_schedule(stored);
    ScheduleEntry moved = stored;
    moved.version = form.version;
    replan(command, moved, form.planned_for);
    moved = rewrite(command, {stored, moved, form.reason}, "planning.entry_moved");
    tell_of_change(command, stored, moved);
    return moved;
}

ScheduleEntry drop_entry(Command& command, const Id<ScheduleEntry>& id, const EntryDrop& form)
{
    const ScheduleEntry stored = find_entry(command.database, id);
    ScheduleEntry dropped = stored;
    dropped.version = form.version;
    dropped.is_dropped = form.is_dropped;
    const std::string event =
        form.is_dropped ? "planning.entry_dropped" : "planning.entry_restored";
    dropped = rewrite(command, {stored, dropped, form.reason}, event);
    if (dropped.is_dropped != stored.is_dropped)
        tell_of(command, dropped, dropped.assignee, dropped.is_dropped ? "dropped" : "assigned");
    return dropped;
}

ScheduleEntry find_entry(database::Database& database, const Id<ScheduleEntry>& id)
{
    if (auto entry = entry_rows.find(database, id))
        return *entry;
    throw Refusal{Reason::not_found, "planning.no_such_entry"};
}

std::vector<ScheduleEntry> entries_of(database::Database& database, const Id<Schedule>& schedule)
{
    return entry_rows.where(
        database, "schedule = $1 order by planned_at is null, planned_at, id", schedule
    );
}

std::vector<ScheduleEntry>
planned_entries(database::Database& database, const Id<Schedule>& schedule)
{
    return entry_rows.where(
        database,
        "schedule = $1 and planned_at is not null and not is_dropped order by planned_at, id",
        schedule
    );
}

std::vector<ScheduleEntry>
entries_to_come_on(database::Database& database, const Id<Channel>& channel, Moment now)
{
    return entry_rows.where(
        database,
        "planned_at >= $1 and not is_dropped and channels like $2 order by planned_at, id limit 5",
        now,
        '%' + channel.text() + '%'
    );
}

} // namespace siar::planning
