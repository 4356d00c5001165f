#pragma once

#include "contract/operation.hpp"

#include <map>
#include <string>
#include <vector>

namespace siar::contract {

/// Every named record and choice that the operations mention, by name.
std::map<std::string, Shape> named_shapes(const std::vector<Operation>& operations);

} // namespace siar::contract
