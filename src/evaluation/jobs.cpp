#include "evaluation/jobs.hpp"

#include "evaluation/prepared_reports.hpp"

namespace siar::evaluation {

std::vector<jobs::Job> jobs()
{
    return {
        {.name = "evaluation.prepare_reports",
         .every = std::chrono::minutes{5},
         .run = prepare_reports}
    };
}

} // namespace siar::evaluation
