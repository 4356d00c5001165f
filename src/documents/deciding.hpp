// Review and approval of a version by somebody other than its author (D3).
#pragma once

#include "documents/document.hpp"
#include "door/command.hpp"

namespace siar::documents {

// All three refuse a judgement over other bytes than the stored ones, a stale version, and whatever
// is already approved (D4).

/// A draft goes to review; whoever may approve is told.
Revision
submit_revision(Command& command, const Id<Revision>& revision, const RevisionJudgement& judgement);

/// Back to a draft, with a reason. Refuses the author (D3).
Revision
return_revision(Command& command, const Id<Revision>& revision, const RevisionJudgement& judgement);

/// Approves exactly the bytes named. In force from the start of the given day in the office's
/// zone, today when none is given. Refuses the author (D3), a past day, and a day before that of
/// an earlier approved version, for each version follows the one before it (D5).
Revision approve_revision(
    Command& command, const Id<Revision>& revision, const RevisionJudgement& judgement
);

} // namespace siar::documents
