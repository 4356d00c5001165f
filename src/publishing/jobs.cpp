#include "publishing/jobs.hpp"

#include "publishing/slot.hpp"

namespace siar::publishing {

std::vector<jobs::Job> jobs()
{
    return {{.name = "publish_due", .every = std::chrono::seconds{5}, .run = publish_due}};
}

} // namespace siar::publishing
