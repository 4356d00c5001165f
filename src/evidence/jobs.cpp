#include "evidence/jobs.hpp"

#include "evidence/uploads.hpp"
#include "evidence/word_index.hpp"

namespace siar::evidence {

std::vector<jobs::Job> jobs()
{
    return {
        {.name = "evidence.forget_old_uploads",
         .every = std::chrono::hours{1},
         .run = [](Door& door) { forget_old_uploads(door.now()); }},
        {.name = "evidence.index",
         .every = std::chrono::seconds{3},
         .run = [](Door& door) { index_new_evidence(door); }},
    };
}

} // namespace siar::evidence
