// What the outside may ask about indicators.
#pragma once

#include "http/endpoint.hpp"
#include "indicators/computation.hpp"

namespace siar::indicators {

http::Endpoints endpoints(IsFiled is_filed);

} // namespace siar::indicators
