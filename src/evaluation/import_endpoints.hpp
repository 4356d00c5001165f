// What the outside may ask about imported files, what they list, and closed periods.
#pragma once

#include "http/endpoint.hpp"

namespace siar::evaluation {

http::Endpoints import_endpoints();

} // namespace siar::evaluation
