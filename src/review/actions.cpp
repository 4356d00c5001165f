#include "review/actions.hpp"

#include "database/table.hpp"
#include "planning/assignees.hpp"
#include "review/sessions.hpp"

namespace siar::review {

namespace {

constexpr database::Table<ActionItem> actions{"action_items"};

} // namespace

ActionItem add_action(Command& command, const Id<ReviewSession>& session, const NewActionItem& form)
{
    const ReviewSession found = find_open_session(command.database, session);
    planning::require_assignable(command, form.assignee, std::nullopt);
    if (form.due_on < found.held_on)
        throw invalid_field("due_on", "review.due_before_session", {{"day", found.held_on.text()}});
    const ActionItem action{
        .id = Id<ActionItem>::make(command.now),
        .session = session,
        .text = form.text,
        .assignee = form.assignee,
        .due_on = form.due_on,
        .done_at = std::nullopt
    };
    actions.insert(command.database, action);
    command.record("review.action_added", action);
    planning::tell_assigned(
        command,
        action.assignee,
        {.code = "review.notice.action_given",
         .values = {{"text", action.text.text()}, {"day", action.due_on.text()}},
         .path = "/reviu/" + session.text(),
         .key = "review.action_given:" + action.id.text()}
    );
    return action;
}

ActionItem finish_action(Command& command, const Id<ActionItem>& id)
{
    ActionItem action = find_action(command.database, id);
    if (action.done_at) {
        command.changes_nothing();
        return action;
    }
    action.done_at = command.now;
    actions.update(command.database, action);
    command.record("review.action_done", action);
    return action;
}

ActionItem find_action(database::Database& database, const Id<ActionItem>& id)
{
    if (auto action = actions.find(database, id))
        return *action;
    throw Refusal{Reason::not_found, "review.no_such_action"};
}

std::vector<ActionItem> actions_of(database::Database& database, const Id<ReviewSession>& session)
{
    return actions.where(database, "session = $1 order by id", session);
}

std::vector<ActionItem> open_actions_of(database::Database& database, const AccountId& account)
{
    return actions.where(
        database, "assignee = $1 and done_at is null order by due_on, id", account
    );
}

} // namespace siar::review
