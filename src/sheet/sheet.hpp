// A table as other programs give it: rows of texts.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace siar::sheet {

struct Sheet {
    std::string name;                           // of a sheet in a workbook; none in a CSV file
    std::vector<std::vector<std::string>> rows; // a blank row has no cells
};

struct Limits {
    std::size_t most_bytes = std::size_t{10} * 1024 * 1024;
    std::size_t most_rows = 50'000;
    std::size_t most_columns = 500;
};

} // namespace siar::sheet
