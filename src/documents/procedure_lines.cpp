#include "documents/procedure_lines.hpp"

#include "foundation/plain_text.hpp"

#include <algorithm>
#include <utility>

namespace siar::documents {

namespace {

/// Texts that are aligned by spaces are often a space or two off.
constexpr std::size_t misalignment = 2;

std::vector<LineCell> cells_between_tabs(std::string_view line)
{
    std::vector<LineCell> cells;
    for (std::size_t column = 0;; ++column) {
        const auto end = std::min(line.find('\t'), line.size());
        if (auto text = with_single_spaces(line.substr(0, end)); !text.empty())
            cells.push_back({column, std::move(text)});
        if (end == line.size())
            return cells;
        line.remove_prefix(end + 1);
    }
}

std::vector<LineCell> cells_between_spaces(std::string_view line)
{
    std::vector<LineCell> cells;
    for (std::size_t at = line.find_first_not_of(' '); at < line.size();) {
        const auto end = std::min(line.find("  ", at), line.size());
        if (auto text = with_single_spaces(line.substr(at, end - at)); !text.empty())
            cells.push_back({at, std::move(text)});
        at = line.find_first_not_of(' ', end);
    }
    return cells;
}

} // namespace

std::string TextLine::text() const
{
    std::string text;
    for (const LineCell& cell : cells)
        append_words(text, cell.text);
    return text;
}

std::vector<TextLine> text_lines_in(std::string_view text)
{
    std::vector<TextLine> lines;
    int number = 0;
    bool follows_blank = true;
    for (const std::string_view line : lines_in(text)) {
        ++number;
        const bool has_tabs = line.find('\t') != std::string_view::npos;
        auto cells = has_tabs ? cells_between_tabs(line) : cells_between_spaces(line);
        const bool is_blank = cells.empty();
        if (!is_blank)
            lines.push_back({number, follows_blank, has_tabs, std::move(cells)});
        follows_blank = is_blank;
    }
    return lines;
}

TableColumns::TableColumns(const TextLine& heading)
    : have_tabs_{heading.has_tabs}
{
    for (const LineCell& cell : heading.cells)
        starts_.push_back(cell.column);
}

std::vector<std::string> TableColumns::row_of(const TextLine& line) const
{
    std::vector<std::string> row(starts_.size());
    for (std::size_t index = 0; index < line.cells.size(); ++index) {
        const auto column = column_of(line, index);
        row.resize(std::max(row.size(), column + 1));
        append_words(row[column], line.cells[index].text);
    }
    return row;
}

std::size_t TableColumns::column_of(const TextLine& line, std::size_t index) const
{
    const auto& cell = line.cells[index];
    if (!are_known())
        return line.has_tabs ? std::min(cell.column, index + 1) : index;
    if (line.cells.size() == starts_.size() || line.has_tabs != have_tabs_)
        return std::min(index, starts_.size() - 1);
    const auto reach = cell.column + (have_tabs_ ? 0 : misalignment);
    const auto after = std::ranges::upper_bound(starts_, reach);
    return after == starts_.begin() ? 0 : static_cast<std::size_t>(after - starts_.begin()) - 1;
}

void append_words(std::string& text, std::string_view more)
{
    if (!text.empty() && !more.empty())
        text += ' ';
    text += more;
}

} // namespace siar::documents
