// What sessions that go on by e-mail answer over HTTP.
#pragma once

#include "http/endpoint.hpp"

namespace siar::review {

http::Endpoints mail_endpoints();

} // namespace siar::review
