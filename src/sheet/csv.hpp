// Reads the CSV files that platforms and office programs really write.
#pragma once

#include "sheet/sheet.hpp"

#include <string_view>

namespace siar::sheet {

/// Reads UTF-8 and UTF-16, with a byte order mark or without; "sep=;" in the first line; commas,
/// semicolons or tabs between cells, whichever makes the most even table; quotes with line ends in
/// them. A quotation mark that never closes stands for itself. Row i is row i + 1 of the file as a
/// spreadsheet shows it, blank ones included; cells keep their blanks.
/// Refuses sheet.not_text, sheet.too_large, sheet.too_many_rows and sheet.too_many_columns.
Sheet read_csv(std::string_view bytes, const Limits& limits = {});

/// The same for text that was pasted.
Sheet read_pasted(std::string_view utf8, const Limits& limits = {});

} // namespace siar::sheet
