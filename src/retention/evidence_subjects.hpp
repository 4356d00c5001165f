// What evidence can be used for among the records.
#pragma once

#include "evidence/subjects.hpp"

namespace siar::retention {

evidence::SubjectSources evidence_subjects();

} // namespace siar::retention
