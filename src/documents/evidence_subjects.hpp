// What evidence can be used for among controlled documents.
#pragma once

#include "evidence/subjects.hpp"

namespace siar::documents {

evidence::SubjectSources evidence_subjects();

} // namespace siar::documents
