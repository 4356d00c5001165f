#include "word/template.hpp"

#include "word/file.hpp"
#include "word/package.hpp"
#include "word/paragraph.hpp"
#include "word/pictures.hpp"
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

/// The paragraphs that part and end the block which `begin` begins.
struct Block {
    pugi::xml_node otherwise = {};
    pugi::xml_node end = {};
};

/// What comes into a text element: words, or the name of a picture.
struct Piece {
    bool is_picture;
    std::string text;
};

/// Fills one part from its first paragraph to its last.
class Filler {
public:
    Filler(const WordValues& values, Package& package, const std::string& part)
        : values_{values},
          drawer_{package, part}
    {
    }

    void fill_children(pugi::xml_node parent);

private:
    pugi::xml_node fill_block(pugi::xml_node begin, const Tag& tag);
    void put_block(pugi::xml_node begin, const Block& block, const Tag& tag);
    void put_copy(pugi::xml_node place, pugi::xml_node first, pugi::xml_node end);
    void fill_row(pugi::xml_node row);
    void fill_paragraph(pugi::xml_node paragraph);
    std::vector<Piece> pieces_of(std::string_view text, std::vector<bool>& shown) const;
    void write_pieces(pugi::xml_node text_node, const std::vector<Piece>& pieces);
    void fill_drawings(pugi::xml_node paragraph);
    std::string picture_named(const std::string& name) const;
    std::string value_of(const std::string& name) const;
    bool has_value(const std::string& name) const;
    const std::vector<WordTexts>& items_of(const std::string& list) const;

    const WordValues& values_;
    Drawer drawer_;
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

Block block_from(pugi::xml_node begin, const std::string& name)
{
    Block block;
    int depth = 1;
    for (pugi::xml_node node = begin.next_sibling(); node; node = node.next_sibling()) {
        const auto tag = is_named(node, "w:p") ? block_tag_of(node) : std::nullopt;
        if (!tag || tag->name != name)
            continue;
        if (tag->kind == TagKind::otherwise) {
            if (depth == 1 && !block.otherwise)
                block.otherwise = node;
            continue;
        }
        depth += tag->kind == TagKind::end ? -1 : 1;
        if (depth == 0) {
            block.end = node;
            return block;
        }
    }
    return {};
}

/// Puts what the tag lets stand before the block, once for each item of a list, and takes the
/// original and its tags away. Gives what follows the block.
pugi::xml_node Filler::fill_block(pugi::xml_node begin, const Tag& tag)
{
    pugi::xml_node parent = begin.parent();
    const bool begins =
        tag.kind == TagKind::condition || tag.kind == TagKind::list; // or else it is a stray tag
    const Block block = begins ? block_from(begin, tag.name) : Block{};
    const pugi::xml_node after = block.end ? block.end.next_sibling() : begin.next_sibling();
    if (block.end)
        put_block(begin, block, tag);
    while (block.end && begin.next_sibling() != block.end)
        parent.remove_child(begin.next_sibling());
    if (block.end)
        parent.remove_child(block.end);
    parent.remove_child(begin);
    return after;
}

void Filler::put_block(pugi::xml_node begin, const Block& block, const Tag& tag)
{
    const pugi::xml_node first_end = block.otherwise ? block.otherwise : block.end;
    if (tag.kind == TagKind::condition) {
        if (has_value(tag.name))
            put_copy(begin, begin, first_end);
        else if (block.otherwise)
            put_copy(begin, block.otherwise, block.end);
        return;
    }
    for (const WordTexts& item : items_of(tag.name)) {
        items_[tag.name] = &item;
        put_copy(begin, begin, block.end);
        items_.erase(tag.name);
    }
}

/// Fills a copy of what stands between `first` and `end`, and puts it before `place`.
void Filler::put_copy(pugi::xml_node place, pugi::xml_node first, pugi::xml_node end)
{
    pugi::xml_node parent = place.parent();
    pugi::xml_node copy = parent.insert_child_before("siar", place);
    for (auto node = first.next_sibling(); node && node != end; node = node.next_sibling())
        copy.append_copy(node);
    fill_children(copy);
    while (const pugi::xml_node child = copy.first_child())
        parent.insert_move_before(child, copy);
    parent.remove_child(copy);
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
    fill_drawings(paragraph);
    std::vector<bool> shown{true}; // one for each condition that we are inside of
    for (const pugi::xml_node node : text_nodes_of(paragraph))
        write_pieces(node, pieces_of(node.text().get(), shown));
    fill_children(paragraph); // text boxes
}

std::vector<Piece> Filler::pieces_of(std::string_view text, std::vector<bool>& shown) const
{
    std::vector<Piece> pieces{{false, ""}};
    std::size_t done = 0;
    const auto show = [&](std::string_view more) {
        if (!shown.back())
            return;
        if (pieces.back().is_picture)
            pieces.push_back({false, ""});
        pieces.back().text += more;
    };
    for (const Tag& tag : tags_in(text)) {
        show(text.substr(done, tag.begin - done));
        done = tag.begin + tag.text.size();
        if (tag.kind == TagKind::condition)
            shown.push_back(shown.back() && has_value(tag.name));
        else if (tag.kind == TagKind::otherwise && shown.size() > 1)
            shown.back() = shown[shown.size() - 2] && !has_value(tag.name);
        else if (tag.kind == TagKind::end && shown.size() > 1)
            shown.pop_back();
        else if (tag.kind == TagKind::field)
            show(value_of(tag.name));
        else if (tag.kind == TagKind::picture && shown.back())
            pieces.push_back({true, picture_named(tag.name)});
    }
    show(text.substr(done));
    return pieces;
}

void Filler::write_pieces(pugi::xml_node text_node, const std::vector<Piece>& pieces)
{
    pugi::xml_node last = write_text(text_node, pieces.front().text);
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        pugi::xml_node next;
        if (!piece.is_picture)
            next = write_text(last.parent().insert_child_after("w:t", last), piece.text);
        else if (const auto picture = values_.pictures.find(piece.text);
                 picture != values_.pictures.end())
            next = drawer_.put(last, picture->second);
        else if (const auto chart = values_.charts.find(piece.text); chart != values_.charts.end())
            next = drawer_.put(last, chart->second);
        if (next)
            last = next;
    }
}

/// A picture of the form that says {{@photo}} gives its place to the photo, and goes where there
/// is none.
void Filler::fill_drawings(pugi::xml_node paragraph)
{
    for (pugi::xml_node drawing : drawings_of(paragraph)) {
        const auto tags = tags_in(said_of_drawing(drawing));
        if (tags.empty() || tags.front().kind != TagKind::picture)
            continue;
        const std::string name = picture_named(tags.front().name);
        if (const auto picture = values_.pictures.find(name); picture != values_.pictures.end())
            drawer_.replace(drawing, picture->second);
        else if (const auto chart = values_.charts.find(name); chart != values_.charts.end())
            drawer_.replace(drawing, chart->second);
        else
            drawing.parent().remove_child(drawing);
    }
}

/// The name by which the values know the picture that the form calls so.
std::string Filler::picture_named(const std::string& name) const
{
    return list_in(name).empty() ? name : value_of(name);
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
    return values_.lists.contains(name) ? !items_of(name).empty()
                                        : !value_of(name).empty() || values_.pictures.contains(name) ||
                                              values_.charts.contains(name);
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
    Package package{word_parts(docx)};
    for (ZipPart& part : package.parts()) {
        if (!is_written_part(part.name))
            continue;
        pugi::xml_document document = parsed(part);
        Filler{values, package, part.name}.fill_children(document);
        part.bytes = xml_text(document);
    }
    return zipped(std::move(package).finished());
}

} // namespace siar::word
