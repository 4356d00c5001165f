// What the outside may ask about numbers: their kinds, and the numbers themselves.
#pragma once

#include "http/endpoint.hpp"

namespace siar::evaluation {

http::Endpoints number_endpoints();

} // namespace siar::evaluation
