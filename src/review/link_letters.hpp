// Mails a review link to the person for whom it was made.
#pragma once

#include "door/command.hpp"
#include "review/link.hpp"

namespace siar::review {

/// Puts one mail with all items of the link into the outbox. `path` holds the token: from now on the
/// outbox knows it, too. Refuses, for the field is_mailed, a link without e-mail address
/// (review.link_needs_email) and an office that has not said where people reach Siar
/// (review.link_needs_public_address).
void mail_link(
    Command& command, const ReviewLink& link, const std::string& path, const Texts& texts
);

} // namespace siar::review
