#include "sheet/xlsx_writer.hpp"

#include "foundation/digest.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <xlsxwriter.h>

namespace siar::sheet {

namespace {

constexpr std::size_t longest_name = 31;
constexpr std::time_t always_the_same = 946'684'800; // 1 January 2000: who made it is in the ledger
constexpr double narrowest = 10;
constexpr double widest = 60;

/// libxlsxwriter 1 writes to files alone.
class TemporaryFile {
public:
    TemporaryFile()
        : path_{std::filesystem::temp_directory_path() / ("siar-" + random_token(12) + ".xlsx")}
    {
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile()
    {
        std::error_code ignored;
        std::filesystem::remove(path_, ignored);
    }

    std::string name() const { return path_.string(); }

    std::string bytes() const
    {
        std::ifstream file{path_, std::ios::binary};
        if (!file)
            throw std::runtime_error{"the workbook was not written"};
        return {std::istreambuf_iterator<char>{file}, {}};
    }

private:
    std::filesystem::path path_;
};

void require(lxw_error outcome)
{
    if (outcome != LXW_NO_ERROR)
        throw std::runtime_error{std::string{"the workbook was not written: "} + lxw_strerror(outcome)};
}

/// Without the signs that Excel forbids, cut between letters.
std::string name_for_excel(const std::string& name)
{
    std::string allowed;
    for (const char sign : name)
        allowed += std::string_view{"[]:*?/\\"}.find(sign) == std::string_view::npos ? sign : ' ';
    std::size_t letters = 0;
    for (std::size_t i = 0; i < allowed.size(); ++i)
        if ((static_cast<unsigned char>(allowed[i]) & 0xC0U) != 0x80U && ++letters > longest_name)
            return allowed.substr(0, i);
    return allowed;
}

void write_cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const WrittenCell& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell))
        require(worksheet_write_string(sheet, row, column, text->c_str(), nullptr));
    else if (const auto* number = std::get_if<double>(&cell))
        require(worksheet_write_number(sheet, row, column, *number, nullptr));
}

double width_of(const WrittenSheet& sheet, std::size_t column)
{
    std::size_t longest = sheet.headings[column].size();
    for (const auto& row : sheet.rows)
        if (column < row.size())
            if (const auto* text = std::get_if<std::string>(&row[column]))
                longest = std::max(longest, text->size());
    return std::clamp(static_cast<double>(longest) + 2, narrowest, widest);
}

void write_sheet(lxw_workbook* book, lxw_format* bold, const WrittenSheet& written)
{
    lxw_worksheet* sheet = workbook_add_worksheet(book, name_for_excel(written.name).c_str());
    if (sheet == nullptr)
        throw std::runtime_error{"there is no sheet that could be called " + written.name};
    for (std::size_t i = 0; i < written.headings.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        require(worksheet_set_column(sheet, column, column, width_of(written, i), nullptr));
        require(worksheet_write_string(sheet, 0, column, written.headings[i].c_str(), bold));
    }
    worksheet_freeze_panes(sheet, 1, 0);
    for (std::size_t row = 0; row < written.rows.size(); ++row)
        for (std::size_t column = 0; column < written.rows[row].size(); ++column)
            write_cell(
                sheet,
                static_cast<lxw_row_t>(row + 1),
                static_cast<lxw_col_t>(column),
                written.rows[row][column]
            );
}

} // namespace

std::string write_xlsx(const std::vector<WrittenSheet>& sheets)
{
    const TemporaryFile file;
    lxw_workbook* book = workbook_new(file.name().c_str());
    if (book == nullptr)
        throw std::runtime_error{"no workbook could be begun"};
    lxw_doc_properties properties{};
    properties.created = always_the_same;
    require(workbook_set_properties(book, &properties));
    lxw_format* bold = workbook_add_format(book);
    format_set_bold(bold);
    for (const WrittenSheet& sheet : sheets)
        write_sheet(book, bold, sheet);
    require(workbook_close(book));
    return file.bytes();
}

} // namespace siar::sheet
