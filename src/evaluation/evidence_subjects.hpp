// What evidence can be used for in evaluation: activity reports.
#pragma once

#include "evidence/subjects.hpp"

namespace siar::evaluation {

evidence::SubjectSources evidence_subjects();

} // namespace siar::evaluation
