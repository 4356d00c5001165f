// What evidence can be used for in publishing: placements.
#pragma once

#include "evidence/subjects.hpp"

namespace siar::publishing {

evidence::SubjectSources evidence_subjects();

} // namespace siar::publishing
