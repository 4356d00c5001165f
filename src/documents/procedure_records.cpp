#include "documents/procedure_marks.hpp"
#include "documents/procedure_reader.hpp"

#include <utility>

namespace siar::documents {

namespace {

/// A row has at least a name, a place and a period; where no heading row was seen, a file as well,
/// so that a remark above the table is not taken for a row.
constexpr std::size_t fewest_cells = 3;
constexpr std::size_t fewest_cells_without_heading = 4;

/// The columns of a storage table that has no heading row.
std::vector<RecordColumn> usual_columns(const TextLine& first_row)
{
    std::vector<RecordColumn> columns{
        RecordColumn::name,
        RecordColumn::file_name,
        RecordColumn::storage_location,
        RecordColumn::retention
    };
    if (is_row_number(first_row.cells.front().text))
        columns.insert(columns.begin(), RecordColumn::order);
    return columns;
}

std::string& part_of(ProcedureRecord& record, RecordColumn column)
{
    switch (column) {
    case RecordColumn::order:
    case RecordColumn::name:
        return record.name;
    case RecordColumn::file_name:
        return record.file_name;
    case RecordColumn::storage_location:
        return record.storage_location;
    case RecordColumn::retention:
    case RecordColumn::other:
        break;
    }
    return record.retention_text;
}

} // namespace

/// A line that neither begins a row nor goes on with one is no part of the table.
void ProcedureReader::read_record(const TextLine& line)
{
    if (record_columns_.empty() && line.cells.size() >= fewest_cells_without_heading)
        record_columns_ = usual_columns(line);
    if (record_columns_.empty())
        return leave(line);
    auto row = columns_.row_of(line);
    if (starts_record(line)) {
        const bool lost_its_number = record_columns_.front() == RecordColumn::order &&
                                     !row.front().empty() && !is_row_number(row.front());
        if (lost_its_number)
            row.insert(row.begin(), "");
        const int order = static_cast<int>(result_.records.size()) + 1;
        result_.records.push_back({order, "", "", "", "", std::nullopt, std::nullopt});
        record_lines_.push_back(line);
    } else if (!continues_record(line, row)) {
        return leave(line);
    } else if (line.cells.size() == 1 && begins_in_lower_case(row.front())) {
        row = {};
        append_words(result_.records.back().retention_text, line.text());
    }
    put_in_last_record(row, line);
    last_record_line_ = line.number;
}

/// Where the rows are numbered, the number begins a row. Word leaves out the numbers that it
/// counted itself: such a row is known by its many cells.
bool ProcedureReader::starts_record(const TextLine& line) const
{
    const std::string& first = line.cells.front().text;
    const auto count = line.cells.size();
    if (record_columns_.front() != RecordColumn::order)
        return count >= fewest_cells && !begins_in_lower_case(first);
    if (is_row_number(first))
        return count > 1 || first == std::to_string(result_.records.size() + 1) + '.';
    return count + 1 >= record_columns_.size() && !begins_in_lower_case(first) &&
           !columns_.are_aligned_by_spaces();
}

/// Goes on with a row: what leaves the first column free, or begins in lower case.
bool ProcedureReader::continues_record(const TextLine& line, const std::vector<std::string>& row)
    const
{
    const bool goes_on = row.front().empty() || begins_in_lower_case(line.cells.front().text);
    return !result_.records.empty() && goes_on;
}

void ProcedureReader::put_in_last_record(const std::vector<std::string>& row, const TextLine& line)
{
    ProcedureRecord& record = result_.records.back();
    for (std::size_t index = 0; index < row.size(); ++index) {
        const auto column =
            index < record_columns_.size() ? record_columns_[index] : RecordColumn::retention;
        if (column == RecordColumn::order && is_row_number(row[index]))
            continue;
        if (column == RecordColumn::other && !row[index].empty())
            leave(line);
        else
            append_words(part_of(record, column), row[index]);
    }
}

} // namespace siar::documents
