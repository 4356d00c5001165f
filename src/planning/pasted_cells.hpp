// The cells of a table that was copied from a spreadsheet or a CSV file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace siar::planning {

struct PastedCells {
    int line; // on which they begin, from 1
    std::vector<std::string> cells;
};

/// The rows that are not blank, their cells trimmed; the text has plain blanks
/// (foundation/plain_text.hpp). A quotation mark that never closes stands for itself.
std::vector<PastedCells> pasted_cells_in(std::string_view text);

} // namespace siar::planning
