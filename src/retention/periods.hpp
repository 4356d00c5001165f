// When a retention period is over.
#pragma once

#include "foundation/time.hpp"
#include "retention/record.hpp"

#include <optional>

namespace siar::retention {

/// The same day, months later; the last day of the month where that month has no such day (29
/// February).
Date months_after(const Date& date, int months);

/// The first day on which the time of a record is over. It runs from the day of closure; for
/// `end_of_year` from 1 January of the year after; for `supersession` only from the day on which
/// the record is superseded, so there is none yet. Nothing for what is kept for ever. (PR.27.4, 4.
/// Penyimpanan Data: 5 Tahun)
std::optional<Date> due_day(const RecordSeries& series, const Date& closed_on);

} // namespace siar::retention
