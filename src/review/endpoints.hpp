// What the outside may ask about review sessions, and the issue of a reviewed schedule.
#pragma once

#include "http/endpoint.hpp"

namespace siar::review {

http::Endpoints endpoints();

} // namespace siar::review
