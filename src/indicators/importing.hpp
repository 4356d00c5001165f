// Further indicators out of a workbook, a CSV file or a paste: shown row by row first, entered only
// once somebody has chosen which.
#pragma once

#include "door/command.hpp"
#include "foundation/texts.hpp"
#include "indicators/indicator.hpp"

#include <optional>
#include <string>
#include <vector>

namespace siar::indicators {

/// One of the two is given.
struct IndicatorSource {
    std::optional<std::string> text; // that was pasted
    std::optional<std::string> file; // .xlsx or .csv, in base64
};
BOOST_DESCRIBE_STRUCT(IndicatorSource, (), (text, file))

BOOST_DEFINE_ENUM_CLASS(
    IndicatorRowState,
    fresh,
    known, // its code is in the register already: left as it is there
    faulty
)

struct IndicatorRowProblem {
    std::string column; // as the file calls it
    std::string message;
};
BOOST_DESCRIBE_STRUCT(IndicatorRowProblem, (), (column, message))

struct IndicatorRow {
    int line; // of the file, from 1
    std::string code;
    std::string statement;
    IndicatorRowState state;
    std::vector<IndicatorRowProblem> problems;
    std::optional<IndicatorForm> indicator; // what would be entered
    std::optional<NewTarget> target;
};
BOOST_DESCRIBE_STRUCT(
    IndicatorRow, (), (line, code, statement, state, problems, indicator, target)
)

struct IndicatorPreview {
    std::vector<std::string> columns;         // that were understood
    std::vector<std::string> unknown_columns; // that were not
    std::vector<IndicatorRow> rows;
};
BOOST_DESCRIBE_STRUCT(IndicatorPreview, (), (columns, unknown_columns, rows))

struct IndicatorImport {
    std::optional<std::string> text;
    std::optional<std::string> file;
    std::vector<int> lines; // that are to be entered
};
BOOST_DESCRIBE_STRUCT(IndicatorImport, (), (text, file, lines))

struct IndicatorsImported {
    int added_count;
};
BOOST_DESCRIBE_STRUCT(IndicatorsImported, (), (added_count))

/// How a source is read: words for people, and the year from which indicators without one are valid.
struct Reading {
    const Texts& texts;
    Language language;
    int year;
};

/// Every row with what it would become. Writes nothing. The first row that names a column for code
/// and one for the statement is the heading. Refuses what is no table, and one without such a row.
IndicatorPreview read_indicators(
    database::Database& database, const IndicatorSource& source, const Reading& reading
);

/// Enters the chosen lines, all or none. Refuses a line that is faulty, known or not there.
IndicatorsImported
import_indicators(Command& command, const IndicatorImport& form, const Reading& reading);

/// A CSV file with all columns, to be filled in.
std::string sample_sheet(Language language);

} // namespace siar::indicators
