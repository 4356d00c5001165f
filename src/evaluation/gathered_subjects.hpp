// Of what an activity report tells: each thing whose evidence may be evidence of the report.
#pragma once

#include "database/database.hpp"
#include "evaluation/report.hpp"

#include <string>
#include <vector>

namespace siar::evaluation {

struct GatheredSubject {
    evidence::SubjectKind kind;
    std::string subject;
    std::string title;
    bool only_in_period = false; // it lasts longer than the period: only what was captured in it counts
};

std::vector<GatheredSubject> subjects_of(
    database::Database& database,
    const ActivityReport& report,
    const std::vector<review::ReviewSession>& sessions,
    Moment now
);

} // namespace siar::evaluation
