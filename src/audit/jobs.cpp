#include "audit/jobs.hpp"

#include "audit/reads.hpp"
#include "people/ended_access.hpp"
#include "people/sessions.hpp"

namespace siar::audit {

namespace {

void sign_out_ended(Door& door)
{
    const auto over = door.read([&](database::Database& database) {
        return people::accounts_to_sign_out(database, door.now());
    });
    for (const AccountId& account : over)
        door.change(siar_itself(), "people.manage", [&](Command& command) {
            people::end_sessions(command, account);
            command.changes_nothing(); // where somebody else was sooner
        });
}

} // namespace

std::vector<jobs::Job> jobs(const std::shared_ptr<ReadLog>& log)
{
    return {
        {.name = "store what auditors read",
         .every = std::chrono::seconds{2},
         .run = [log](Door& door) { log->store(door); }},
        {.name = "seal what auditors read",
         .every = std::chrono::minutes{5},
         .run = [log](Door& door) {
             log->store(door);
             seal_days(door);
         }},
        {.name = "sign out auditors whose time is over",
         .every = std::chrono::minutes{1},
         .run = sign_out_ended}
    };
}

} // namespace siar::audit
