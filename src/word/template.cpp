#include "word/template.hpp"

#include "word/file.hpp"
#include "word/paragraph.hpp"
#include "word/rows.hpp"

#include <string_view>

namespace siar::word {

namespace {

bool is_named(pugi::xml_node node, std::string_view name)
{
    return node.name() == name;
}

pugi::xml_node last_element_of(pugi::xml_node parent)
{
    pugi::xml_node last = parent.last_child();
    while (last && last.type() != pugi::node_element)
        last = last.previous_sibling();
    return last;
}

/// Word takes a cell only when it ends in a paragraph, and a table only when it has a row.
void keep_whole(pugi::xml_node node)
{
    if (is_named(node, "w:tc") && !is_named(last_element_of(node), "w:p"))
        node.append_child("w:p");
    if (is_named(node, "w:tbl") && !node.child("w:tr") && !node.child("w:sdt"))
        node.parent().remove_child(node);
}

/// Fills one part from its first paragraph to its last.
class Filler {
public:
    explicit Filler(const WordValues& values)
        : values_{values}
    {
    }

    void fill_children(pugi::xml_node parent);

private:
    pugi::xml_node fill_block(pugi::xml_node begin, const Tag& tag);
    void fill_row(pugi::xml_node row);
    void fill_paragraph(pugi::xml_node paragraph);
    std::string filled_text(std::string_view text, std::vector<bool>& shown) const;
    std::string value_of(const std::string& name) const;
    bool has_value(const std::string& name) const;
    const std::vector<WordTexts>& items_of(const std::string& list) const;

    const WordValues& values_;
    std::map<std::string, const WordTexts*> items_; // of the lists that are being repeated
};

void Filler::fill_children(pugi::xml_node parent)
{
    for (pugi::xml_node child = parent.first_child(); child;) {
        pugi::xml_node next = child.next_sibling();
        if (is_named(child, "w:p")) {
            if (const auto tag = block_tag_of(child))
                next = fill_block(child, *tag);
            else
                fill_paragraph(child);
        } else if (is_named(child, "w:tr")) {
            fill_row(child);
        } else {
            fill_children(child);
        }
        child = next;
    }
    keep_whole(parent);
}

/// The paragraph that ends the block which `begin` begins.
pugi::xml_node end_of_block(pugi::xml_node begin, const std::string& name)
{
    int depth = 1;
    for (pugi::xml_node node = begin.next_sibling(); node; node = node.next_sibling()) {
        const auto tag = is_named(node, "w:p") ? block_tag_of(node) : std::nullopt;
        if (!tag || tag->name != name)
            continue;
        depth += tag->kind == TagKind::end ? -1 : 1;
        if (depth == 0)
            return node;
    }
    return {};
}

/// Puts what stands between the two paragraphs before them, once for each item, and takes the
/// original and its tags away. Gives what follows the block.
pugi::xml_node Filler::fill_block(pugi::xml_node begin, const Tag& tag)
{
    pugi::xml_node parent = begin.parent();
    const bool is_stray = tag.kind == TagKind::end;
    const pugi::xml_node end = is_stray ? pugi::xml_node{} : end_of_block(begin, tag.name);
    const pugi::xml_node after = end ? end.next_sibling() : begin.next_sibling();
    const auto put_copy = [&] {
        pugi::xml_node copy = parent.insert_child_before("siar", begin);
        for (auto node = begin.next_sibling(); node && node != end; node = node.next_sibling())
            copy.append_copy(node);
        fill_children(copy);
        while (const pugi::xml_node child = copy.first_child())
            parent.insert_move_before(child, copy);
        parent.remove_child(copy);
    };
    if (end && tag.kind == TagKind::condition && has_value(tag.name))
        put_copy();
    if (end && tag.kind == TagKind::list)
        for (const WordTexts& item : items_of(tag.name)) {
            items_[tag.name] = &item;
            put_copy();
            items_.erase(tag.name);
        }
    while (end && begin.next_sibling() != end)
        parent.remove_child(begin.next_sibling());
    if (end)
        parent.remove_child(end);
    parent.remove_child(begin);
    return after;
}

void Filler::fill_row(pugi::xml_node row)
{
    const std::string list = list_of_row(row, [&](const std::string& name) {
        return values_.lists.contains(name) && !items_.contains(name);
    });
    if (list.empty()) {
        fill_children(row);
        return;
    }
    remove_row_markers(row, list);
    pugi::xml_node table = row.parent();
    for (const WordTexts& item : items_of(list)) {
        items_[list] = &item;
        fill_children(table.insert_copy_before(row, row));
        items_.erase(list);
    }
    table.remove_child(row);
}

void Filler::fill_paragraph(pugi::xml_node paragraph)
{
    join_tags(paragraph);
    std::vector<bool> shown{true}; // one for each condition that we are inside of
    for (const pugi::xml_node node : text_nodes_of(paragraph))
        write_text(node, filled_text(node.text().get(), shown));
    fill_children(paragraph); // text boxes
}

std::string Filler::filled_text(std::string_view text, std::vector<bool>& shown) const
{
    std::string result;
    std::size_t done = 0;
    const auto show = [&](std::string_view more) {
        if (shown.back())
            result += more;
    };
    for (const Tag& tag : tags_in(text)) {
        show(text.substr(done, tag.begin - done));
        done = tag.begin + tag.text.size();
        if (tag.kind == TagKind::condition)
            shown.push_back(shown.back() && has_value(tag.name));
        else if (tag.kind == TagKind::end && shown.size() > 1)
            shown.pop_back();
        else if (tag.kind == TagKind::field)
            show(value_of(tag.name));
    }
    show(text.substr(done));
    return result;
}

std::string Filler::value_of(const std::string& name) const
{
    const std::string list = list_in(name);
    if (list.empty()) {
        const auto found = values_.texts.find(name);
        return found == values_.texts.end() ? "" : found->second;
    }
    const auto item = items_.find(list);
    if (item == items_.end())
        return "";
    const auto found = item->second->find(name.substr(list.size() + 1));
    return found == item->second->end() ? "" : found->second;
}

bool Filler::has_value(const std::string& name) const
{
    return values_.lists.contains(name) ? !items_of(name).empty() : !value_of(name).empty();
}

const std::vector<WordTexts>& Filler::items_of(const std::string& list) const
{
    static const std::vector<WordTexts> none;
    const auto found = values_.lists.find(list);
    return found == values_.lists.end() ? none : found->second;
}

} // namespace

std::string filled(const std::string& docx, const WordValues& values)
{
    std::vector<ZipPart> parts = word_parts(docx);
    for (ZipPart& part : parts) {
        if (!is_written_part(part.name))
            continue;
        pugi::xml_document document = parsed(part);
        Filler{values}.fill_children(document);
        part.bytes = xml_text(document);
    }
    return zipped(parts);
}

} // namespace siar::word
