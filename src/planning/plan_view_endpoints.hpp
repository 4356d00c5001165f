// What the outside may ask about views of the plan, and what their links show.
#pragma once

#include "http/endpoint.hpp"

namespace siar::planning {

http::Endpoints plan_view_endpoints();

} // namespace siar::planning
