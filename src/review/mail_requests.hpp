// Sends a session to people by e-mail. The mails carry the session's token, so that replies become
// its evidence.
#pragma once

#include "door/command.hpp"
#include "review/mail_request.hpp"

namespace siar::review {

/// Puts one mail for each person into the outbox: an invitation where the session is a meeting, else
/// a request to review what is undecided. Whoever had the same mail gets none again (F20). Refuses
/// closed minutes, for the field at fault nobody (review.mail_recipients), a person without an
/// address (review.no_mail_address), a day that is over (review.mail_due), and a request with nothing
/// to review (review.nothing_to_ask).
SentMailRequest send_by_mail(
    Command& command, const Id<ReviewSession>& session, const NewMailRequest& form, const Texts& texts
);

} // namespace siar::review
