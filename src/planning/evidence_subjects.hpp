// What evidence can be used for in planning: cycles and their steps, schedules, initiatives.
#pragma once

#include "evidence/subjects.hpp"

namespace siar::planning {

evidence::SubjectSources evidence_subjects();

} // namespace siar::planning
