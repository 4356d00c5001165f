// Collects new mails from the office's mailbox. A mail is on disk and committed before the server
// hears of it, so that none is lost wherever the program ends, and none is taken in twice.
#pragma once

#include "correspondence/mail_settings.hpp"
#include "door/door.hpp"

namespace siar::correspondence {

/// One round, of a minute at the most. Gives when the next is due.
Moment collect(Door& door);

CollectingState collecting_state(database::Database& database);

struct MailboxTest {
    bool now = true;
};
BOOST_DESCRIBE_STRUCT(MailboxTest, (), (now))

/// Opens the mailbox with what is saved, takes nothing and marks nothing. Refuses with
/// correspondence.no_mailbox.
ServerWords look_into_mailbox(const StoredMailSettings& settings);

} // namespace siar::correspondence
