#pragma once

#include "contract/operation.hpp"

#include <boost/json.hpp>

#include <vector>

namespace siar::contract {

/// The OpenAPI 3.1 document of the operations.
boost::json::object openapi(const std::vector<Operation>& operations);

} // namespace siar::contract
