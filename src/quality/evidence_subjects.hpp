// What evidence can be used for among findings and management reviews.
#pragma once

#include "evidence/subjects.hpp"

namespace siar::quality {

evidence::SubjectSources evidence_subjects();

} // namespace siar::quality
