// Public information: for the office, and for everybody.
#pragma once

#include "http/endpoint.hpp"

namespace siar::disclosure {

http::Endpoints endpoints();

/// To stand before /publik/{slug}, which would take them for posts.
http::Endpoints public_endpoints();

} // namespace siar::disclosure
