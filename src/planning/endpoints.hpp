// What the outside may ask about cycles, channels, initiatives and schedules.
#pragma once

#include "http/endpoint.hpp"

namespace siar::planning {

http::Endpoints endpoints();

} // namespace siar::planning
