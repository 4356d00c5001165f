// Events as iCalendar (RFC 5545), the form in which every calendar program takes them.
#pragma once

#include "calendar/event.hpp"

#include <string>
#include <vector>

namespace siar::calendar {

/// One calendar with these events, stamped with the moment at which they were written. Hours stand
/// in UTC, so that no zone can be misread; whole days have no zone, and their end is the day after
/// the last (F11). Lines end in CR LF and have 75 bytes at most, never cut within a character.
std::string written(const std::vector<Event>& events, Method method, Moment stamped_at);

/// A calendar to subscribe to. Hours stand as the zone's clocks show them, with a VTIMEZONE that tells
/// how they go (RFC 5545, 3.6.5); what is cancelled is marked so, since programs keep what they
/// once had.
std::string written(const std::vector<Event>& events, const Feed& feed, Moment stamped_at);

} // namespace siar::calendar
