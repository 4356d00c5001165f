// What may be asked across the procedure. Nothing here changes anything.
#pragma once

#include "http/endpoint.hpp"

namespace siar::overview {

http::Endpoints endpoints();

} // namespace siar::overview
