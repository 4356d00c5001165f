#pragma once

#include "http/endpoint.hpp"

namespace siar::evidence {

http::Endpoints endpoints();

} // namespace siar::evidence
