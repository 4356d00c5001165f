// Notices by mail: each notice becomes one mail, or one line of a digest, and never both (F20).
#pragma once

#include "correspondence/outbox.hpp"
#include "door/door.hpp"
#include "notifications/preferences.hpp"
#include "people/notices.hpp"

#include <functional>
#include <string_view>

namespace siar::notifications {

/// To whom a mail may go: an open account with a role and an address.
struct Recipient {
    people::Account account;
    std::string address;
};

/// What only those know who know every step.
struct NoticeMailing {
    const Texts& texts;
    std::function<NoticeGroup(std::string_view code)> group_of;
    /// Files that go with a mail at once, such as a date for the recipient's calendar.
    std::function<std::vector<correspondence::Enclosure>(
        database::Database&, const people::StoredNotice&, const Recipient&
    )>
        enclosures_of;
};

/// Nothing where the account is closed, holds no role today or has no address.
std::optional<Recipient>
recipient_of(database::Database& database, const AccountId& account, Moment now);

/// Puts the notices into the outbox or keeps them for their digest, as each person chose, in the
/// transaction of the command. Nothing while the office has no mail server.
void mail_notices(
    Command& command,
    const std::vector<people::StoredNotice>& notices,
    const NoticeMailing& mailing
);

/// Sends each person whose digest is due one mail with all that it holds.
void send_digests(Door& door, const NoticeMailing& mailing);

/// Cancels what waits for an account that was closed.
std::vector<Follower> followers();

} // namespace siar::notifications
