// What came back by a link. An answer is kept with the exact words and with what was shown, as
// evidence of the session; the office decides.
#pragma once

#include "door/command.hpp"
#include "review/link_forms.hpp"
#include "review/link_shown.hpp"

#include <vector>

namespace siar::review {

/// Keeps the choices that the reviewer confirmed, and tells who made the link and who records the
/// session. Nothing happens for a confirmation that was kept already. Refuses an item that is not
/// the link's (F16), that was decided meanwhile, and that no longer is what was shown (F18).
void keep_answers(
    Command& command,
    const std::string& token,
    const Confirmation& confirmation,
    const ShowsSubject& later
);

/// The answers that came by the link, the oldest first.
std::vector<LinkAnswer> answers_by(database::Database& database, const Id<ReviewLink>& link);

/// What the same person, by e-mail address, said of the same subject in other sessions.
std::vector<LinkAnswer>
earlier_answers(database::Database& database, const ReviewLink& link, const ReviewItem& item);

} // namespace siar::review
