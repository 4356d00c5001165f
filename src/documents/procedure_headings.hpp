// The headings of a procedure's text and of its tables, in the spellings that campuses use.
#pragma once

#include "documents/procedure_lines.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace siar::documents {

/// In bytes: a longer line is no heading.
constexpr std::size_t longest_heading = 80;

/// The text in lower case, with single spaces, and without the colon or full stop at its end.
std::string as_heading(std::string_view text);

enum class Heading {
    purpose,
    scope,
    description,
    flow_chart,
    flow_description,
    activities,
    indicators,
    storage
};

/// The heading that the line is, numbered in any way or not at all; table headings included.
std::optional<Heading> heading_in(const TextLine& line);

enum class RecordColumn { order, name, file_name, storage_location, retention, other };

/// The column of the storage table whose heading this is.
std::optional<RecordColumn> record_column_called(std::string_view heading);

} // namespace siar::documents
