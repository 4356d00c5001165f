// What evidence can be used for in reporting: self-evaluations.
#pragma once

#include "evidence/subjects.hpp"

namespace siar::reporting {

evidence::SubjectSources evidence_subjects();

} // namespace siar::reporting
