// What a review agreed to, entry by entry, so that what is issued is what was reviewed.
#pragma once

#include "door/command.hpp"
#include "review/session.hpp"

#include <vector>

namespace siar::review {

/// A session's acceptance of a schedule as it was submitted for the n-th time.
struct Acceptance {
    Id<Acceptance> id;
    Id<ReviewSession> session;
    Id<planning::Schedule> schedule;
    int submission;
    Moment accepted_at;
};
BOOST_DESCRIBE_STRUCT(Acceptance, (), (id, session, schedule, submission, accepted_at))

struct ReviewedEntry {
    Id<planning::ScheduleEntry> entry;
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(ReviewedEntry, (), (entry, version))

/// The plan as it stood when the minutes of the session that accepted it were closed.
struct ReviewedPlan {
    Id<ReviewedPlan> id;
    Id<ReviewSession> session;
    Id<planning::Schedule> schedule;
    int submission;
    std::vector<ReviewedEntry> entries;
    Moment reviewed_at;
};
BOOST_DESCRIBE_STRUCT(ReviewedPlan, (), (id, session, schedule, submission, entries, reviewed_at))

/// Notes that the session accepts the schedule. Refuses a schedule that is not in review.
void accept_schedule(Command& command, const ReviewItem& item);

/// Called when minutes are closed: keeps the plan of each schedule that the session accepted, under
/// the submission that it accepted.
void keep_reviewed_plans(Command& command, const Id<ReviewSession>& session);

/// The newest review of what is submitted now; nothing when there is none.
std::optional<ReviewedPlan>
reviewed_plan_of(database::Database& database, const Id<planning::Schedule>& schedule);

} // namespace siar::review
