#include "retention/jobs.hpp"

#include "retention/destruction.hpp"

namespace siar::retention {

std::vector<jobs::Job> jobs()
{
    return {
        {.name = "remove destroyed files",
         .every = std::chrono::seconds{10},
         .run = [](Door& door) { remove_destroyed_files(door); }}
    };
}

} // namespace siar::retention
