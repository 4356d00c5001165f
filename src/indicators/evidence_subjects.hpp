// What evidence can be used for among the indicators.
#pragma once

#include "evidence/subjects.hpp"

namespace siar::indicators {

evidence::SubjectSources evidence_subjects();

} // namespace siar::indicators
