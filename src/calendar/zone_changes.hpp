// When the clocks of a zone change within a span: what a calendar file tells of its zone.
#pragma once

#include "foundation/time.hpp"

#include <string>
#include <vector>

namespace siar::calendar {

/// From this moment on the zone's clocks go by `to`; before it they went by `from`.
struct ZoneChange {
    Moment at;
    std::string from; // such as +07:00
    std::string to;
};

/// The changes after `first` up to `last`, to the minute, the earliest first.
std::vector<ZoneChange> zone_changes(const Zone& zone, Moment first, Moment last);

} // namespace siar::calendar
