// Signing in and out: the endpoints that set the cookie.
#pragma once

#include "http/endpoint.hpp"

namespace siar::people {

http::Endpoints session_endpoints();

} // namespace siar::people
