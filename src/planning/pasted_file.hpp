// A workbook or a CSV file with a schedule in it, on its way to be pasted.
#pragma once

#include "foundation/written.hpp"

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

namespace siar::planning {

struct ScheduleFile {
    Text<64> upload;
    std::optional<Text<120>> sheet; // the first one when left out
};
BOOST_DESCRIBE_STRUCT(ScheduleFile, (), (upload, sheet))

struct PastedFile {
    std::string text;                // to be pasted
    std::vector<std::string> sheets; // of a workbook, in their order
};
BOOST_DESCRIBE_STRUCT(PastedFile, (), (text, sheets))

} // namespace siar::planning
