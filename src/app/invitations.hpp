// Invites the people of the office to meetings that are still to come.
#pragma once

#include "calendar/event.hpp"
#include "door/command.hpp"
#include "review/session.hpp"

#include <vector>

namespace siar::app {

/// The hours of the session where they are written as "09.00-10.30", and the whole day else.
calendar::When time_of_session(const review::ReviewSession& session, const Zone& zone);

/// Tell each of them once, and again when day, hours or place change; tell who is no longer among
/// them too, and all who were there when the minutes are closed.
std::vector<Follower> invitations();

} // namespace siar::app
