// Pictures and charts in a paragraph of Word.
#pragma once

#include "word/package.hpp"
#include "word/picture.hpp"

#include <pugixml.hpp>
#include <string>
#include <vector>

namespace siar::word {

/// The drawings of the paragraph, those of text boxes left out.
std::vector<pugi::xml_node> drawings_of(pugi::xml_node paragraph);

/// The alternative text of a drawing.
std::string said_of_drawing(pugi::xml_node drawing);

/// Puts pictures and charts into one part of a file.
class Drawer {
public:
    Drawer(Package& package, std::string part)
        : package_{package},
          part_{std::move(part)}
    {
    }

    /// Behind the node, in its run: as large as it is (96 pixels an inch), or smaller where the
    /// text is narrower. Gives the drawing; nothing where the bytes are no picture.
    pugi::xml_node put(pugi::xml_node after, const Picture& picture);

    /// As wide as the text.
    pugi::xml_node put(pugi::xml_node after, const BarChart& chart);

    /// In the place of what the drawing shows, as large as its frame allows without distortion.
    void replace(pugi::xml_node drawing, const Picture& picture);
    void replace(pugi::xml_node drawing, const BarChart& chart);

private:
    struct Frame {
        std::int64_t width; // English metric units
        std::int64_t height;
    };
    pugi::xml_node new_drawing(pugi::xml_node after, const Frame& frame);
    void show(pugi::xml_node drawing, const Picture& picture, const PictureSize& size);
    void show(pugi::xml_node drawing, const BarChart& chart);

    Package& package_;
    std::string part_;
};

} // namespace siar::word
