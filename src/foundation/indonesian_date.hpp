// Days and times of day as people of an Indonesian office write them: "Jumat, 7 Agt",
// "07/08/26", "pukul 09.30 WIB".
#pragma once

#include "foundation/texts.hpp"
#include "foundation/time.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace siar {

struct WrittenDay {
    Date date;
    std::optional<std::chrono::weekday> weekday; // as written, right or wrong
};

/// Reads 7 Agustus 2026, Jumat, 7 Agt, 7-8-2026, 07/08/26 (the day first, always), 2026-08-07 and
/// English names of months. A day without a year is the one nearest to `around`, and is not read
/// without it. Nothing when the text is no such day, or is one that the calendar does not have.
std::optional<WrittenDay>
read_written_day(std::string_view text, const std::optional<Date>& around = std::nullopt);

/// Whether the day was written with the name of another day of the week.
bool has_wrong_weekday(const WrittenDay& day);

struct WrittenTime {
    std::chrono::minutes since_midnight;
    std::string zone; // WIB, WITA or WIT where it was written
};

/// Reads 09.30, 9:30, 09:30:00, pukul 09.30 WIB, jam 7 malam, 2:15 PM; nothing otherwise.
std::optional<WrittenTime> read_written_time(std::string_view text);

/// "Jumat" or "Friday".
std::string weekday_name(std::chrono::weekday weekday, Language language);

/// "Agustus" or "August".
std::string month_name(std::chrono::month month, Language language);

} // namespace siar
