// Word files as forms: the office writes {{title}} where a text belongs, and Siar puts it there.
//
//   {{title}}                        a text, with its line breaks
//   {{rows.code}} in a table row     the row comes once for each item of the list
//   {{#rows}} ... {{/rows}}          paragraphs (or a row) that come once for each item
//   {{?summary}} ... {{/summary}}    what stays only when there is such a text or a list with items;
//                                    {{:summary}} between the two: and otherwise what follows it
//   {{@photo}}                       a picture or a chart; as the alternative text of a picture in
//                                    the form, one that takes its place and keeps its size
#pragma once

#include "foundation/refusal.hpp"
#include "word/picture.hpp"

#include <map>
#include <string>
#include <vector>

namespace siar::word {

using WordTexts = std::map<std::string, std::string>;

enum class FieldKind { text, picture, chart };

/// What a form may use: "title", or "rows.code" of the items of a list.
struct Field {
    std::string name;
    FieldKind kind = FieldKind::text;
};

struct WordValues {
    WordTexts texts;                                     // "title" for {{title}}
    std::map<std::string, std::vector<WordTexts>> lists; // "rows": each item has "code", ...

    /// "photo" for {{@photo}}. For {{@photos.picture}} of a list, the text of the item's "picture"
    /// names the picture here.
    std::map<std::string, Picture> pictures = {};
    std::map<std::string, BarChart> charts = {};
};

/// What is wrong with a Word file as a template with these fields: every tag that is unknown,
/// broken, or not closed, with its place. Refuses what is no Word file, is too large, or fetches
/// something from outside.
std::vector<Problem> template_problems(const std::string& docx, const std::vector<Field>& fields);

/// The Word file with its tags filled in; a name without a value becomes an empty text. The same
/// template and values always give the same bytes.
std::string filled(const std::string& docx, const WordValues& values);

} // namespace siar::word
