// What the outside may ask about people and the office.
#pragma once

#include "http/endpoint.hpp"

namespace siar::people {

http::Endpoints endpoints();

} // namespace siar::people
