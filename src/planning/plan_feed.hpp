// A view of the plan as a calendar that telephones and other programs subscribe to.
#pragma once

#include "calendar/event.hpp"
#include "database/database.hpp"
#include "planning/plan_view.hpp"

#include <string>

namespace siar::planning {

/// The calendar's entry for an entry of the plan: the same UID for as long as the entry is there,
/// a SEQUENCE that grows with each change, half an hour from its slot on. Nothing for one that has
/// no slot.
calendar::Event event_of(const ScheduleEntry& entry);

/// What the view shows from a month ago to a year ahead, as iCalendar; dropped entries are marked
/// as cancelled (F11).
std::string feed_of(database::Database& database, const PlanView& view, Moment now);

} // namespace siar::planning
