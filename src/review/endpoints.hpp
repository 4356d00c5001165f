// What the outside may ask about review sessions, and the issue of a reviewed schedule.
#pragma once

#include "http/endpoint.hpp"
#include "review/subjects.hpp"

namespace siar::review {

/// `later` is what the later steps of the procedure put before sessions.
http::Endpoints endpoints(const SubjectSources& later);

} // namespace siar::review
