#pragma once

#include "http/endpoint.hpp"

namespace siar::ledger {

http::Endpoints endpoints();

} // namespace siar::ledger
