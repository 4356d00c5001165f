// What evidence can be used for in production: contents.
#pragma once

#include "evidence/subjects.hpp"

namespace siar::production {

evidence::SubjectSources evidence_subjects();

} // namespace siar::production
