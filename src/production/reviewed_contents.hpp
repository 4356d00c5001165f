// Contents before a review session: its decision approves or returns them, by the rules of approval.
#pragma once

#include "door/command.hpp"
#include "review/subjects.hpp"

namespace siar::production {

/// Contents that wait for approval, each as its submitted version.
review::SubjectSource contents_for_review();

/// Approves or returns the content that a session accepted or wants changed: exactly what was put
/// before it (F18). Refuses whoever may not approve, and the author; then the session's decision
/// is not made either.
void follow_review_of_content(Command& command, const Event& event);

} // namespace siar::production
