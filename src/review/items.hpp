// What a session has before it: a schedule, its entries, the development of media.
#pragma once

#include "door/command.hpp"
#include "review/session.hpp"

#include <vector>

namespace siar::review {

/// Refuses what is before the session already, and the kinds of subject that are decided in their
/// own later step (content, reports).
ReviewItem
put_before(Command& command, const Id<ReviewSession>& session, const NewReviewItem& form);

/// The session's schedule, each planned entry of it and each open initiative, but for those that
/// are before it already.
void put_schedule_before(Command& command, const Id<ReviewSession>& session);

/// Refuses with review.no_such_item.
ReviewItem find_item(database::Database& database, const Id<ReviewItem>& id);

/// The items of the session in the order in which they were put before it.
std::vector<ReviewItem> items_of(database::Database& database, const Id<ReviewSession>& session);

/// Where the subject was reviewed: its items in all sessions, the oldest first.
std::vector<ReviewItem>
items_about(database::Database& database, evidence::SubjectKind kind, const std::string& subject);

/// Writes the decision into the item.
void write_decision(database::Database& database, const ReviewItem& item);

} // namespace siar::review
