// What all pages of a pack begin with, so that they look alike in any browser, without a script and
// without a server.
#pragma once

#include <string>
#include <string_view>

namespace siar::handover {

/// Up to where the page's own text begins. `way_up` leads from the page to the top of the pack,
/// such as "../../"; empty for the index itself.
std::string page_beginning(std::string_view title, std::string_view way_up);

std::string page_end();

/// <a href="...">text</a>; the address is a path from the page.
std::string link_html(std::string_view path, std::string_view text);

} // namespace siar::handover
