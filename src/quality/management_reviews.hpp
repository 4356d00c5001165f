// Management reviews: what there is to look at gathers itself, decisions and actions are written down,
// and what is closed does not change.
#pragma once

#include "door/command.hpp"
#include "indicators/period_question.hpp"
#include "quality/management_review.hpp"

#include <vector>

namespace siar::quality {

/// Begins a review of a year, with its inputs gathered. Refuses a year that has not begun.
ManagementReview begin_review(
    Command& command, const NewManagementReview& form, std::vector<ReviewInput> inputs
);

/// Writes it, with all of its actions. Refuses a stale version and what is closed.
ManagementReview write_review(
    Command& command, const Id<ManagementReview>& id, const ManagementReviewForm& form
);

/// Puts the inputs as they are now in the place of those gathered before.
ManagementReview gather_again(
    Command& command,
    const Id<ManagementReview>& id,
    const ManagementReviewVersion& form,
    std::vector<ReviewInput> inputs
);

/// Why it cannot be closed yet, each with the field that mends it.
std::vector<Problem>
hindrances(database::Database& database, const ManagementReview& review, Moment now);

/// Freezes it, and tells those who have something to do. Refuses with every hindrance.
ManagementReview close_review(
    Command& command, const Id<ManagementReview>& id, const ManagementReviewVersion& form
);

/// By who has it to do, or who holds management reviews. Refuses before the review is closed.
ManagementAction finish_management_action(
    Command& command, const Id<ManagementAction>& id, const ManagementActionResult& form
);

/// Refuses with quality.no_such_review.
ManagementReview
find_review(database::Database& database, const Id<ManagementReview>& id);

/// The latest first; those that are not closed are seen by who holds management reviews alone.
std::vector<ManagementReview>
management_reviews(database::Database& database, const Caller& caller);

/// Refuses one that the caller does not see like one that is not there.
ManagementReview
review_seen_by(database::Database& database, const Id<ManagementReview>& id, const Caller& caller);

std::vector<ManagementAction>
actions_of(database::Database& database, const Id<ManagementReview>& review);

} // namespace siar::quality
