// Days and moments as the office writes them: "Sabtu, 12 Desember 2026 pukul 00.05 WIB".
#pragma once

#include "foundation/texts.hpp"
#include "foundation/time.hpp"

#include <string>

namespace siar {

/// "7 Agustus 2026" or "7 August 2026".
std::string day_in_words(const Date& day, Language language);

/// "Jumat, 7 Agustus 2026" or "Friday, 7 August 2026".
std::string weekday_and_day_in_words(const Date& day, Language language);

/// "Jumat, 7 Agustus 2026 pukul 09.30" or "Friday, 7 August 2026 at 09:30".
std::string wall_time_in_words(const WallTime& wall, Language language);

/// The same by the clocks of the zone, with its name: WIB, WITA, WIT, or its offset from UTC.
std::string moment_in_words(Moment moment, const Zone& zone, Language language);

} // namespace siar
