#include "correspondence/jobs.hpp"

#include "correspondence/collecting.hpp"
#include "correspondence/imports.hpp"
#include "correspondence/sending.hpp"

#include <optional>

namespace siar::correspondence {

std::vector<jobs::Job> jobs()
{
    return {
        {.name = "correspondence.send", .every = std::chrono::seconds{5}, .run = send_due, .is_slow = true},
        {.name = "correspondence.import", .every = std::chrono::seconds{2}, .run = import_waiting, .is_slow = true},
        {.name = "correspondence.collect",
         .every = std::chrono::seconds{20},
         .run = [next = std::optional<Moment>{}](Door& door) mutable {
             if (!next || *next <= door.now())
                 next = collect(door);
         },
         .is_slow = true},
    };
}

} // namespace siar::correspondence
