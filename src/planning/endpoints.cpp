#include "planning/endpoints.hpp"

#include "planning/channels.hpp"
#include "planning/cycles.hpp"
#include "planning/entries.hpp"
#include "planning/entry_search.hpp"
#include "planning/initiatives.hpp"
#include "planning/pasting.hpp"
#include "planning/plan_view_endpoints.hpp"
#include "planning/schedule_file.hpp"
#include "planning/schedules.hpp"

#include <algorithm>
#include <iterator>

namespace siar::planning {

namespace {

std::vector<Cycle> list_cycles(const http::Call& call)
{
    return cycles_newest_first(call.database);
}

Cycle create_cycle(const http::Call& /*call*/, Command& command, const NewCycle& form)
{
    return start_cycle(command, form);
}

std::vector<Channel> list_channels(const http::Call& call)
{
    return channels_by_name(call.database);
}

Channel create_channel(const http::Call& /*call*/, Command& command, const NewChannel& form)
{
    return add_channel(command, form);
}

Channel edit_channel(const http::Call& call, Command& command, const ChannelChange& form)
{
    return change_channel(command, call.path_value<Id<Channel>>("channel"), form);
}

std::vector<Initiative> list_initiatives(const http::Call& call)
{
    return initiatives_newest_first(call.database);
}

Initiative
create_initiative(const http::Call& /*call*/, Command& command, const InitiativeForm& form)
{
    return add_initiative(command, form);
}

Initiative edit_initiative(const http::Call& call, Command& command, const InitiativeForm& form)
{
    return change_initiative(command, call.path_value<Id<Initiative>>("initiative"), form);
}

std::vector<Schedule> list_schedules(const http::Call& call)
{
    return schedules_newest_first(call.database);
}

ScheduleDetail show_schedule(const http::Call& call)
{
    return detail_of(call.database, call.path_value<Id<Schedule>>("schedule"));
}

ScheduleDetail
submit_schedule(const http::Call& call, Command& command, const ScheduleVersion& form)
{
    const auto id = call.path_value<Id<Schedule>>("schedule");
    submit(command, id, form.version);
    return detail_of(command.database, id);
}

std::vector<ScheduleEntry> list_entries(const http::Call& call)
{
    const EntrySearch search{
        .from = call.query<Date>("from"),
        .to = call.query<Date>("to"),
        .text = call.query<std::string>("text")
    };
    return search_entries(call.database, search, call.now);
}

ScheduleEntry create_entry(const http::Call& call, Command& command, const EntryForm& form)
{
    return add_entry(command, call.path_value<Id<Schedule>>("schedule"), form);
}

ScheduleEntry edit_entry(const http::Call& call, Command& command, const EntryForm& form)
{
    return change_entry(command, call.path_value<Id<ScheduleEntry>>("entry"), form);
}

ScheduleEntry move(const http::Call& call, Command& command, const EntryMove& form)
{
    return move_entry(command, call.path_value<Id<ScheduleEntry>>("entry"), form);
}

ScheduleEntry drop(const http::Call& call, Command& command, const EntryDrop& form)
{
    return drop_entry(command, call.path_value<Id<ScheduleEntry>>("entry"), form);
}

PastedFile read_file(const http::Call& call, const ScheduleFile& form)
{
    return text_of_file(call.caller, form);
}

PastePreview preview_paste(const http::Call& call, const PastedText& pasted)
{
    const auto say = [&](const Problem& problem) {
        return call.texts.say(problem.code, problem.values, call.caller.language);
    };
    const auto id = call.path_value<Id<Schedule>>("schedule");
    return preview(read_rows(call.database, id, pasted.text.text(), call.now), say);
}

ImportedEntries import_paste(const http::Call& call, Command& command, const PasteImport& form)
{
    return import_rows(command, call.path_value<Id<Schedule>>("schedule"), form);
}

http::Endpoints schedule_endpoints()
{
    return {
        http::get(
            {.path = "/api/schedules",
             .permission = "planning.read",
             .summary = "All schedules, the newest first"},
            list_schedules
        ),
        http::get(
            {.path = "/api/schedules/{schedule}",
             .permission = "planning.read",
             .summary = "One schedule with its entries"},
            show_schedule
        ),
        http::post(
            {.path = "/api/schedules/{schedule}/submit",
             .permission = "planning.write",
             .summary = "Ask for review of the schedule"},
            submit_schedule
        ),
        http::ask(
            {.path = "/api/schedules/{schedule}/paste/file",
             .permission = "planning.write",
             .summary = "Read an uploaded workbook or CSV file as text to paste"},
            read_file
        ),
        http::ask(
            {.path = "/api/schedules/{schedule}/paste/preview",
             .permission = "planning.write",
             .summary = "Read pasted rows without storing anything"},
            preview_paste
        ),
        http::post(
            {.path = "/api/schedules/{schedule}/paste",
             .permission = "planning.write",
             .summary = "Import pasted rows, all or none"},
            import_paste
        ),
    };
}

http::Endpoints entry_endpoints()
{
    return {
        http::get(
            {.path = "/api/entries",
             .permission = "planning.read",
             .summary = "Entries planned in a span of days, over all schedules",
             .queries = {"from", "to", "text"}},
            list_entries
        ),
        http::post(
            {.path = "/api/schedules/{schedule}/entries",
             .permission = "planning.write",
             .summary = "Plan an entry"},
            create_entry
        ),
        http::put(
            {.path = "/api/entries/{entry}",
             .permission = "planning.write",
             .summary = "Change an entry"},
            edit_entry
        ),
        http::post(
            {.path = "/api/entries/{entry}/move",
             .permission = "planning.write",
             .summary = "Move an entry in time or into the drawer"},
            move
        ),
        http::post(
            {.path = "/api/entries/{entry}/drop",
             .permission = "planning.write",
             .summary = "Drop an entry, or take it back"},
            drop
        ),
    };
}

http::Endpoints media_endpoints()
{
    return {
        http::get(
            {.path = "/api/channels", .permission = "planning.read", .summary = "All channels"},
            list_channels
        ),
        http::post(
            {.path = "/api/channels",
             .permission = "planning.write",
             .summary = "Register a channel"},
            create_channel
        ),
        http::put(
            {.path = "/api/channels/{channel}",
             .permission = "planning.write",
             .summary = "Change or close a channel"},
            edit_channel
        ),
        http::get(
            {.path = "/api/initiatives",
             .permission = "planning.read",
             .summary = "Development of media"},
            list_initiatives
        ),
        http::post(
            {.path = "/api/initiatives",
             .permission = "planning.write",
             .summary = "Propose a development of media"},
            create_initiative
        ),
        http::put(
            {.path = "/api/initiatives/{initiative}",
             .permission = "planning.write",
             .summary = "Change an initiative"},
            edit_initiative
        ),
    };
}

} // namespace

http::Endpoints endpoints()
{
    http::Endpoints all{
        http::get(
            {.path = "/api/cycles",
             .permission = "planning.read",
             .summary = "All cycles, the newest first"},
            list_cycles
        ),
        http::post(
            {.path = "/api/cycles",
             .permission = "planning.start_cycle",
             .summary = "Start a cycle from the procedure in force"},
            create_cycle
        ),
    };
    for (http::Endpoints more :
         {media_endpoints(), schedule_endpoints(), entry_endpoints(), plan_view_endpoints()})
        std::ranges::move(more, std::back_inserter(all));
    return all;
}

} // namespace siar::planning
