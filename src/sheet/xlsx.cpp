#include "sheet/xlsx.hpp"

#include "foundation/plain_text.hpp"
#include "foundation/readable_text.hpp"
#include "foundation/refusal.hpp"
#include "foundation/written.hpp"
#include "sheet/cell_value.hpp"
#include "sheet/workbook.hpp"

#include <algorithm>
#include <charconv>
#include <pugixml.hpp>

namespace siar::sheet {

namespace {

constexpr std::size_t most_cells = 1'000'000;

Refusal not_xlsx()
{
    return {Reason::invalid, "sheet.not_xlsx"};
}

Refusal too_large(std::size_t most_bytes)
{
    return {
        Reason::too_large,
        "sheet.too_large",
        {{"megabytes", std::to_string(most_bytes / 1024 / 1024)}}};
}

std::vector<word::ZipPart> parts_of(std::string_view bytes, const Limits& limits)
{
    if (bytes.size() > limits.most_bytes)
        throw too_large(limits.most_bytes);
    try {
        return word::unzipped(std::string{bytes});
    } catch (const Refusal& refusal) {
        if (refusal.reason() == Reason::too_large)
            throw too_large(word::most_unpacked_bytes);
        throw not_xlsx();
    }
}

/// 3 for "C5"; 0 for what names no column.
std::size_t column_of(std::string_view reference)
{
    std::size_t column = 0;
    for (const char letter : reference) {
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * 26 + static_cast<std::size_t>(letter - 'A' + 1);
        if (column > 100'000)
            return column;
    }
    return column;
}

std::size_t number_in(std::string_view text)
{
    std::size_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string inline_text(const pugi::xml_node& item)
{
    std::string text = item.child("t").child_value();
    for (const pugi::xml_node run : item.children("r"))
        text += run.child("t").child_value();
    return text;
}

std::string text_of_cell(const pugi::xml_node& cell, const Workbook& workbook)
{
    const std::string_view type = cell.attribute("t").value();
    const std::string_view value = cell.child("v").child_value();
    if (type == "inlineStr")
        return inline_text(cell.child("is"));
    if (type == "s") {
        const std::size_t index = number_in(value);
        return index < workbook.shared_texts.size() ? workbook.shared_texts[index] : "";
    }
    if (type == "b")
        return value == "1" ? "TRUE" : "FALSE";
    if (!type.empty() && type != "n")
        return std::string{value};
    const std::size_t style = number_in(cell.attribute("s").value());
    const bool is_styled = style < workbook.number_formats.size();
    return text_of_number(
        value, is_styled ? workbook.number_formats[style] : "", workbook.begins_in_1904
    );
}

/// Damaged letters of a file are marked, never kept.
std::string clean_text_of(const pugi::xml_node& cell, const Workbook& workbook)
{
    std::string text = text_of_cell(cell, workbook);
    return is_utf8_text(text) ? text : readable(text);
}

/// Puts the cells of a row where their references say.
class Rows {
public:
    Rows(const Workbook& workbook, const Limits& limits)
        : workbook_{workbook},
          limits_{limits}
    {
    }

    void add(const pugi::xml_node& row)
    {
        const std::size_t named = number_in(row.attribute("r").value());
        const std::size_t number = named == 0 ? rows.size() + 1 : named;
        if (number > limits_.most_rows)
            throw Refusal{
                Reason::too_large,
                "sheet.too_many_rows",
                {{"most", std::to_string(limits_.most_rows)}}};
        if (rows.size() < number)
            rows.resize(number);
        for (const pugi::xml_node cell : row.children("c"))
            put(rows[number - 1], cell, number);
        while (!rows[number - 1].empty() && rows[number - 1].back().empty())
            rows[number - 1].pop_back();
    }

    std::vector<std::vector<std::string>> rows;

private:
    void put(std::vector<std::string>& cells, const pugi::xml_node& cell, std::size_t row)
    {
        const std::size_t named = column_of(cell.attribute("r").value());
        const std::size_t column = named == 0 ? cells.size() + 1 : named;
        if (column > limits_.most_columns) {
            if (text_of_cell(cell, workbook_).empty())
                return; // a format without a value
            throw Refusal{
                Reason::too_large,
                "sheet.too_many_columns",
                {{"row", std::to_string(row)}, {"most", std::to_string(limits_.most_columns)}}};
        }
        if (cells.size() < column) {
            count_ += column - cells.size();
            cells.resize(column);
        }
        if (count_ > most_cells)
            throw too_large(word::most_unpacked_bytes);
        cells[column - 1] = clean_text_of(cell, workbook_);
    }

    const Workbook& workbook_;
    const Limits& limits_;
    std::size_t count_ = 0;
};

const WorkbookSheet& chosen(const Workbook& workbook, const std::optional<std::string>& name)
{
    if (!name)
        return workbook.sheets.front();
    const auto same_name = [&](const WorkbookSheet& sheet) {
        return in_lower_case(sheet.name) == in_lower_case(*name);
    };
    const auto found = std::ranges::find_if(workbook.sheets, same_name);
    if (found != workbook.sheets.end())
        return *found;
    std::string names;
    for (const WorkbookSheet& sheet : workbook.sheets)
        names += (names.empty() ? "" : ", ") + sheet.name;
    throw Refusal{Reason::invalid, "sheet.no_such_sheet", {{"sheet", *name}, {"sheets", names}}};
}

} // namespace

Sheet read_xlsx(
    std::string_view bytes, const std::optional<std::string>& name, const Limits& limits
)
{
    const auto parts = parts_of(bytes, limits);
    const Workbook workbook = workbook_in(parts);
    const WorkbookSheet& wanted = chosen(workbook, name);
    const auto* part = part_named(parts, wanted.part);
    if (part == nullptr)
        throw not_xlsx();
    pugi::xml_document document;
    if (!document.load_buffer(
            part->bytes.data(),
            part->bytes.size(),
            pugi::parse_default | pugi::parse_ws_pcdata_single
        ))
        throw not_xlsx();
    Rows rows{workbook, limits};
    for (const pugi::xml_node row : document.child("worksheet").child("sheetData").children("row"))
        rows.add(row);
    return {wanted.name, std::move(rows.rows)};
}

std::vector<std::string> sheet_names(std::string_view bytes)
{
    std::vector<std::string> names;
    for (const WorkbookSheet& sheet : workbook_in(parts_of(bytes, {})).sheets)
        names.push_back(sheet.name);
    return names;
}

bool looks_like_xlsx(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04");
}

} // namespace siar::sheet
