#include "word/paragraph.hpp"

#include "foundation/written.hpp"

namespace siar::word {

namespace {

constexpr std::string_view name_letters = "abcdefghijklmnopqrstuvwxyz0123456789_.";

TagKind kind_by_sign(std::string_view name)
{
    switch (name.empty() ? ' ' : name.front()) {
    case '@':
        return TagKind::picture;
    case '#':
        return TagKind::list;
    case '?':
        return TagKind::condition;
    case ':':
        return TagKind::otherwise;
    case '/':
        return TagKind::end;
    default:
        return TagKind::field;
    }
}

Tag tag_from(std::string_view text, std::size_t begin)
{
    Tag tag{TagKind::broken, "", std::string{text}, begin};
    if (!text.ends_with("}}"))
        return tag;
    std::string name = trimmed(text.substr(2, text.size() - 4));
    const TagKind kind = kind_by_sign(name);
    if (kind != TagKind::field)
        name = trimmed(std::string_view{name}.substr(1));
    if (name.empty() || name.find_first_not_of(name_letters) != std::string::npos)
        return tag;
    tag.kind = kind;
    tag.name = name;
    return tag;
}

/// How far a tag goes that was never closed: enough to recognise it by.
std::size_t end_of_unclosed(std::string_view text, std::size_t begin)
{
    const auto space = text.find_first_of(" \t\n", begin + 2);
    return space == std::string_view::npos ? text.size() : space;
}

void collect_text_nodes(pugi::xml_node parent, std::vector<pugi::xml_node>& found)
{
    for (const pugi::xml_node child : parent.children()) {
        const std::string_view name = child.name();
        if (name == "w:t")
            found.push_back(child);
        else if (name != "w:p")
            collect_text_nodes(child, found);
    }
}

std::string without_control_characters(const std::string& text)
{
    std::string kept;
    for (const char letter : text) {
        if (letter == '\n' || static_cast<unsigned char>(letter) >= 0x20)
            kept += letter;
        else if (letter == '\t')
            kept += ' ';
    }
    return kept;
}

void set_line(pugi::xml_node text_node, std::string_view line)
{
    text_node.text().set(std::string{line}.c_str());
    if (!text_node.attribute("xml:space"))
        text_node.append_attribute("xml:space").set_value("preserve");
}

} // namespace

std::vector<Tag> tags_in(std::string_view text)
{
    std::vector<Tag> tags;
    for (auto begin = text.find("{{"); begin != std::string_view::npos;) {
        const auto close = text.find("}}", begin + 2);
        const auto next = text.find("{{", begin + 2);
        const bool is_closed =
            close != std::string_view::npos && (next == std::string_view::npos || close < next);
        auto end = is_closed ? close + 2 : end_of_unclosed(text, begin);
        if (next != std::string_view::npos && end > next)
            end = next;
        tags.push_back(tag_from(text.substr(begin, end - begin), begin));
        begin = text.find("{{", end);
    }
    return tags;
}

std::vector<pugi::xml_node> text_nodes_of(pugi::xml_node paragraph)
{
    std::vector<pugi::xml_node> found;
    collect_text_nodes(paragraph, found);
    return found;
}

std::string text_of(pugi::xml_node paragraph)
{
    std::string text;
    for (const pugi::xml_node node : text_nodes_of(paragraph))
        text += node.text().get();
    return text;
}

void join_tags(pugi::xml_node paragraph)
{
    const auto nodes = text_nodes_of(paragraph);
    std::string text;
    std::vector<std::size_t> owner; // of each byte: the number of its text element
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        text += nodes[i].text().get();
        owner.resize(text.size(), i);
    }
    for (const Tag& tag : tags_in(text))
        for (std::size_t at = tag.begin; at < tag.begin + tag.text.size(); ++at)
            owner[at] = owner[tag.begin];
    std::vector<std::string> parts(nodes.size());
    for (std::size_t at = 0; at < text.size(); ++at)
        parts[owner[at]] += text[at];
    for (std::size_t i = 0; i < nodes.size(); ++i)
        set_line(nodes[i], parts[i]);
}

std::optional<Tag> block_tag_of(pugi::xml_node paragraph)
{
    const std::string text = trimmed(text_of(paragraph));
    const std::vector<Tag> tags = tags_in(text);
    if (tags.size() != 1 || tags.front().text != text)
        return std::nullopt;
    const TagKind kind = tags.front().kind;
    const bool fills_a_place =
        kind == TagKind::field || kind == TagKind::picture || kind == TagKind::broken;
    return fills_a_place ? std::nullopt : std::optional{tags.front()};
}

pugi::xml_node write_text(pugi::xml_node text_node, const std::string& text)
{
    const std::string kept = without_control_characters(text);
    std::size_t begin = 0;
    auto end = kept.find('\n');
    set_line(text_node, std::string_view{kept}.substr(0, end));
    pugi::xml_node run = text_node.parent();
    while (end != std::string::npos) {
        begin = end + 1;
        end = kept.find('\n', begin);
        const pugi::xml_node line_break = run.insert_child_after("w:br", text_node);
        text_node = run.insert_child_after("w:t", line_break);
        set_line(text_node, std::string_view{kept}.substr(begin, end - begin));
    }
    return text_node;
}

} // namespace siar::word
