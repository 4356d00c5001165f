// Rows pasted from a spreadsheet become entries: first shown with what they mean, then imported,
// all or none of those chosen.
#pragma once

#include "door/command.hpp"
#include "planning/entry.hpp"

#include <functional>
#include <vector>

namespace siar::planning {

/// A row with the names in it looked up; its problems still as codes.
struct ReadRow {
    PreviewRow row;
    std::vector<Problem> problems;
};

/// Looks up channels (several may stand in one cell) and persons by their names, and whether the
/// schedule or an earlier row has the title on that day. Stores nothing.
std::vector<ReadRow> read_rows(
    database::Database& database, const Id<Schedule>& schedule, const std::string& text, Moment now
);

/// Puts a problem into words for the reader.
using Say = std::function<std::string(const Problem&)>;

PastePreview preview(const std::vector<ReadRow>& rows, const Say& say);

/// Imports the lines chosen, or nothing: refuses, naming each line at fault, when one of them has a
/// problem or is not there. Refuses a schedule that was issued, for each addition then needs a
/// reason of its own.
ImportedEntries
import_rows(Command& command, const Id<Schedule>& schedule, const PasteImport& form);

} // namespace siar::planning
