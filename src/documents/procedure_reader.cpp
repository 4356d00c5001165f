#include "documents/procedure_reader.hpp"

#include "documents/procedure_marks.hpp"
#include "foundation/indonesian_date.hpp"

#include <algorithm>
#include <utility>

namespace siar::documents {

namespace {

/// The date of a page header stands in one of the lines below the number.
constexpr int date_within_lines = 3;

bool is_table(Heading heading)
{
    return heading == Heading::activities || heading == Heading::indicators;
}

bool is_list(std::optional<Heading> heading)
{
    return heading == Heading::purpose || heading == Heading::scope;
}

/// Two known columns make a line the heading row of the storage table; a text may be cut off in
/// it, or have columns of its own.
constexpr std::ptrdiff_t fewest_known_columns = 2;

/// The columns of the storage table by its heading row; none when the line is no such row.
std::vector<RecordColumn> record_columns_in(const TextLine& line)
{
    std::vector<RecordColumn> columns;
    for (const LineCell& cell : line.cells)
        columns.push_back(record_column_called(cell.text).value_or(RecordColumn::other));
    const auto unknown = std::ranges::count(columns, RecordColumn::other);
    const auto known = std::ssize(columns) - unknown;
    return known >= fewest_known_columns && known > unknown ? columns : std::vector<RecordColumn>{};
}

/// The second line of a heading row that is wrapped: "Penyimpanan   Penyimpanan".
bool continues_storage_heading(const TextLine& line)
{
    return std::ranges::all_of(line.cells, [](const LineCell& cell) {
        const std::string text = as_heading(cell.text);
        return text == "penyimpanan" || text == "data" || text == "simpan";
    });
}

} // namespace

void ProcedureReader::read(const TextLine& line)
{
    ++lines_since_header_;
    if (read_page_header(line) || read_page_line(line))
        return;
    last_line_ = line.number;
    if (!read_status_mark(line) && !read_heading(line))
        read_content(line);
}

/// The header is printed on each page: the first one is read, the others only have to repeat it.
bool ProcedureReader::read_page_header(const TextLine& line)
{
    const auto number = document_number_at_start(line.cells.front().text);
    if (!number)
        return false;
    const bool is_first = result_.number.empty();
    if (!is_first && (number->number != result_.number || number->version != result_.version))
        return false;
    result_.number = number->number;
    result_.version = number->version;
    std::vector<std::string> rest;
    if (!number->rest.empty())
        rest.push_back(number->rest);
    for (std::size_t index = 1; index < line.cells.size(); ++index)
        rest.push_back(line.cells[index].text);
    const bool is_understood = std::ranges::all_of(rest, [&](const std::string& text) {
        return is_first ? take_header_cell(text) : repeats_header_cell(text);
    });
    if (!is_understood)
        leave(line);
    lines_since_header_ = 0;
    return true;
}

/// Takes title, owner, approver in their order, and the date wherever it stands.
bool ProcedureReader::take_header_cell(const std::string& text)
{
    const auto day = read_written_day(text);
    if (day && !result_.issued_on)
        result_.issued_on = day->date;
    else if (result_.title.empty())
        result_.title = without_type_word(text);
    else if (result_.owner.empty())
        result_.owner = text;
    else if (result_.approver.empty())
        result_.approver = text;
    else
        return is_page_count(text);
    return true;
}

bool ProcedureReader::repeats_header_cell(const std::string& text) const
{
    const auto day = read_written_day(text);
    return without_type_word(text) == result_.title || text == result_.owner ||
           text == result_.approver || is_page_count(text) ||
           (day && result_.issued_on == day->date);
}

/// The line of the header that holds the date, and counts of pages.
bool ProcedureReader::read_page_line(const TextLine& line)
{
    std::optional<Date> date = result_.issued_on;
    for (const LineCell& cell : line.cells) {
        if (is_page_count(cell.text))
            continue;
        const auto day = read_written_day(cell.text);
        if (!day || (date && date != day->date))
            return false;
        date = day->date;
    }
    const bool is_below_header =
        !result_.number.empty() && lines_since_header_ <= date_within_lines;
    if (date && !result_.issued_on && !is_below_header)
        return false;
    result_.issued_on = date;
    return true;
}

bool ProcedureReader::read_status_mark(const TextLine& line)
{
    const std::string text = line.text();
    if (!is_status_mark(text) || (!result_.status_mark.empty() && result_.status_mark != text))
        return false;
    result_.status_mark = text;
    return true;
}

bool ProcedureReader::read_heading(const TextLine& line)
{
    if (read_storage_heading(line))
        return true;
    const auto heading = heading_in(line);
    const bool is_item =
        heading && is_table(*heading) && line.cells.size() == 1 && is_list(section_);
    if (!heading || is_item)
        return false;
    section_ = heading;
    headings_.insert(*heading);
    result_.has_flow_chart |= *heading == Heading::flow_chart;
    const bool has_columns = is_table(*heading) && line.cells.size() > 1;
    columns_ = has_columns ? TableColumns{line} : TableColumns{};
    rows_are_numbered_ = has_columns && as_heading(line.cells.front().text) == "no";
    items_have_bullets_ = false;
    return true;
}

bool ProcedureReader::read_storage_heading(const TextLine& line)
{
    if (auto columns = record_columns_in(line); !columns.empty()) {
        record_columns_ = std::move(columns);
        columns_ = TableColumns{line};
        section_ = Heading::storage;
        headings_.insert(Heading::storage);
        return true;
    }
    return section_ == Heading::storage && columns_.are_known() && result_.records.empty() &&
           continues_storage_heading(line);
}

void ProcedureReader::read_content(const TextLine& line)
{
    if (section_ == Heading::purpose)
        read_item(line, result_.purpose);
    else if (section_ == Heading::scope)
        read_item(line, result_.scope);
    else if (section_ == Heading::activities)
        read_activity(line);
    else if (section_ == Heading::indicators)
        read_indicator(line);
    else if (section_ == Heading::storage)
        read_record(line);
    else
        leave(line);
}

void ProcedureReader::leave(const TextLine& line)
{
    result_.unplaced.push_back({line.number, line.text()});
}

} // namespace siar::documents
