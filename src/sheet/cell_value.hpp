// What a number in a cell of a workbook means: a number, a day, a moment or a time of day.
#pragma once

#include <string>
#include <string_view>

namespace siar::sheet {

/// The number as it is written in the file, under the format of its cell. What is no number stays
/// as it is.
std::string text_of_number(std::string_view written, std::string_view format, bool begins_in_1904);

} // namespace siar::sheet
