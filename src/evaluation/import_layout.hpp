// The tables that platforms export, as data: which heading means what, in both languages.
#pragma once

#include "evaluation/import.hpp"

#include <string>
#include <vector>

namespace siar::evaluation {

/// What the rows of a table are about.
enum class RowSubject { publication, channel };

/// How days are written where figures alone tell them.
enum class DayOrder { day_first, month_first };

struct LayoutColumn {
    ColumnRole role;
    std::string metric;               // of a number; empty: the title above the table says which
    std::vector<std::string> headers; // in lower case; in the order in which they are preferred
    bool is_required = false;
};

struct Layout {
    ImportFormat format;
    RowSubject subject;
    DayOrder day_order = DayOrder::month_first;
    std::vector<LayoutColumn> columns;
};

/// Every table that Siar knows.
const std::vector<Layout>& known_layouts();

/// The metric that a title above a table of days names, as Meta writes it; nothing for others.
std::string metric_of_title(const std::string& title);

/// The heading in lower case with single blanks, without quotes.
std::string plain_header(const std::string& cell);

} // namespace siar::evaluation
