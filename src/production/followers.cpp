#include "production/followers.hpp"

#include "production/contents.hpp"
#include "production/reviewed_contents.hpp"

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
        {"review.item_decided", follow_review_of_content},
    };
}

} // namespace siar::production
