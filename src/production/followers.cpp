#include "production/followers.hpp"

#include "production/contents.hpp"

namespace siar::production {

namespace {

void follow(Command& command, const Event& event)
{
    follow_entry(command, Id<planning::ScheduleEntry>{event.object});
}

} // namespace

std::vector<Follower> followers()
{
    return {
        {"planning.entry_moved", follow},
        {"planning.entry_changed", follow},
    };
}

} // namespace siar::production
