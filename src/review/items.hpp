// What a session has before it: a schedule, its entries, the development of media.
#pragma once

#include "door/command.hpp"
#include "review/session.hpp"
#include "review/subjects.hpp"

#include <vector>

namespace siar::review {

/// Refuses what is before the session already, and what does not come before sessions: what neither
/// planning nor one of the `later` steps lets review.
ReviewItem put_before(
    Command& command,
    const Id<ReviewSession>& session,
    const NewReviewItem& form,
    const SubjectSources& later = {}
);

/// The session's schedule, each planned entry of it and each open initiative, but for those that
/// are before it already.
void put_schedule_before(Command& command, const Id<ReviewSession>& session);

/// What waits for a review, each once: what sessions postponed, each submitted schedule that none
/// has reviewed with its planned entries, the open initiatives, and what waits in `later` steps.
std::vector<WaitingSubject>
what_waits(database::Database& database, const SubjectSources& later = {});

/// All that waits, but for what is before the session already.
void put_waiting_before(
    Command& command, const Id<ReviewSession>& session, const SubjectSources& later = {}
);

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
