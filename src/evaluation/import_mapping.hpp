// What the columns of free tables mean, remembered by their heading.
#pragma once

#include "door/command.hpp"
#include "evaluation/import_reading.hpp"

#include <string>
#include <vector>

namespace siar::evaluation {

/// As the last import of a table with the sheet's heading had it, whatever its case and blanks; empty
/// when there was none.
std::vector<ColumnMapping>
remembered_mapping(database::Database& database, const sheet::Sheet& sheet);

/// The next file with this heading is read the same way.
void remember_mapping(
    Command& command,
    const std::vector<std::string>& heading,
    const std::vector<ColumnMapping>& columns
);

} // namespace siar::evaluation
