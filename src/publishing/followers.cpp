#include "publishing/followers.hpp"

#include "publishing/placements.hpp"

namespace siar::publishing {

namespace {

using planning::ScheduleEntry;
using production::ContentItem;

} // namespace

std::vector<Follower> followers()
{
    return {
        {"production.content_approved",
         [](Command& command, const Event& event) { place(command, Id<ContentItem>{event.object}); }
        },
        {"production.approval_voided",
         [](Command& command, const Event& event) { hold(command, Id<ContentItem>{event.object}); }
        },
        {"planning.entry_dropped",
         [](Command& command, const Event& event) {
             cancel_with_entry(command, Id<ScheduleEntry>{event.object});
         }},
        {"planning.entry_restored",
         [](Command& command, const Event& event) {
             restore_with_entry(command, Id<ScheduleEntry>{event.object});
         }},
    };
}

} // namespace siar::publishing
