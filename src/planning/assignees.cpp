#include "planning/assignees.hpp"

#include "people/accounts.hpp"

namespace siar::planning {

namespace {

bool is_open(database::Database& database, const AccountId& account)
try {
    return !people::find_account(database, account).is_closed;
} catch (const Refusal&) {
    return false;
}

} // namespace

void require_assignable(
    Command& command,
    const std::optional<AccountId>& assignee,
    const std::optional<AccountId>& before
)
{
    if (assignee && assignee != before && !is_open(command.database, *assignee))
        throw invalid_field("assignee", "planning.no_such_assignee");
}

void tell_assigned(
    Command& command, const std::optional<AccountId>& assignee, const Assignment& assignment
)
{
    if (!assignee || assignee == command.caller.account)
        return;
    command.tell(
        {.account = *assignee,
         .code = assignment.code,
         .values = assignment.values,
         .path = assignment.path,
         .key = assignment.key}
    );
}

} // namespace siar::planning
