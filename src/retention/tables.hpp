// Where retention keeps its rows.
#pragma once

#include "database/table.hpp"
#include "retention/record.hpp"

namespace siar::retention {

inline constexpr database::Table<FiledRecord> record_rows{"filed_record"};

} // namespace siar::retention
