// Reads a list of holidays as people paste it: a day and a name on each line.
#pragma once

#include "foundation/time.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace siar::notifications {

constexpr std::size_t longest_holiday_name = 120; // characters

struct HolidayLine {
    int number; // of the line, from 1
    Date day;
    std::string name;
};

/// Reads "20 Maret 2026 Idul Fitri", "2026-03-20; Idul Fitri", "Jumat, 20-3-2026: Idul Fitri".
/// Empty lines are passed over. Refuses with every line that it cannot read, and a text without any.
std::vector<HolidayLine> read_holiday_lines(std::string_view text);

} // namespace siar::notifications
