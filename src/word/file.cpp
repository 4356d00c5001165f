#include "word/file.hpp"

#include "foundation/refusal.hpp"

#include <algorithm>
#include <sstream>
#include <string_view>

namespace siar::word {

namespace {

constexpr int deepest_nesting = 200;

class DepthWalker : public pugi::xml_tree_walker {
public:
    bool for_each(pugi::xml_node& /*node*/) override { return depth() < deepest_nesting; }
};

Refusal not_a_word_file()
{
    return invalid_field("upload", "word.not_a_word_file");
}

bool is_there(const std::vector<ZipPart>& parts, std::string_view name)
{
    return std::ranges::any_of(parts, [&](const ZipPart& part) { return part.name == name; });
}

/// A picture or text from another server would be fetched by whoever opens or converts the form.
/// Links that a person follows are harmless.
void refuse_outside_parts(const ZipPart& relations)
{
    const pugi::xml_document document = parsed(relations);
    for (const pugi::xml_node relation : document.document_element().children()) {
        const std::string_view type = relation.attribute("Type").value();
        const bool is_link = type.ends_with("/hyperlink");
        const bool is_outside =
            relation.attribute("TargetMode").value() == std::string_view{"External"};
        if ((is_outside && !is_link) || type.ends_with("/aFChunk"))
            throw invalid_field(
                "upload",
                "word.template_reaches_outside",
                {{"target", relation.attribute("Target").value()}}
            );
    }
}

} // namespace

std::vector<ZipPart> word_parts(const std::string& docx)
{
    std::vector<ZipPart> parts = unzipped(docx);
    if (!is_there(parts, "word/document.xml") || !is_there(parts, "[Content_Types].xml"))
        throw not_a_word_file();
    for (const ZipPart& part : parts)
        if (part.name.ends_with(".rels"))
            refuse_outside_parts(part);
    return parts;
}

bool is_written_part(const std::string& name)
{
    return name == "word/document.xml" ||
           (name.ends_with(".xml") &&
            (name.starts_with("word/header") || name.starts_with("word/footer")));
}

pugi::xml_document parsed(const ZipPart& part)
{
    pugi::xml_document document;
    const auto options = pugi::parse_default | pugi::parse_ws_pcdata;
    if (!document.load_buffer(part.bytes.data(), part.bytes.size(), options))
        throw not_a_word_file();
    DepthWalker walker;
    if (!document.traverse(walker))
        throw not_a_word_file();
    return document;
}

std::string xml_text(const pugi::xml_document& document)
{
    std::ostringstream text;
    text << R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)" << '\n';
    document.save(text, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    return text.str();
}

std::string place_of(const std::string& part_name)
{
    return part_name.substr(part_name.rfind('/') + 1);
}

} // namespace siar::word
