#include "planning/plan_views.hpp"

#include "database/table.hpp"
#include "foundation/plain_text.hpp"
#include "planning/plan_links.hpp"
#include "planning/tables.hpp"
#include "planning/words.hpp"

#include <algorithm>

namespace siar::planning {

namespace {

std::string name_compared(const Text<80>& name)
{
    return in_lower_case(with_single_spaces(name.text()));
}

void require_room(database::Database& database, const PlanView& wanted)
{
    const auto own = view_rows.where(
        database, "owner = $1 and not is_removed and id <> $2", wanted.owner, wanted.id
    );
    if (own.size() >= most_views_of_a_person)
        throw Refusal{
            Reason::conflict,
            "planning.too_many_views",
            {{"most", std::to_string(most_views_of_a_person)}}
        };
    for (const PlanView& other : own)
        if (name_compared(other.name) == name_compared(wanted.name))
            throw invalid_field("name", "planning.view_name_taken");
}

PlanView filled(PlanView view, const PlanViewForm& form)
{
    view.name = form.name;
    view.look = form.look;
    view.channels = form.channels;
    view.pillars = form.pillars;
    view.people = form.people;
    view.states = form.states;
    view.words = words_of(form.words);
    view.is_shared = form.is_shared;
    return view;
}

PlanView own_view(Command& command, const Id<PlanView>& id)
{
    PlanView view = find_view(command.database, id, account_of(command.caller));
    if (view.owner != account_of(command.caller))
        throw Refusal{Reason::not_allowed, "planning.view_of_another"};
    return view;
}

/// Whether a list of the view lets through what has these values.
bool agrees(const std::vector<Text<80>>& wanted, const std::vector<std::string>& values)
{
    const auto wants = [&](std::string_view value) {
        return std::ranges::any_of(wanted, [&](const Text<80>& one) { return one.text() == value; });
    };
    if (wanted.empty())
        return true;
    return values.empty() ? wants(none_of_them) : std::ranges::any_of(values, wants);
}

bool has_words(const std::string& title, const std::string& words)
{
    const std::string low = in_lower_case(title);
    const std::string single = with_single_spaces(words);
    std::string_view left = single;
    while (!left.empty()) {
        const auto end = left.find(' ');
        if (low.find(in_lower_case(left.substr(0, end))) == std::string::npos)
            return false;
        left = end == std::string_view::npos ? std::string_view{} : left.substr(end + 1);
    }
    return true;
}

} // namespace

PlanView keep_view(Command& command, const PlanViewForm& form)
{
    const PlanView blank{
        .id = Id<PlanView>::make(command.now),
        .owner = account_of(command.caller),
        .name = form.name,
        .look = form.look,
        .channels = {},
        .pillars = {},
        .people = {},
        .states = {},
        .words = std::nullopt,
        .is_shared = false,
        .is_removed = false,
        .version = 1,
        .created_at = command.now
    };
    const PlanView view = filled(blank, form);
    require_room(command.database, view);
    view_rows.insert(command.database, view);
    command.record("planning.view_kept", view);
    return view;
}

PlanView change_view(Command& command, const Id<PlanView>& id, const PlanViewForm& form)
{
    PlanView view = filled(own_view(command, id), form);
    view.version = form.version.value_or(0);
    require_room(command.database, view);
    view = view_rows.update_version(command.database, view);
    command.record("planning.view_changed", view);
    return view;
}

PlanView remove_view(Command& command, const Id<PlanView>& id, const PlanViewVersion& form)
{
    PlanView view = own_view(command, id);
    view.version = form.version;
    view.is_removed = true;
    view = view_rows.update_version(command.database, view);
    command.record("planning.view_removed", view);
    return view;
}

PlanView find_view(database::Database& database, const Id<PlanView>& id, const AccountId& reader)
{
    const auto view = view_rows.find(database, id);
    if (!view || view->is_removed || (view->owner != reader && !view->is_shared))
        throw Refusal{Reason::not_found, "planning.no_such_view"};
    return *view;
}

std::vector<PlanViewDetail> views_for(database::Database& database, const AccountId& reader)
{
    const auto views = view_rows.where(
        database, "not is_removed and (owner = $1 or is_shared) order by lower(name), id", reader
    );
    std::vector<PlanViewDetail> details;
    for (const PlanView& view : views)
        details.push_back({view, links_of(database, view.id), view.owner == reader});
    return details;
}

bool is_in(const PlanView& view, const ScheduleEntry& entry)
{
    std::vector<std::string> channels;
    for (const Id<Channel>& channel : entry.channels)
        channels.push_back(channel.text());
    const auto one = [](const std::optional<std::string>& value) {
        return value ? std::vector{*value} : std::vector<std::string>{};
    };
    const auto assignee =
        entry.assignee ? std::optional{entry.assignee->text()} : std::optional<std::string>{};
    return agrees(view.channels, channels) && agrees(view.pillars, one(entry.pillar)) &&
           agrees(view.people, one(assignee)) && has_words(entry.title.text(), view.words.value_or(""));
}

} // namespace siar::planning
