// Which conversation of the office a mail belongs to: by the token in the subject, in the address it
// was sent to or in the mails that it answers.
#pragma once

#include "correspondence/outgoing_mail.hpp"
#include "database/database.hpp"
#include "mail/reading.hpp"

namespace siar::correspondence {

/// The conversation whose token, or one of whose letters, the mail names; the most certain sign first.
std::optional<Id<Conversation>>
conversation_named_in(database::Database& database, const mail::ReadMail& mail);

/// Whether the office's outbox holds a letter with this Message-ID.
bool is_own_letter(database::Database& database, const std::string& message_id);

} // namespace siar::correspondence
