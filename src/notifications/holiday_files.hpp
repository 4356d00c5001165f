// Holidays out of a calendar file from elsewhere, to be looked at before they are entered.
#pragma once

#include "database/database.hpp"
#include "foundation/texts.hpp"
#include "notifications/holiday.hpp"

#include <vector>

namespace siar::notifications {

/// A row for each day of each event, in the order of the days; those without a day stand first.
/// "Cuti bersama" in its name makes a day joint leave. Writes nothing. Refuses what is no base64, more
/// than a megabyte, and a file without any event.
std::vector<HolidayRow> read_holiday_file(
    database::Database& database, const HolidayFile& file, const Texts& texts, Language language
);

} // namespace siar::notifications
