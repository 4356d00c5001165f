// One table of an exported file: which of its columns hold what.
#pragma once

#include "evaluation/import_reading.hpp"
#include "evaluation/written_number.hpp"

#include <optional>
#include <string>
#include <vector>

namespace siar::evaluation {

struct ImportColumn {
    ColumnRole role;
    std::string metric;
    std::vector<std::size_t> places; // of its cells, the preferred one first
    DecimalSign decimal = DecimalSign::dot;
};

struct ImportTable {
    Layout layout;
    std::vector<ImportColumn> columns;
    std::vector<ColumnMapping> mapping = {}; // of a free table

    /// The first cell of that role that is not empty, without blanks at its ends.
    std::string text(const std::vector<std::string>& cells, ColumnRole role) const;

    /// The cell of the first column, which says what the row is about.
    const std::string& first_cell(const std::vector<std::string>& cells) const;

    /// Looks at the rows from there to the next blank one.
    /// Where none of them shows its sign, people of the office wrote a comma; programs, and the cells
    /// of a workbook, have a dot.
    void find_decimal_signs(const sheet::Sheet& sheet, std::size_t from);
};

/// The table of that format whose heading the row is; of several, the one with most columns.
std::optional<ImportTable>
known_table(const std::vector<std::string>& heading, ImportFormat format);

/// A free table under the row, by the mapping of the question or by the names of its columns;
/// nothing when the row has fewer than two cells.
std::optional<ImportTable>
free_table(const std::vector<std::string>& heading, const ReadingQuestion& question);

/// Told by the heading that means most; free, where none is known. A file that begins with a comment
/// is of Google Analytics.
ImportFormat recognised_format(const sheet::Sheet& sheet);

/// Begins with "#".
bool is_comment(const std::vector<std::string>& cells);

/// How many cells are not blank.
std::size_t filled_count(const std::vector<std::string>& cells);

/// An empty text where the row ends before.
const std::string& cell_at(const std::vector<std::string>& cells, std::size_t place);

/// The first characters of a long text.
std::string beginning(const std::string& text, std::size_t most = 200);

} // namespace siar::evaluation
