#include "evidence/jobs.hpp"

#include "evidence/uploads.hpp"

namespace siar::evidence {

std::vector<jobs::Job> jobs()
{
    return {
        {.name = "evidence.forget_old_uploads",
         .every = std::chrono::hours{1},
         .run = [](Door& door) { forget_old_uploads(door.now()); }},
    };
}

} // namespace siar::evidence
