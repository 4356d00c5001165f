// What the interface asks about performance.
#pragma once

#include "http/endpoint.hpp"

namespace siar::performance {

http::Endpoints endpoints();

} // namespace siar::performance
