// Searching for words inside a column.
#pragma once

#include <string>
#include <string_view>

namespace siar::database {

/// The words as a pattern for "like $1 escape '\'", with the signs that "like" reads taken literally.
std::string containing(std::string_view words);

} // namespace siar::database
