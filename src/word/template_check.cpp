#include "word/file.hpp"
#include "word/paragraph.hpp"
#include "word/rows.hpp"
#include "word/template.hpp"

#include <set>
#include <string_view>

namespace siar::word {

namespace {

struct OpenBlock {
    Tag tag;
    int paragraph;
};

/// Walks one part as filling does, and notes what filling would trip over.
class Checker {
public:
    Checker(std::string place, const std::vector<std::string>& fields)
        : place_{std::move(place)},
          fields_{fields.begin(), fields.end()}
    {
        for (const std::string& field : fields)
            if (!list_in(field).empty())
                lists_.insert(list_in(field));
    }

    void check_children(pugi::xml_node parent);
    std::vector<Problem> problems() && { return std::move(problems_); }

private:
    void check_row(pugi::xml_node row);
    void check_paragraph(pugi::xml_node paragraph, std::vector<OpenBlock>& open);
    void check_block_tag(const Tag& tag, std::vector<OpenBlock>& open);
    void check_tags(const std::vector<Tag>& tags);
    void check_inline_tag(const Tag& tag, std::vector<Tag>& conditions);
    void check_name(const Tag& tag);
    void report(const std::string& code, const Tag& tag, int paragraph);
    void report(const std::string& code, const Tag& tag) { report(code, tag, paragraph_); }

    std::string place_;
    std::set<std::string> fields_;
    std::set<std::string> lists_;
    std::multiset<std::string> repeated_; // the lists whose items may be named here
    int paragraph_ = 0;
    std::vector<Problem> problems_;
};

void Checker::check_children(pugi::xml_node parent)
{
    std::vector<OpenBlock> open;
    for (const pugi::xml_node child : parent.children()) {
        const std::string_view name = child.name();
        if (name == "w:p")
            check_paragraph(child, open);
        else if (name == "w:tr")
            check_row(child);
        else
            check_children(child);
    }
    for (const OpenBlock& block : open) {
        report("word.tag_not_closed", block.tag, block.paragraph);
        if (block.tag.kind == TagKind::list)
            repeated_.erase(repeated_.find(block.tag.name));
    }
}

void Checker::check_row(pugi::xml_node row)
{
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
    ++paragraph_;
    if (const auto tag = block_tag_of(paragraph))
        check_block_tag(*tag, open);
    else
        check_tags(tags_in(text_of(paragraph)));
    check_children(paragraph); // text boxes
}

void Checker::check_block_tag(const Tag& tag, std::vector<OpenBlock>& open)
{
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
    open.push_back({tag, paragraph_});
}

void Checker::check_tags(const std::vector<Tag>& tags)
{
    std::vector<Tag> conditions;
    for (const Tag& tag : tags)
        check_inline_tag(tag, conditions);
    for (const Tag& tag : conditions)
        report("word.tag_not_closed", tag);
}

void Checker::check_inline_tag(const Tag& tag, std::vector<Tag>& conditions)
{
    if (tag.kind == TagKind::broken) {
        report("word.broken_tag", tag);
    } else if (tag.kind == TagKind::list) {
        report("word.tag_not_alone", tag);
    } else if (tag.kind == TagKind::end) {
        if (conditions.empty() || conditions.back().name != tag.name)
            report("word.tag_not_opened", tag);
        else
            conditions.pop_back();
    } else {
        check_name(tag);
        if (tag.kind == TagKind::condition)
            conditions.push_back(tag);
    }
}

void Checker::check_name(const Tag& tag)
{
    const bool is_list = lists_.contains(tag.name);
    const bool is_field = fields_.contains(tag.name);
    const bool is_known = tag.kind == TagKind::list        ? is_list
                          : tag.kind == TagKind::condition ? is_list || is_field
                                                           : is_field;
    if (!is_known)
        report("word.unknown_tag", tag);
    else if (!list_in(tag.name).empty() && !repeated_.contains(list_in(tag.name)))
        report("word.tag_outside_its_list", tag);
}

void Checker::report(const std::string& code, const Tag& tag, int paragraph)
{
    problems_.push_back(
        {"upload",
         code,
         {{"place", place_}, {"paragraph", std::to_string(paragraph)}, {"tag", tag.text}}}
    );
}

} // namespace

std::vector<Problem>
template_problems(const std::string& docx, const std::vector<std::string>& fields)
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
