// Reads the rows of an exported table: what they are about, from when, and their numbers.
#pragma once

#include "evaluation/import_layout.hpp"
#include "sheet/sheet.hpp"

#include <optional>
#include <string>
#include <vector>

namespace siar::evaluation {

struct ReadNumber {
    MetricCode metric;
    std::string written;
    std::optional<double> value; // nothing: no data, or the problem says why
    std::optional<Problem> problem = {};
};

struct ReadRow {
    int row; // from 1, as a spreadsheet numbers it
    RowSubject subject = RowSubject::publication;
    std::string title = {};
    std::string link = {};
    std::string identifier = {};
    std::optional<Date> published_on = {};
    WallTime taken_for;
    std::vector<ReadNumber> numbers = {};
    std::vector<Problem> problems = {}; // why it cannot be imported
    std::string left_out = {};          // the code of a sentence: it says nothing to import
};

struct ReadFile {
    ImportFormat format;
    std::vector<std::string> headers;   // of the first table
    std::vector<ColumnMapping> mapping; // of a free table
    std::vector<ReadRow> rows;
};

struct ReadingQuestion {
    std::optional<ImportFormat> format; // else it is recognised
    WallTime taken_for;
    Date today;
    std::vector<ColumnMapping> mapping; // of a free table; none: guessed from its heading
    std::vector<Metric> metrics;
};

/// Every row but headings, blank ones and comments is in the answer, with its numbers or the reason
/// why it has none. Days without a year are the last such days that are not to come.
ReadFile read_import(const sheet::Sheet& sheet, const ReadingQuestion& question);

/// The cells of the heading of a free table; none when the sheet has no such row.
std::vector<std::string> free_heading(const sheet::Sheet& sheet);

} // namespace siar::evaluation
