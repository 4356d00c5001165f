#include "evidence/office_contents.hpp"

#include "foundation/refusal.hpp"
#include "word/zip_archive.hpp"

#include <algorithm>
#include <array>
#include <pugixml.hpp>

namespace siar::evidence {

namespace {

constexpr int deepest_nesting = 200;
constexpr std::array line_ends{"p", "h", "br", "tab", "si", "row", "table-cell", "list-item"};

std::string_view local_name(const pugi::xml_node& node)
{
    const std::string_view name = node.name();
    return name.substr(name.find(':') + 1); // npos + 1 is 0
}

/// Words that stand in pieces in one paragraph are joined; paragraphs are parted.
void add_words(const pugi::xml_node& node, std::string& text, int depth)
{
    if (depth > deepest_nesting)
        throw invalid_field("upload", "evidence.cannot_be_read");
    for (const pugi::xml_node child : node) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += child.value();
        add_words(child, text, depth + 1);
        if (std::ranges::find(line_ends, local_name(child)) != line_ends.end())
            text += '\n';
    }
}

bool holds_words(std::string_view name)
{
    const bool is_sheet_or_slide =
        name == "xl/sharedStrings.xml" ||
        (name.starts_with("ppt/slides/slide") && name.ends_with(".xml"));
    const bool is_word = name.starts_with("word/") && name.ends_with(".xml") &&
                         (name == "word/document.xml" || name.starts_with("word/header") ||
                          name.starts_with("word/foot") || name.starts_with("word/comments"));
    return is_sheet_or_slide || is_word || name == "content.xml";
}

std::string words_of_parts(const std::vector<word::ZipPart>& parts)
{
    std::string text;
    for (const word::ZipPart& part : parts) {
        if (!holds_words(part.name))
            continue;
        pugi::xml_document document;
        if (!document.load_buffer(part.bytes.data(), part.bytes.size()))
            throw invalid_field("upload", "evidence.cannot_be_read");
        add_words(document, text, 0);
        text += '\n';
    }
    return text;
}

} // namespace

std::optional<std::string> words_of_office_file(const std::string& bytes, const std::string& type)
{
    const bool is_office = type.starts_with("application/vnd.openxmlformats-officedocument") ||
                           type.starts_with("application/vnd.oasis.opendocument");
    if (!is_office && type != "application/zip")
        return std::nullopt;
    const auto parts = word::unzipped(bytes);
    if (is_office)
        return words_of_parts(parts);
    std::string names;
    for (const word::ZipPart& part : parts)
        names += part.name + '\n';
    return names;
}

} // namespace siar::evidence
