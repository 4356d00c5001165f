// The tags of a form in one paragraph of Word, whole even where Word split them over several runs.
#pragma once

#include <cstddef>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace siar::word {

enum class TagKind { field, picture, list, condition, otherwise, end, broken };

/// {{name}}, {{@name}}, {{#name}}, {{?name}}, {{:name}} or {{/name}}; `broken` is anything else after
/// two braces.
struct Tag {
    TagKind kind;
    std::string name;
    std::string text; // as it stands in the paragraph
    std::size_t begin;
};

std::vector<Tag> tags_in(std::string_view text);

/// The text elements of the paragraph, in their order; those of a text box inside it are not its
/// own.
std::vector<pugi::xml_node> text_nodes_of(pugi::xml_node paragraph);

std::string text_of(pugi::xml_node paragraph);

/// Moves each tag into the text element in which it begins.
void join_tags(pugi::xml_node paragraph);

/// The tag that begins, parts or ends a block, when it is all that the paragraph says.
std::optional<Tag> block_tag_of(pugi::xml_node paragraph);

/// Writes the text with its line ends as line breaks, and gives the text element in which it ends;
/// it is never read as XML.
pugi::xml_node write_text(pugi::xml_node text_node, const std::string& text);

} // namespace siar::word
