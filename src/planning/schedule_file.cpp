#include "planning/schedule_file.hpp"

#include "evidence/file_store.hpp"
#include "evidence/uploads.hpp"
#include "foundation/plain_text.hpp"
#include "sheet/csv.hpp"
#include "sheet/xlsx.hpp"

namespace siar::planning {

namespace {

constexpr std::size_t longest_paste = 400'000; // signs, as in PastedText

sheet::Sheet sheet_in(const std::string& bytes, const ScheduleFile& form)
{
    if (!sheet::looks_like_xlsx(bytes))
        return sheet::read_csv(bytes);
    return form.sheet ? sheet::read_xlsx(bytes, form.sheet->text()) : sheet::read_xlsx(bytes);
}

/// In quotation marks where the cell would otherwise end early.
std::string as_pasted(const std::string& cell)
{
    if (cell.find_first_of("\t\n\r\"") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char letter : cell)
        quoted += letter == '"' ? "\"\"" : std::string{letter};
    return quoted + '"';
}

std::string as_pasted(const sheet::Sheet& sheet)
{
    std::string text;
    for (const auto& row : sheet.rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            text += (column == 0 ? "" : "\t") + as_pasted(row[column]);
        text += '\n';
    }
    return text;
}

} // namespace

PastedFile text_of_file(const Caller& caller, const ScheduleFile& form)
{
    const auto file = evidence::keep_upload(caller, form.upload);
    const sheet::Limits limits;
    const std::string bytes = evidence::bytes_of(file.sha256, limits.most_bytes + 1);
    const std::string text = as_pasted(sheet_in(bytes, form));
    if (trimmed(text).empty())
        throw invalid_field("upload", "planning.file_empty");
    if (length_of(text) > longest_paste)
        throw invalid_field("upload", "planning.file_too_long");
    return {
        .text = text,
        .sheets = sheet::looks_like_xlsx(bytes) ? sheet::sheet_names(bytes)
                                                : std::vector<std::string>{}
    };
}

} // namespace siar::planning
