// Table rows of a form that come once for each item of a list.
#pragma once

#include <functional>
#include <pugixml.hpp>
#include <string>

namespace siar::word {

/// Whether a name is that of a list which is not yet being repeated.
using IsOpenList = std::function<bool(const std::string& name)>;

/// The list that the row repeats for: {{#rows}} in one of its cells and {{/rows}} in another, or
/// {{rows.code}} in any. Empty when there is none. Tables inside the row have rows of their own.
std::string list_of_row(pugi::xml_node row, const IsOpenList& is_open);

/// Takes {{#list}} and {{/list}} out of the cells.
void remove_row_markers(pugi::xml_node row, const std::string& list);

/// "rows" of "rows.code"; empty when the name has no full stop.
std::string list_in(const std::string& name);

} // namespace siar::word
