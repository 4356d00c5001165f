// Reads the days of a stranger's iCalendar file, such as a list of holidays.
#pragma once

#include "foundation/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace siar::calendar {

constexpr std::size_t most_events = 500; // in one file

/// Why an event gives no days.
enum class Fault { none, no_day, repeats, cancelled, too_long };

/// An event as it stands in the file; a timed one counts for the day that is written in it.
struct ReadEvent {
    int line;          // where it begins, from 1
    std::string title; // may be empty
    Fault fault;
    std::optional<Date> first;
    std::optional<Date> last;
};

/// The events in the order of the file. Bytes that are no iCalendar have none. Neither depth nor
/// length of the file costs more than one pass over it.
std::vector<ReadEvent> read(std::string_view bytes);

} // namespace siar::calendar
