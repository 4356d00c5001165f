#pragma once

#include "contract/operation.hpp"

#include <boost/json.hpp>

#include <string>
#include <vector>

namespace siar::contract {

/// The OpenAPI 3.1 document of the operations.
boost::json::object openapi(const std::vector<Operation>& operations);

/// The document with a line for each value, so that a change to it can be read.
std::string indented(const boost::json::value& document);

} // namespace siar::contract
