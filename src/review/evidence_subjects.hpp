// What evidence can be used for in reviews: sessions, and what they decided.
#pragma once

#include "evidence/subjects.hpp"

namespace siar::review {

evidence::SubjectSources evidence_subjects();

} // namespace siar::review
