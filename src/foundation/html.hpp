// Text as a page of HTML holds it.
#pragma once

#include <string>
#include <string_view>

namespace siar {

/// The text with & < > " and ' written so that neither a tag nor an attribute begins or ends in it.
std::string html(std::string_view text);

} // namespace siar
