// Bytes in base64, as JSON carries them.
#pragma once

#include <string>
#include <string_view>

namespace siar {

/// The bytes that the text stands for, with or without "=" at its end; throws BadValue when it is
/// no base64.
std::string from_base64(std::string_view text);

std::string to_base64(std::string_view bytes);

} // namespace siar
