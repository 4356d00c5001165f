// How much room a picture has.
#pragma once

#include <cstdint>
#include <pugixml.hpp>

namespace siar::word {

/// The width of the text in which the node stands: of its table cell, or of its page between the
/// margins. In English metric units, of which an inch has 914,400.
std::int64_t text_width_at(pugi::xml_node node);

} // namespace siar::word
