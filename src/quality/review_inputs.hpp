// What a management review looks at, gathered from the office's records.
#pragma once

#include "indicators/period_question.hpp"
#include "quality/management_review.hpp"

#include <vector>

namespace siar::quality {

/// Open findings, the year's indicators, the follow-up of the last self-evaluation, figures of the
/// year's service, and decisions and actions of the last review; in the question's language.
std::vector<ReviewInput>
gathered_inputs(database::Database& database, const indicators::PeriodQuestion& question);

} // namespace siar::quality
