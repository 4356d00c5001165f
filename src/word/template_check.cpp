#include "word/file.hpp"
#include "word/nearest_name.hpp"
#include "word/paragraph.hpp"
#include "word/pictures.hpp"
#include "word/rows.hpp"
#include "word/template.hpp"

#include <map>
#include <set>
#include <string_view>

namespace siar::word {

namespace {

/// Where a person finds a paragraph: counted from 1, as it is read from top to bottom.
struct Place {
    int paragraph = 0;
    int table = 0; // 0 outside of tables
    int row = 0;
    std::string text = {}; // the beginning of the paragraph
};

struct OpenBlock {
    Tag tag;
    Place place;
    bool has_otherwise = false;
};

constexpr std::size_t longest_text = 80;

std::string beginning_of(std::string text)
{
    if (text.size() <= longest_text)
        return text;
    std::size_t end = longest_text;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end; // never inside a letter
    return text.substr(0, end) + "…";
}

/// Walks one part as filling does, and notes what filling would trip over.
class Checker {
public:
    Checker(std::string part, const std::vector<Field>& fields)
        : part_{std::move(part)}
    {
        for (const Field& field : fields) {
            fields_.insert({field.name, field.kind});
            if (!list_in(field.name).empty())
                lists_.insert(list_in(field.name));
        }
    }

    void check_children(pugi::xml_node parent);
    std::vector<Problem> problems() && { return std::move(problems_); }

private:
    void check_table(pugi::xml_node table);
    void check_row(pugi::xml_node row);
    void check_paragraph(pugi::xml_node paragraph, std::vector<OpenBlock>& open);
    void check_block_tag(const Tag& tag, std::vector<OpenBlock>& open);
    void check_tags(const std::vector<Tag>& tags);
    void check_inline_tag(const Tag& tag, std::vector<OpenBlock>& conditions);
    void check_otherwise(const Tag& tag, std::vector<OpenBlock>& open);
    void check_drawings(pugi::xml_node paragraph);
    void check_name(const Tag& tag);
    void report_unknown(const Tag& tag);
    void report_wrong_kind(const Tag& tag, FieldKind kind);
    void report(const std::string& code, const Tag& tag, const Place& place, Values more = {});
    void report(const std::string& code, const Tag& tag) { report(code, tag, place_); }

    std::string part_;
    std::map<std::string, FieldKind> fields_;
    std::set<std::string> lists_;
    std::multiset<std::string> repeated_; // the lists whose items may be named here
    Place place_;
    int table_count_ = 0;
    std::vector<Problem> problems_;
};

void Checker::check_children(pugi::xml_node parent)
{
    std::vector<OpenBlock> open;
    for (const pugi::xml_node child : parent.children()) {
        const std::string_view name = child.name();
        if (name == "w:p")
            check_paragraph(child, open);
        else if (name == "w:tbl")
            check_table(child);
        else if (name == "w:tr")
            check_row(child);
        else
            check_children(child);
    }
    for (const OpenBlock& block : open) {
        report("word.tag_not_closed", block.tag, block.place);
        if (block.tag.kind == TagKind::list)
            repeated_.erase(repeated_.find(block.tag.name));
    }
}

void Checker::check_table(pugi::xml_node table)
{
    const Place outside = place_;
    place_.table = ++table_count_;
    place_.row = 0;
    check_children(table);
    place_.table = outside.table;
    place_.row = outside.row;
}

void Checker::check_row(pugi::xml_node row)
{
    ++place_.row;
    const std::string list = list_of_row(row, [&](const std::string& name) {
        return lists_.contains(name) && !repeated_.contains(name);
    });
    if (list.empty()) {
        check_children(row);
        return;
    }
    remove_row_markers(row, list);
    const auto repeated = repeated_.insert(list);
    check_children(row);
    repeated_.erase(repeated);
}

void Checker::check_paragraph(pugi::xml_node paragraph, std::vector<OpenBlock>& open)
{
    ++place_.paragraph;
    const std::string text = text_of(paragraph);
    place_.text = beginning_of(text);
    if (const auto tag = block_tag_of(paragraph))
        check_block_tag(*tag, open);
    else
        check_tags(tags_in(text));
    check_drawings(paragraph);
    check_children(paragraph); // text boxes
}

void Checker::check_block_tag(const Tag& tag, std::vector<OpenBlock>& open)
{
    if (tag.kind == TagKind::otherwise) {
        check_otherwise(tag, open);
        return;
    }
    if (tag.kind == TagKind::end) {
        if (open.empty() || open.back().tag.name != tag.name) {
            report("word.tag_not_opened", tag);
            return;
        }
        if (open.back().tag.kind == TagKind::list)
            repeated_.erase(repeated_.find(tag.name));
        open.pop_back();
        return;
    }
    check_name(tag);
    if (tag.kind == TagKind::list)
        repeated_.insert(tag.name);
    open.push_back({tag, place_});
}

void Checker::check_tags(const std::vector<Tag>& tags)
{
    std::vector<OpenBlock> conditions;
    for (const Tag& tag : tags)
        check_inline_tag(tag, conditions);
    for (const OpenBlock& condition : conditions)
        report("word.tag_not_closed", condition.tag);
}

void Checker::check_inline_tag(const Tag& tag, std::vector<OpenBlock>& conditions)
{
    switch (tag.kind) {
    case TagKind::broken:
        report("word.broken_tag", tag);
        break;
    case TagKind::list:
        report("word.tag_not_alone", tag);
        break;
    case TagKind::otherwise:
        check_otherwise(tag, conditions);
        break;
    case TagKind::end:
        if (conditions.empty() || conditions.back().tag.name != tag.name)
            report("word.tag_not_opened", tag);
        else
            conditions.pop_back();
        break;
    default:
        check_name(tag);
        if (tag.kind == TagKind::condition)
            conditions.push_back({tag, place_});
    }
}

void Checker::check_otherwise(const Tag& tag, std::vector<OpenBlock>& open)
{
    const bool is_inside = !open.empty() && open.back().tag.name == tag.name &&
                           open.back().tag.kind == TagKind::condition;
    if (!is_inside || open.back().has_otherwise)
        report("word.otherwise_without_condition", tag);
    else
        open.back().has_otherwise = true;
}

/// Pictures whose alternative text says which picture takes their place.
void Checker::check_drawings(pugi::xml_node paragraph)
{
    for (const pugi::xml_node drawing : drawings_of(paragraph))
        for (const Tag& tag : tags_in(said_of_drawing(drawing)))
            if (tag.kind == TagKind::picture)
                check_name(tag);
            else
                report("word.drawing_needs_picture", tag);
}

void Checker::check_name(const Tag& tag)
{
    const auto field = fields_.find(tag.name);
    const bool is_field = field != fields_.end();
    const bool is_list = lists_.contains(tag.name);
    const bool is_known = tag.kind == TagKind::list        ? is_list
                          : tag.kind == TagKind::condition ? is_list || is_field
                                                           : is_field;
    if (!is_known)
        report_unknown(tag);
    else if (!list_in(tag.name).empty() && !repeated_.contains(list_in(tag.name)))
        report("word.tag_outside_its_list", tag);
    else if (is_field)
        report_wrong_kind(tag, field->second);
}

void Checker::report_wrong_kind(const Tag& tag, FieldKind kind)
{
    if (tag.kind == TagKind::field && kind != FieldKind::text)
        report("word.picture_needs_sign", tag, place_, {{"wanted", "{{@" + tag.name + "}}"}});
    if (tag.kind == TagKind::picture && kind == FieldKind::text)
        report("word.text_is_no_picture", tag, place_, {{"wanted", "{{" + tag.name + "}}"}});
}

void Checker::report_unknown(const Tag& tag)
{
    std::vector<std::string> names;
    for (const auto& [name, kind] : fields_)
        if (tag.kind != TagKind::list)
            names.push_back(name);
    if (tag.kind != TagKind::field && tag.kind != TagKind::picture)
        names.insert(names.end(), lists_.begin(), lists_.end());
    const std::string like = nearest_name(tag.name, names);
    if (like.empty()) {
        report("word.unknown_tag", tag);
        return;
    }
    std::string right = tag.text;
    right.replace(right.find(tag.name), tag.name.size(), like);
    report("word.unknown_tag_like", tag, place_, {{"wanted", right}});
}

void Checker::report(
    const std::string& code, const Tag& tag, const Place& place, Values more
)
{
    more.insert(
        {{"place", part_},
         {"paragraph", std::to_string(place.paragraph)},
         {"table", std::to_string(place.table)},
         {"row", std::to_string(place.row)},
         {"said", place.text},
         {"tag", tag.text}}
    );
    problems_.push_back({"upload", code, std::move(more)});
}

} // namespace

std::vector<Problem> template_problems(const std::string& docx, const std::vector<Field>& fields)
{
    std::vector<Problem> problems;
    for (const ZipPart& part : word_parts(docx)) {
        if (!is_written_part(part.name))
            continue;
        Checker checker{place_of(part.name), fields};
        checker.check_children(parsed(part));
        for (Problem& problem : std::move(checker).problems())
            problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace siar::word
