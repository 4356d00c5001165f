// Pictures for the contents of the demo, drawn by the program: coloured posters of simple shapes.
#pragma once

#include <cstdint>
#include <string>

namespace siar::demo {

struct Picture {
    std::string png;
    std::string alt_text; // what is to be seen
};

/// The same picture for the same number; the pillar gives the colours.
Picture draw_poster(const std::string& pillar, std::uint32_t number);

/// A photograph of the screen at the gate, as far as the demo can take one.
Picture draw_screen(std::uint32_t number);

} // namespace siar::demo
