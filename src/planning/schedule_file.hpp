// A schedule that stands in a workbook or a CSV file, as the text that a person would paste from it.
#pragma once

#include "door/caller.hpp"
#include "planning/pasted_file.hpp"

namespace siar::planning {

/// The first sheet, or the named one, of a finished upload: cells apart by tabs, rows by line ends.
/// Refuses for the field "upload" what is no finished upload of the caller, a file without rows, and
/// one that is too long to be pasted; and what sheet/ refuses.
PastedFile text_of_file(const Caller& caller, const ScheduleFile& form);

} // namespace siar::planning
