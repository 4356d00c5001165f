// Links for review without an account: making them, and the page that they open.
#pragma once

#include "http/endpoint.hpp"
#include "review/link_shown.hpp"

namespace siar::review {

/// `later` shows the subjects that later steps of the procedure own.
http::Endpoints link_endpoints(const ShowsSubject& later);

} // namespace siar::review
