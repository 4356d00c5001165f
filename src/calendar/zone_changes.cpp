#include "calendar/zone_changes.hpp"

namespace siar::calendar {

namespace {

constexpr std::chrono::days step{1};
constexpr std::chrono::minutes precision{1};

/// The first minute in (before, after] at which the clocks are no longer as at `before`.
Moment change_between(const Zone& zone, Moment before, Moment after)
{
    const std::string earlier = offset_at(before, zone);
    while (after - before > precision) {
        const auto half = std::chrono::floor<std::chrono::minutes>((after - before) / 2);
        const Moment middle = before + std::max<std::chrono::microseconds>(half, precision);
        (offset_at(middle, zone) == earlier ? before : after) = middle;
    }
    return after;
}

} // namespace

std::vector<ZoneChange> zone_changes(const Zone& zone, Moment first, Moment last)
{
    std::vector<ZoneChange> changes;
    std::string offset = offset_at(first, zone);
    for (Moment before = first; before < last; before = before + step) {
        const Moment after = before + step;
        const std::string later = offset_at(after, zone);
        if (later != offset)
            changes.push_back({change_between(zone, before, after), offset, later});
        offset = later;
    }
    return changes;
}

} // namespace siar::calendar
