// Reminds people of what is due, and tells those above them when it is late: by working days, once
// for each thing, level and person.
#pragma once

#include "door/door.hpp"
#include "notifications/due.hpp"

namespace siar::notifications {

/// What people have to be told now and were not told before. For each thing a person gets the
/// highest level that it has reached, so a server that was down for days sends one, not a burst.
/// Nothing outside of the office's working days, nor before 07:00 on its wall.
std::vector<Message>
reminders(database::Database& database, const std::vector<DueSource>& sources, Moment now);

/// Tells them, in one command.
void remind(Door& door, const std::vector<DueSource>& sources);

} // namespace siar::notifications
