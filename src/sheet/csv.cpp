#include "sheet/csv.hpp"

#include "foundation/plain_text.hpp"
#include "foundation/refusal.hpp"
#include "foundation/written.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace siar::sheet {

namespace {

using Cells = std::vector<std::string>;

constexpr std::size_t sampled_bytes = 64 * 1024;
constexpr std::size_t sampled_rows = 200;

/// Reads cells one after the other.
class Reader {
public:
    Reader(std::string_view text, char delimiter)
        : text_{text},
          delimiter_{delimiter}
    {
    }

    bool is_at_end() const { return at_ >= text_.size(); }

    /// The cells up to the end of the row. Refuses more than `most`.
    Cells row(std::size_t number, std::size_t most);

private:
    bool ends_cell() const
    {
        return is_at_end() || text_[at_] == delimiter_ || text_[at_] == '\n' || text_[at_] == '\r';
    }
    std::string cell();
    void take_quoted(std::string& cell);
    void take_line_end();

    std::string_view text_;
    char delimiter_;
    std::size_t at_ = 0;
    bool quotes_close_ = true; // once one does not, no later one is looked for
};

Cells Reader::row(std::size_t number, std::size_t most)
{
    Cells cells;
    for (;;) {
        if (cells.size() == most)
            throw Refusal{
                Reason::too_large,
                "sheet.too_many_columns",
                {{"row", std::to_string(number)}, {"most", std::to_string(most)}}};
        cells.push_back(cell());
        if (is_at_end() || text_[at_] != delimiter_)
            break;
        ++at_;
    }
    take_line_end();
    if (cells.size() == 1 && trimmed(cells.front()).empty())
        cells.clear();
    return cells;
}

std::string Reader::cell()
{
    std::string cell;
    if (!is_at_end() && text_[at_] == '"' && quotes_close_)
        take_quoted(cell);
    const std::size_t from = at_;
    while (!ends_cell())
        ++at_;
    return cell.append(text_.substr(from, at_ - from));
}

void Reader::take_quoted(std::string& cell)
{
    std::string inside;
    std::size_t at = at_ + 1;
    for (;;) {
        const std::size_t quote = text_.find('"', at);
        if (quote == std::string_view::npos) {
            quotes_close_ = false;
            return;
        }
        inside.append(text_.substr(at, quote - at));
        at = quote + 1;
        if (at >= text_.size() || text_[at] != '"')
            break;
        inside += '"';
        ++at;
    }
    cell = std::move(inside);
    at_ = at;
}

void Reader::take_line_end()
{
    if (!is_at_end() && text_[at_] == '\r')
        ++at_;
    if (!is_at_end() && text_[at_] == '\n')
        ++at_;
}

/// How many cells stand in rows of the most usual width; a table of one column counts for nothing.
std::size_t evenness(std::string_view sample, char delimiter)
{
    Reader reader{sample, delimiter};
    std::map<std::size_t, std::size_t> cells_of_width;
    for (std::size_t number = 1; !reader.is_at_end() && number <= sampled_rows; ++number) {
        const std::size_t width = reader.row(number, sample.size() + 1).size();
        if (width > 1)
            cells_of_width[width] += width;
    }
    std::size_t most = 0;
    for (const auto& [width, cells] : cells_of_width)
        most = std::max(most, cells);
    return most;
}

char delimiter_of(std::string_view text)
{
    const std::string_view sample = text.substr(0, sampled_bytes);
    char best = ',';
    std::size_t most = 0;
    for (const char candidate : {'\t', ';', ','}) {
        const std::size_t cells = evenness(sample, candidate);
        if (cells > most) {
            best = candidate;
            most = cells;
        }
    }
    return best;
}

/// Takes a first line such as "sep=;" off the text, and gives its delimiter.
std::optional<char> named_delimiter(std::string_view& text)
{
    if (text.size() < 5 || in_lower_case(text.substr(0, 4)) != "sep=")
        return std::nullopt;
    const std::string_view after = text.substr(5);
    if (!after.empty() && after.front() != '\n' && after.front() != '\r')
        return std::nullopt;
    const char delimiter = text[4];
    text = after.starts_with("\r\n") ? after.substr(2)
                                     : after.substr(std::min<std::size_t>(1, after.size()));
    return delimiter;
}

Sheet read_text(std::string_view text, const Limits& limits)
{
    const auto named = named_delimiter(text);
    Reader reader{text, named ? *named : delimiter_of(text)};
    Sheet sheet;
    while (!reader.is_at_end()) {
        if (sheet.rows.size() == limits.most_rows)
            throw Refusal{
                Reason::too_large,
                "sheet.too_many_rows",
                {{"most", std::to_string(limits.most_rows)}}};
        sheet.rows.push_back(reader.row(sheet.rows.size() + 1, limits.most_columns));
    }
    return sheet;
}

void require_size(std::string_view bytes, const Limits& limits)
{
    if (bytes.size() > limits.most_bytes)
        throw Refusal{
            Reason::too_large,
            "sheet.too_large",
            {{"megabytes", std::to_string(limits.most_bytes / 1024 / 1024)}}};
}

} // namespace

Sheet read_csv(std::string_view bytes, const Limits& limits)
{
    require_size(bytes, limits);
    const auto text = text_in(bytes);
    if (!text)
        throw Refusal{Reason::invalid, "sheet.not_text"};
    return read_text(*text, limits);
}

Sheet read_pasted(std::string_view utf8, const Limits& limits)
{
    require_size(utf8, limits);
    return read_text(utf8, limits);
}

} // namespace siar::sheet
