// Links for people without an account: made for chosen items of a session, one for each person,
// and revoked.
#pragma once

#include "door/command.hpp"
#include "people/passwords.hpp"
#include "review/link.hpp"

#include <chrono>
#include <vector>

namespace siar::review {

constexpr std::chrono::days link_life{7};
constexpr std::chrono::days longest_link_life{90};

/// A link whose token stands in `path` alone. `password` is the hash of the form's password.
/// Refuses closed minutes, no items, items of other sessions (F16), decided ones, an e-mail
/// address that is none, and an end in the past or after 90 days. Mails it where the form says so.
MadeLink make_link(
    Command& command,
    const Id<ReviewSession>& session,
    const NewReviewLink& form,
    const std::optional<people::PasswordHash>& password,
    const Texts& texts
);

/// From now on the link opens nothing; its answers stay. Refuses a second time.
LinkView revoke_link(Command& command, const Id<ReviewLink>& id);

/// Says once that a form of the page was sent. Decides nothing: scanners of mail send forms, too.
void note_opened(Command& command, const Id<ReviewLink>& id);

/// The link that the token opens now. Refuses with not_found an unknown token, and with gone a link
/// that was revoked, or is over from the very moment that it names.
ReviewLink open_link(database::Database& database, const std::string& token, Moment now);

/// All links, the newest first.
std::vector<LinkView> all_links(database::Database& database, Moment now);

std::vector<LinkView>
links_of(database::Database& database, const Id<ReviewSession>& session, Moment now);

} // namespace siar::review
