// Review sessions and their minutes: recorded, changed while open, closed for good.
#pragma once

#include "door/command.hpp"
#include "review/session.hpp"

#include <vector>

namespace siar::review {

/// Refuses to correct minutes that are still open.
ReviewSession record_session(Command& command, const SessionForm& form);

/// Refuses closed minutes (R5): a correction is a new session.
ReviewSession
change_session(Command& command, const Id<ReviewSession>& id, const SessionForm& form);

/// Closes the minutes: numbers them through the year and keeps them as files that never change,
/// one for the office and one for the public. Refuses before the day of the session, a meeting at which nobody was
/// present, an item without a decision, and a session that left neither minutes nor evidence
/// (PR.27.4 activity 2: the review is a meeting, an e-mail discussion or a chat, and proves it).
ReviewSession close_session(Command& command, const Id<ReviewSession>& id, std::int64_t version);

/// Refuses with review.no_such_session.
ReviewSession find_session(database::Database& database, const Id<ReviewSession>& id);

/// The same, and refuses with review.closed when its minutes are closed.
ReviewSession find_open_session(database::Database& database, const Id<ReviewSession>& id);

/// All sessions, the newest first.
std::vector<ReviewSession> sessions_newest_first(database::Database& database);

/// The sessions held about the schedule, the oldest first.
std::vector<ReviewSession>
sessions_about(database::Database& database, const Id<planning::Schedule>& schedule);

/// The session with its items, actions and evidence (R4).
SessionDetail detail_of(database::Database& database, const Id<ReviewSession>& id);

} // namespace siar::review
