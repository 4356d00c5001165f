// The days that a pack is about, and how conditions on rows name them.
#pragma once

#include "foundation/time.hpp"

#include <string>
#include <string_view>

namespace siar::handover {

struct Period {
    Date starts_on;
    Date ends_on; // the last day
    Zone zone;

    Moment from() const { return start_of(starts_on, zone); }
    /// The first moment after it.
    Moment until() const { return start_of(ends_on + std::chrono::days{1}, zone); }
    bool contains(Moment moment) const { return moment >= from() && moment < until(); }
};

/// The SQL with the days for {from} and {to}, their first and last moments for {from_us} and
/// {until_us}, the years for {from_year} and {to_year}, and selects of what belongs to the period for
/// {cycles}, {schedules}, {sessions}, {contents}, {placements}, {reports} and {self_evaluations}.
std::string for_period(std::string_view sql, const Period& period);

} // namespace siar::handover
