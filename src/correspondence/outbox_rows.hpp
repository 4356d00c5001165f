// The outbox as people see it, and what they may do about a mail in it.
#pragma once

#include "correspondence/outgoing_mail.hpp"
#include "database/database.hpp"

namespace siar::correspondence {

struct OutboxQuery {
    std::optional<OutgoingState> state = {};
    std::optional<Id<OutgoingMail>> before = {};
};

/// The newest 50 that the query means.
OutboxPage outbox(database::Database& database, const OutboxQuery& query);

/// Refuses with correspondence.no_such_mail.
OutgoingMail find_mail(database::Database& database, const Id<OutgoingMail>& id);

OutboxRow row_of(const OutgoingMail& mail);

/// Writes into the ledger what happened to the mail, without the letter itself.
void record_mail(Command& command, const std::string& kind, const OutgoingMail& mail);

/// Each refuses a stale version.

/// Refuses with correspondence.not_waiting once it is on its way.
OutboxRow cancel(Command& command, const Id<OutgoingMail>& id, const OutboxVersion& read);

/// Sends it (again) at once: after a failure, or when somebody knows that it did not arrive.
/// Refuses with correspondence.not_to_repeat what was sent, or is on its way.
OutboxRow send_again(Command& command, const Id<OutgoingMail>& id, const OutboxVersion& read);

/// Somebody knows that it arrived. Refuses with correspondence.not_unknown.
OutboxRow say_sent(Command& command, const Id<OutgoingMail>& id, const OutboxVersion& read);

} // namespace siar::correspondence
