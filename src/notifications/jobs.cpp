#include "notifications/jobs.hpp"

#include "notifications/reminders.hpp"

namespace siar::notifications {

std::vector<jobs::Job> jobs(const std::vector<DueSource>& sources, const NoticeMailing& mailing)
{
    return {
        {.name = "notifications.remind",
         .every = std::chrono::minutes{5},
         .run = [sources](Door& door) { remind(door, sources); }},
        {.name = "notifications.digest",
         .every = std::chrono::minutes{1},
         .run = [mailing](Door& door) { send_digests(door, mailing); }},
    };
}

} // namespace siar::notifications
