#include "planning/initiatives.hpp"

#include "database/table.hpp"
#include "planning/assignees.hpp"
#include "planning/channels.hpp"
#include "planning/words.hpp"

#include <algorithm>

namespace siar::planning {

namespace {

constexpr database::Table<Initiative> initiatives{"initiatives"};

std::vector<InitiativeState> states_after(InitiativeState state)
{
    using enum InitiativeState;
    switch (state) {
    case proposed:
        return {agreed, dropped};
    case agreed:
        return {proposed, under_way, completed, dropped};
    case under_way:
        return {completed, dropped};
    case dropped:
        return {proposed};
    case completed:
        break;
    }
    return {};
}

void require_sane_move(InitiativeState from, InitiativeState to)
{
    const auto allowed = states_after(from);
    if (from == to || std::ranges::find(allowed, to) != allowed.end())
        return;
    throw invalid_field("state", "planning.initiative_state");
}

void require_outcome(const Initiative& initiative)
{
    if (initiative.state != InitiativeState::completed)
        return;
    std::vector<Problem> missing;
    if (!initiative.result)
        missing.push_back({"result", "planning.initiative_result_missing"});
    if (!initiative.decision)
        missing.push_back({"decision", "planning.initiative_decision_missing"});
    if (!missing.empty())
        throw Refusal{Reason::invalid, "planning.initiative_not_concluded", {}, missing};
}

void fill_in(Command& command, Initiative& initiative, const InitiativeForm& form)
{
    if (form.channel)
        find_channel(command.database, *form.channel);
    require_assignable(command, form.assignee, initiative.assignee);
    initiative.kind = form.kind;
    initiative.title = form.title;
    initiative.channel = form.channel;
    initiative.reason = form.reason;
    initiative.technology = words_of(form.technology);
    initiative.target = words_of(form.target);
    initiative.steps = words_of(form.steps);
    initiative.result = words_of(form.result);
    initiative.decision = words_of(form.decision);
    initiative.state = form.state;
    initiative.assignee = form.assignee;
    initiative.due_on = form.due_on;
    require_outcome(initiative);
}

void tell_of(
    Command& command,
    const Initiative& initiative,
    const std::optional<AccountId>& person,
    const std::string& what
)
{
    tell_assigned(
        command,
        person,
        {.code = "planning.notice.initiative_" + what,
         .values = {{"title", initiative.title.text()}},
         .path = "/pengembangan",
         .key = "planning.initiative_" + what + ':' + initiative.id.text() + ':' +
                std::to_string(initiative.version)}
    );
}

void require_open(const Initiative& initiative)
{
    using enum InitiativeState;
    if (initiative.state == completed || initiative.state == dropped)
        throw Refusal{Reason::conflict, "planning.initiative_over"};
}

Initiative save(Command& command, const Initiative& changed)
{
    Initiative written = initiatives.update_version(command.database, changed);
    command.record("planning.initiative_changed", written);
    return written;
}

} // namespace

Initiative add_initiative(Command& command, const InitiativeForm& form)
{
    if (form.state != InitiativeState::proposed)
        throw invalid_field("state", "planning.initiative_begins_proposed");
    Initiative initiative{
        .id = Id<Initiative>::make(command.now),
        .kind = form.kind,
        .title = form.title,
        .channel = std::nullopt,
        .reason = form.reason,
        .technology = std::nullopt,
        .target = std::nullopt,
        .steps = std::nullopt,
        .result = std::nullopt,
        .decision = std::nullopt,
        .state = form.state,
        .assignee = std::nullopt,
        .due_on = std::nullopt,
        .version = 1,
        .created_at = command.now
    };
    fill_in(command, initiative, form);
    initiatives.insert(command.database, initiative);
    command.record("planning.initiative_added", initiative);
    tell_of(command, initiative, initiative.assignee, "assigned");
    return initiative;
}

Initiative change_initiative(Command& command, const Id<Initiative>& id, const InitiativeForm& form)
{
    if (!form.version)
        throw invalid_field("version", "contract.missing");
    const Initiative stored = find_initiative(command.database, id);
    require_sane_move(stored.state, form.state);
    Initiative changed = stored;
    changed.version = *form.version;
    fill_in(command, changed, form);
    changed = save(command, changed);
    if (changed.assignee != stored.assignee) {
        tell_of(command, changed, stored.assignee, "released");
        tell_of(command, changed, changed.assignee, "assigned");
    }
    return changed;
}

void agree(Command& command, const Id<Initiative>& id)
{
    Initiative initiative = find_initiative(command.database, id);
    require_open(initiative);
    if (initiative.state != InitiativeState::proposed)
        return;
    initiative.state = InitiativeState::agreed;
    save(command, initiative);
}

void postpone(Command& command, const Id<Initiative>& id, const Date& due_on)
{
    Initiative initiative = find_initiative(command.database, id);
    require_open(initiative);
    initiative.due_on = due_on;
    save(command, initiative);
}

void give_up(Command& command, const Id<Initiative>& id)
{
    Initiative initiative = find_initiative(command.database, id);
    require_open(initiative);
    initiative.state = InitiativeState::dropped;
    save(command, initiative);
}

Initiative find_initiative(database::Database& database, const Id<Initiative>& id)
{
    if (auto initiative = initiatives.find(database, id))
        return *initiative;
    throw Refusal{Reason::not_found, "planning.no_such_initiative"};
}

std::vector<Initiative> initiatives_newest_first(database::Database& database)
{
    return initiatives.where(database, "true order by id desc");
}

std::vector<Initiative> open_initiatives(database::Database& database)
{
    return initiatives.where(database, "state not in ('completed', 'dropped') order by id");
}

} // namespace siar::planning
