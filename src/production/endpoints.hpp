// The routes of production.
#pragma once

#include "http/endpoint.hpp"

namespace siar::production {

http::Endpoints endpoints();

} // namespace siar::production
