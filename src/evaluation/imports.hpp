// Files of numbers as platforms export them: shown first with what each row means, then imported,
// all rows chosen or none. The same file again changes nothing.
#pragma once

#include "door/command.hpp"
#include "evaluation/import.hpp"

#include <functional>
#include <vector>

namespace siar::evaluation {

constexpr int most_imports_listed = 100;

/// Puts a problem into words for the reader.
using Wording = std::function<std::string(const Problem&)>;

/// What the file holds and what importing it would do; nothing is written but the uploaded file.
/// Refuses what cannot be read as a table, and a form without exactly one of upload and text.
ImportPreview preview_import(
    database::Database& database,
    const Caller& caller,
    const ImportForm& form,
    Moment now,
    const Wording& wording
);

/// Enters the numbers of the rows chosen with the file as their evidence, and remembers what was
/// not found. Refuses, naming each row at fault, when one of them cannot be imported, and a file
/// whose channel nobody chose.
Import import_file(Command& command, const ImportOrder& order);

/// The newest first.
std::vector<Import> imports(database::Database& database);

} // namespace siar::evaluation
