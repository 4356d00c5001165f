// What the outside may ask about numbers and activity reports.
#pragma once

#include "http/endpoint.hpp"

namespace siar::evaluation {

http::Endpoints endpoints();

} // namespace siar::evaluation
