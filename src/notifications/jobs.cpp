#include "notifications/jobs.hpp"

#include "notifications/reminders.hpp"

namespace siar::notifications {

std::vector<jobs::Job> jobs(const std::vector<DueSource>& sources)
{
    return {
        {.name = "notifications.remind",
         .every = std::chrono::minutes{5},
         .run = [sources](Door& door) { remind(door, sources); }},
    };
}

} // namespace siar::notifications
