// What a session decides about the things before it. A decision is made once and takes effect at
// once, by the rules of planning.
#pragma once

#include "door/command.hpp"
#include "review/session.hpp"

namespace siar::review {

/// Refuses a second decision, any decision in closed minutes, a decision other than accept without
/// a reason, and a move without a new time. A schedule as a whole is only accepted, and only while
/// it is submitted (PR.27.4 activity 2). A move or a drop is refused where planning refuses it.
ReviewItem decide(Command& command, const Id<ReviewItem>& id, const ItemDecision& decision);

} // namespace siar::review
