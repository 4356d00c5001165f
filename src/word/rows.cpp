#include "word/rows.hpp"

#include "word/paragraph.hpp"

#include <map>
#include <string_view>
#include <vector>

namespace siar::word {

namespace {

void collect_paragraphs(pugi::xml_node parent, std::vector<pugi::xml_node>& found)
{
    for (const pugi::xml_node child : parent.children()) {
        const std::string_view name = child.name();
        if (name == "w:p")
            found.push_back(child);
        else if (name != "w:tbl")
            collect_paragraphs(child, found);
    }
}

void collect_cells(pugi::xml_node parent, std::vector<pugi::xml_node>& found)
{
    for (const pugi::xml_node child : parent.children()) {
        if (child.name() == std::string_view{"w:tc"})
            found.push_back(child);
        else
            collect_cells(child, found);
    }
}

std::vector<Tag> tags_of_cell(pugi::xml_node cell)
{
    std::vector<pugi::xml_node> paragraphs;
    collect_paragraphs(cell, paragraphs);
    std::vector<Tag> tags;
    for (const pugi::xml_node paragraph : paragraphs)
        for (Tag& tag : tags_in(text_of(paragraph)))
            tags.push_back(std::move(tag));
    return tags;
}

/// How each list is opened and used inside the row.
struct ListUse {
    bool is_opened = false;
    bool spans_cells = false;
};

std::map<std::string, ListUse> list_uses(pugi::xml_node row, const IsOpenList& is_open)
{
    std::map<std::string, ListUse> uses;
    std::vector<pugi::xml_node> cells;
    collect_cells(row, cells);
    for (const pugi::xml_node cell : cells) {
        std::map<std::string, int> depth;
        for (const Tag& tag : tags_of_cell(cell)) {
            const bool is_filled = tag.kind == TagKind::field || tag.kind == TagKind::picture;
            if (is_filled && is_open(list_in(tag.name)))
                uses[list_in(tag.name)];
            if (tag.kind == TagKind::list && is_open(tag.name))
                uses[tag.name].is_opened = true;
            if (tag.kind == TagKind::list || tag.kind == TagKind::end)
                depth[tag.name] += tag.kind == TagKind::list ? 1 : -1;
        }
        for (const auto& [name, open_count] : depth)
            if (open_count != 0 && is_open(name))
                uses[name].spans_cells = true;
    }
    return uses;
}

} // namespace

std::string list_in(const std::string& name)
{
    const auto stop = name.find('.');
    return stop == std::string::npos ? "" : name.substr(0, stop);
}

std::string list_of_row(pugi::xml_node row, const IsOpenList& is_open)
{
    for (const auto& [name, use] : list_uses(row, is_open))
        if (use.spans_cells || !use.is_opened)
            return name;
    return "";
}

void remove_row_markers(pugi::xml_node row, const std::string& list)
{
    std::vector<pugi::xml_node> paragraphs;
    collect_paragraphs(row, paragraphs);
    for (const pugi::xml_node paragraph : paragraphs) {
        join_tags(paragraph);
        for (const pugi::xml_node node : text_nodes_of(paragraph)) {
            std::string text = node.text().get();
            for (const Tag& tag : tags_in(text))
                if (tag.name == list && (tag.kind == TagKind::list || tag.kind == TagKind::end))
                    text.erase(text.find(tag.text), tag.text.size());
            node.text().set(text.c_str());
        }
    }
}

} // namespace siar::word
