// What the outside may ask about the uses of evidence.
#pragma once

#include "evidence/subjects.hpp"
#include "http/endpoint.hpp"

namespace siar::evidence {

http::Endpoints link_endpoints(const SubjectSources& sources);

} // namespace siar::evidence
