#include "correspondence/jobs.hpp"

#include "correspondence/imports.hpp"
#include "correspondence/sending.hpp"

namespace siar::correspondence {

std::vector<jobs::Job> jobs()
{
    return {
        {.name = "correspondence.send", .every = std::chrono::seconds{5}, .run = send_due},
        {.name = "correspondence.import", .every = std::chrono::seconds{2}, .run = import_waiting},
    };
}

} // namespace siar::correspondence
