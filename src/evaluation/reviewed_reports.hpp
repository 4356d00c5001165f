// Activity reports before a review session: its decision accepts or returns them (PR.27.4 activity 3).
#pragma once

#include "door/command.hpp"
#include "review/subjects.hpp"

#include <vector>

namespace siar::evaluation {

/// Reports that wait for the Sub Koordinator, each as it was submitted.
review::SubjectSource reports_for_review();

/// Accepts or returns the report that a session accepted or wants changed: exactly what was put
/// before it (F18). Refuses whoever may not review reports, and the author; then the session's
/// decision is not made either.
std::vector<Follower> followers();

} // namespace siar::evaluation
