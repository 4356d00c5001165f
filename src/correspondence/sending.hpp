// Sends what waits in the outbox: claimed in one transaction, handed over once outside of any,
// settled in a second. What a crash leaves between the two is unknown, and a person decides.
#pragma once

#include "correspondence/outgoing_mail.hpp"
#include "correspondence/settings.hpp"
#include "door/door.hpp"
#include "mail/smtp.hpp"

namespace siar::correspondence {

/// One round: a few mails that are due, for other jobs wait meanwhile.
void send_due(Door& door);

/// At start: what was on its way when the program ended is unknown.
void recover(Door& door);

/// The mail on its way, when it is due; with its Message-ID, which stays through all attempts.
std::optional<OutgoingMail> claim(Command& command, const Id<OutgoingMail>& id);

/// Writes down what came of the attempt; a mail that is no longer on its way stays as it is.
void settle(Command& command, const Id<OutgoingMail>& id, const mail::Handed& handed);

} // namespace siar::correspondence
