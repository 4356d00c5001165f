#include "handover/jobs.hpp"

namespace siar::handover {

std::vector<jobs::Job> jobs(const std::shared_ptr<PackBuilder>& builder)
{
    return {
        {.name = "handover.build",
         .every = std::chrono::seconds{2},
         .run = [builder](Door& door) { builder->build_next(door); },
         .is_slow = true},
        {.name = "handover.forget",
         .every = std::chrono::seconds{60},
         .run =
             [](Door& door) {
                 door.change(siar_itself(), "handover.request", forget_old_packs);
                 remove_files(door);
             }}
    };
}

} // namespace siar::handover
