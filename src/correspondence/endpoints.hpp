// What the office's mail answers over HTTP.
#pragma once

#include "http/endpoint.hpp"

namespace siar::correspondence {

http::Endpoints endpoints();

} // namespace siar::correspondence
