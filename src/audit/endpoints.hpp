// The auditor room to the outside.
#pragma once

#include "evidence/subjects.hpp"
#include "http/endpoint.hpp"

namespace siar::audit {

http::Endpoints endpoints(const evidence::SubjectSources& sources);

} // namespace siar::audit
