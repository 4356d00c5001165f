// What the mails that came in answer over HTTP.
#pragma once

#include "http/endpoint.hpp"

namespace siar::correspondence {

http::Endpoints received_endpoints();

} // namespace siar::correspondence
