// Strangers' bytes as text that can be shown: damage is marked, never a reason to fail.
#pragma once

#include <string>
#include <string_view>

namespace siar {

/// Reads UTF-8 and UTF-16; what is neither keeps its letters, with a mark at each damaged byte.
std::string readable(std::string_view bytes);

/// The first characters, `most` at the most.
std::string beginning_of(const std::string& utf8, std::size_t most);

/// The words of a page without its tags, styles and scripts.
std::string text_of_html(std::string_view html);

} // namespace siar
