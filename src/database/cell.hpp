// One value of one row, in the form that both engines understand.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace siar::database {

using Null = std::monostate;
using Cell = std::variant<Null, std::int64_t, double, std::string>;
using Cells = std::vector<Cell>;

} // namespace siar::database
