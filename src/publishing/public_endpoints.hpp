// The routes under /publik: pages, files and feed for anybody, without an account.
#pragma once

#include "http/endpoint.hpp"

namespace siar::publishing {

http::Endpoints public_endpoints();

} // namespace siar::publishing
