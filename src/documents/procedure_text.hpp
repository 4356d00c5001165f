// Reads the exported text of a controlled procedure, such as PR.27.4-V0, into its parts.
#pragma once

#include "documents/procedure.hpp"

#include <cstddef>
#include <string_view>

namespace siar::documents {

/// In bytes. The longest procedure that we know has fewer than 100,000.
constexpr std::size_t longest_procedure = std::size_t{2} * 1024 * 1024;

/// Reads UTF-8 or UTF-16 text whose columns are apart by tabs or by two spaces or more. Every line
/// ends up in a part, is a heading or what is printed on each page, or is listed in `unplaced`.
/// Refuses what is empty, longer than `longest_procedure`, no text, without a document number, or
/// without a row of activities, of KPIs or of records: nothing is ever half read.
ProcedureText read_procedure(std::string_view bytes);

} // namespace siar::documents
