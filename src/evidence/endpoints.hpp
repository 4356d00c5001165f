// What the outside may ask of the evidence.
#pragma once

#include "evidence/subjects.hpp"
#include "http/endpoint.hpp"

namespace siar::evidence {

/// `sources` is what the slices let evidence be used for.
http::Endpoints endpoints(const SubjectSources& sources);

} // namespace siar::evidence
