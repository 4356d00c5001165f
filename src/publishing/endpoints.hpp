// The routes of publishing; those under /publik are for everybody.
#pragma once

#include "http/endpoint.hpp"

namespace siar::publishing {

http::Endpoints endpoints();

} // namespace siar::publishing
