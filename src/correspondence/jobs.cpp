#include "correspondence/jobs.hpp"

#include "correspondence/sending.hpp"

namespace siar::correspondence {

std::vector<jobs::Job> jobs()
{
    return {{.name = "correspondence.send", .every = std::chrono::seconds{5}, .run = send_due}};
}

} // namespace siar::correspondence
