// Days as platforms write them.
#pragma once

#include "evaluation/import_layout.hpp"

#include <optional>
#include <string_view>

namespace siar::evaluation {

/// Reads 2026-11-24, 20261124, 11/24/2026 09:30 (in the order given), Nov 24, 2026, 24 November;
/// times of day are passed over. A day without a year is the last such day up to `today` (F24: a
/// file of January has days of December in it). Nothing when the text is no day.
std::optional<Date> read_import_day(std::string_view text, DayOrder order, const Date& today);

} // namespace siar::evaluation
