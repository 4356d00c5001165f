#include "planning/pasted_cells.hpp"

#include "foundation/written.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace siar::planning {

namespace {

/// Reads cell after cell; every position is in bytes.
class CellReader {
public:
    CellReader(std::string_view text, char separator)
        : text_{text},
          separator_{separator}
    {
    }

    bool at_end() const { return at_ >= text_.size(); }

    PastedCells read_row()
    {
        PastedCells row{line_, {}};
        do
            row.cells.push_back(trimmed(read_cell()));
        while (take(separator_));
        if (take('\n'))
            ++line_;
        return row;
    }

private:
    bool take(char letter)
    {
        if (at_end() || text_[at_] != letter)
            return false;
        ++at_;
        return true;
    }

    std::string read_cell()
    {
        if (auto quoted = read_quoted_cell())
            return *quoted;
        const char ends[] = {separator_, '\n'};
        const auto end = std::min(text_.find_first_of({ends, 2}, at_), text_.size());
        return std::string{text_.substr(std::exchange(at_, end), end - at_)};
    }

    /// Nothing, and nothing taken, unless the cell is in quotation marks from end to end.
    std::optional<std::string> read_quoted_cell()
    {
        auto at = text_.find_first_not_of(' ', at_);
        if (at == std::string_view::npos || text_[at] != '"')
            return std::nullopt;
        std::string cell;
        for (++at;; ++at) {
            const auto quote = text_.find('"', at);
            if (quote == std::string_view::npos)
                return std::nullopt;
            cell += text_.substr(at, quote - at);
            at = quote + 1;
            if (at >= text_.size() || text_[at] != '"')
                break;
            cell += '"';
        }
        at = std::min(text_.find_first_not_of(' ', at), text_.size());
        if (at < text_.size() && text_[at] != separator_ && text_[at] != '\n')
            return std::nullopt;
        line_ += static_cast<int>(std::ranges::count(cell, '\n'));
        at_ = at;
        return cell;
    }

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
    int line_ = 1;
};

/// The first row that is not blank, without what is in quotation marks.
std::string first_row_unquoted(std::string_view text)
{
    std::string row;
    bool is_quoted = false;
    for (const char letter : text) {
        if (letter == '"')
            is_quoted = !is_quoted;
        else if (letter == '\n' && !is_quoted && !trimmed(row).empty())
            break;
        else if (!is_quoted)
            row += letter;
    }
    return row;
}

/// Spreadsheets copy tabs. In a CSV file of an Indonesian system the comma is the decimal sign, so
/// the semicolon goes first.
char separator_of(std::string_view text)
{
    if (text.find('\t') != std::string_view::npos)
        return '\t';
    const std::string row = first_row_unquoted(text);
    return std::ranges::count(row, ';') > 0 ? ';' : ',';
}

bool is_blank(const PastedCells& row)
{
    return std::ranges::all_of(row.cells, &std::string::empty);
}

} // namespace

std::vector<PastedCells> pasted_cells_in(std::string_view text)
{
    std::vector<PastedCells> rows;
    CellReader reader{text, separator_of(text)};
    while (!reader.at_end())
        if (auto row = reader.read_row(); !is_blank(row))
            rows.push_back(std::move(row));
    return rows;
}

} // namespace siar::planning
