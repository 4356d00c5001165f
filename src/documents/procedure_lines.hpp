// The lines of an exported procedure, and the cells in them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace siar::documents {

struct LineCell {
    std::size_t column; // tabs before it in a line with tabs, else bytes before it
    std::string text;   // never empty
};

struct TextLine {
    int number; // in the file, from 1
    bool follows_blank;
    bool has_tabs;
    std::vector<LineCell> cells; // never none

    /// The cells, a space between them.
    std::string text() const;
};

/// The lines that are not blank; the text has plain blanks (foundation/plain_text.hpp).
std::vector<TextLine> text_lines_in(std::string_view text);

/// Where the columns of a table are, by its heading row.
class TableColumns {
public:
    TableColumns() = default;
    explicit TableColumns(const TextLine& heading);

    bool are_known() const { return !starts_.empty(); }
    bool are_aligned_by_spaces() const { return are_known() && !have_tabs_; }

    /// What the line has in each column, empty texts included.
    std::vector<std::string> row_of(const TextLine& line) const;

private:
    std::size_t column_of(const TextLine& line, std::size_t index) const;

    std::vector<std::size_t> starts_;
    bool have_tabs_ = false;
};

/// Adds a text that goes on, after a space where there is something before it.
void append_words(std::string& text, std::string_view more);

} // namespace siar::documents
