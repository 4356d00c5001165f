// Which column of a table of indicators holds what, in Indonesian and English.
#pragma once

#include "foundation/texts.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace siar::indicators {

enum class ImportColumn {
    code,
    statement,
    kind,
    standard,
    formula,
    unit,
    baseline,
    target,
    number,
    direction,
    method,
    computation,
    quarters,
    role,
    first_year,
    last_year
};

/// What a column is called in the language, as the sample file has it.
std::string name_of_column(ImportColumn column, Language language);

std::optional<ImportColumn> column_named(const std::string& heading);

/// All of them, in the order of the sample file.
const std::vector<ImportColumn>& import_columns();

/// The words of a cell for a choice, such as "utama" and "main"; nothing for others.
std::optional<std::string> choice_named(ImportColumn column, const std::string& words);

} // namespace siar::indicators
