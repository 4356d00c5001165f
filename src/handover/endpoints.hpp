#pragma once

#include "http/endpoint.hpp"

namespace siar::handover {

http::Endpoints endpoints();

} // namespace siar::handover
