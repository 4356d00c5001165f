// Reads one row of a table of indicators.
#pragma once

#include "indicators/import_columns.hpp"
#include "indicators/importing.hpp"

namespace siar::indicators {

/// The cells of a row by their columns, blank ones left out.
using ImportCells = std::map<ImportColumn, std::string>;

/// What the cells say, with every fault of theirs; `state` is fresh or faulty.
IndicatorRow read_row(int line, const ImportCells& cells, const Reading& reading);

/// The words of a problem with a column.
IndicatorRowProblem problem_of(
    ImportColumn column, const std::string& code, const Values& values, const Reading& reading
);

} // namespace siar::indicators
