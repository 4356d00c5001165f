// Searching evidence over HTTP.
#pragma once

#include "http/endpoint.hpp"

namespace siar::evidence {

http::Endpoints search_endpoints();

} // namespace siar::evidence
