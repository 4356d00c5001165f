#include "quality/open_work.hpp"

#include "database/table.hpp"

namespace siar::quality {

std::vector<OpenWork> open_work_of(database::Database& database, const AccountId& account)
{
    return database::rows_of<OpenWork>(
        database,
        "select f.number || ' ' || f.title as title, '/temuan/' || f.id as path, a.due_on from "
        "corrective_actions a join findings f on f.id = a.finding where a.assignee = $1 and a.signed_at is "
        "not null and a.done_at is null union all select text, '/tinjauan-manajemen/' || review, due_on "
        "from management_actions where assignee = $1 and done_at is null order by 3, 1",
        account
    );
}

} // namespace siar::quality
