#pragma once

#include "contract/operation.hpp"

#include <string>
#include <vector>

namespace siar::contract {

/// The operations as TypeScript types, for web/src/api.
std::string typescript(const std::vector<Operation>& operations);

} // namespace siar::contract
