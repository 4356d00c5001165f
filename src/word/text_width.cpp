#include "word/text_width.hpp"

#include <algorithm>
#include <string_view>

namespace siar::word {

namespace {

constexpr std::int64_t units_per_twip = 635;
constexpr std::int64_t usual_text = 9638;  // twips: A4 with margins of 2 cm
constexpr std::int64_t cell_margins = 216; // both sides, as Word makes them
constexpr std::int64_t narrowest = 300;

bool has_name(pugi::xml_node node, std::string_view name)
{
    return node.name() == name;
}

std::int64_t text_width_of_section(pugi::xml_node section)
{
    const pugi::xml_node page = section.child("w:pgSz");
    const pugi::xml_node margins = section.child("w:pgMar");
    const std::int64_t width = page.attribute("w:w").as_llong() -
                               margins.attribute("w:left").as_llong() -
                               margins.attribute("w:right").as_llong();
    return width > narrowest ? width : usual_text;
}

/// The section that ends at the node or behind it.
pugi::xml_node section_from(pugi::xml_node node)
{
    for (; node; node = node.next_sibling()) {
        if (has_name(node, "w:sectPr"))
            return node;
        if (const auto section = node.child("w:pPr").child("w:sectPr"))
            return section;
    }
    return {};
}

std::int64_t twips_at(pugi::xml_node node)
{
    for (; node; node = node.parent()) {
        const pugi::xml_node cell = node.child("w:tcPr").child("w:tcW");
        const bool is_measured = cell.attribute("w:type").value() == std::string_view{"dxa"};
        if (has_name(node, "w:tc") && is_measured)
            return std::max<std::int64_t>(cell.attribute("w:w").as_llong() - cell_margins, narrowest);
        if (const auto section = section_from(node))
            return text_width_of_section(section);
    }
    return usual_text;
}

} // namespace

std::int64_t text_width_at(pugi::xml_node node)
{
    return twips_at(node) * units_per_twip;
}

} // namespace siar::word
