// What waits for a review anywhere in the procedure, and how it comes before a session.
#pragma once

#include "http/endpoint.hpp"
#include "review/subjects.hpp"

namespace siar::review {

http::Endpoints subject_endpoints(const SubjectSources& later);

} // namespace siar::review
