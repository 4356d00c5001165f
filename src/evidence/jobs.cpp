#include "evidence/jobs.hpp"

#include "evidence/address_checks.hpp"
#include "evidence/file_checks.hpp"
#include "evidence/renditions.hpp"
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
         .run = [](Door& door) { index_new_evidence(door); },
         .is_slow = true},
        {.name = "evidence.render",
         .every = std::chrono::seconds{3},
         .run = [](Door& door) { render_new_evidence(door); },
         .is_slow = true},
        {.name = "evidence.check_files",
         .every = std::chrono::minutes{1},
         .run = [](Door& door) { check_files(door); },
         .is_slow = true},
        {.name = "evidence.check_links",
         .every = std::chrono::minutes{1},
         .run = [](Door& door) { check_links(door); },
         .is_slow = true},
    };
}

} // namespace siar::evidence
