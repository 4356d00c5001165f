// What the outside may ask about records and their disposal.
#pragma once

#include "http/endpoint.hpp"

namespace siar::retention {

http::Endpoints endpoints();

} // namespace siar::retention
