// Writes tables as an Excel workbook (.xlsx): numbers as numbers, what has no data as empty cells.
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace siar::sheet {

struct Empty {};
using WrittenCell = std::variant<Empty, std::string, double>;

struct WrittenSheet {
    std::string name;                    // cut to 31 signs, as Excel wants it
    std::vector<std::string> headings;   // bold, and they stay when one scrolls
    std::vector<std::vector<WrittenCell>> rows;
};

/// The same sheets give the same bytes. Texts are texts, whatever they begin with: no cell becomes a
/// formula. Throws std::runtime_error when the disk takes no file.
std::string write_xlsx(const std::vector<WrittenSheet>& sheets);

} // namespace siar::sheet
