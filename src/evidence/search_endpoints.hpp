// Searching evidence over HTTP.
#pragma once

#include "evidence/subjects.hpp"
#include "http/endpoint.hpp"

namespace siar::evidence {

http::Endpoints search_endpoints(const SubjectSources& sources);

} // namespace siar::evidence
