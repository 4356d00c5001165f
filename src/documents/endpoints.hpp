// What the outside may ask about controlled documents.
#pragma once

#include "http/endpoint.hpp"

namespace siar::documents {

http::Endpoints endpoints();

} // namespace siar::documents
