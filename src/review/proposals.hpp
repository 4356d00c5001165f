// Proposes decisions from what people answered by mail. A proposal never decides: a person does, by
// the same command as for everything else, or dismisses it.
#pragma once

#include "correspondence/received_mail.hpp"
#include "door/command.hpp"
#include "review/proposal.hpp"

namespace siar::review {

/// Proposes what the mail says about the undecided items of the session; nothing from closed minutes,
/// nor from a letter of the office itself, nor twice from the same mail.
void propose_from(
    Command& command, const Id<ReviewSession>& session, const correspondence::ReceivedMail& mail
);

/// The session's proposals that nobody dismissed, the oldest first.
std::vector<Proposal>
proposals_of(database::Database& database, const Id<ReviewSession>& session);

/// Refuses with review.no_such_proposal; changes nothing the second time.
Proposal dismiss(Command& command, const Id<Proposal>& id);

/// Answers "correspondence.mail_received" and "correspondence.thread_linked".
std::vector<Follower> followers();

} // namespace siar::review
