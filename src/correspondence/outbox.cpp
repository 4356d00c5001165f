#include "correspondence/outbox.hpp"

#include "correspondence/outbox_rows.hpp"
#include "correspondence/settings.hpp"
#include "correspondence/tables.hpp"
#include "foundation/plain_text.hpp"
#include "mail/letter.hpp"

#include <utility>

namespace siar::correspondence {

namespace {

using enum OutgoingState;

constexpr std::size_t page_size = 50;

/// What the ledger keeps of a mail: not the letter, which may hold a link for its reader alone.
void rewrite(Command& command, const OutgoingMail& mail, const std::string& kind)
{
    const OutgoingMail written = outgoing_table.update_version(command.database, mail);
    record_mail(command, kind, written);
}

OutgoingMail read_version(
    database::Database& database, const Id<OutgoingMail>& id, const OutboxVersion& read
)
{
    OutgoingMail mail = find_mail(database, id);
    if (mail.version != read.version)
        throw Refusal{Reason::conflict, "database.stale"}.with_current(
            boost::json::serialize(contract::to_json(row_of(mail)))
        );
    return mail;
}

} // namespace

bool enqueue(Command& command, const OutgoingLetter& letter)
{
    if (!mail::is_mail_address(letter.to_address))
        throw invalid_field("to_address", "correspondence.no_address");
    const std::string recipient =
        letter.to_account ? letter.to_account->text() : in_lower_case(letter.to_address);
    const auto known =
        outgoing_table.count(command.database, "recipient = $1 and key = $2", recipient, letter.key);
    if (known > 0)
        return false;
    const OutgoingMail mail{
        .id = Id<OutgoingMail>::make(command.now),
        .recipient = recipient,
        .to_account = letter.to_account,
        .to_name = letter.to_name,
        .to_address = letter.to_address,
        .subject = letter.subject,
        .text = letter.text,
        .html = letter.html,
        .enclosures = letter.enclosures,
        .conversation = letter.conversation,
        .key = letter.key,
        .message_id = std::nullopt,
        .state = waiting,
        .attempts = 0,
        .said = std::nullopt,
        .next_try_at = letter.not_before.value_or(command.now),
        .begun_at = std::nullopt,
        .created_at = command.now,
        .sent_at = std::nullopt,
        .version = 1
    };
    outgoing_table.insert(command.database, mail);
    record_mail(command, "correspondence.mail_queued", mail);
    return true;
}

OutboxRow row_of(const OutgoingMail& mail)
{
    return {
        .id = mail.id,
        .to_name = mail.to_name,
        .to_address = mail.to_address,
        .subject = mail.subject,
        .state = mail.state,
        .attempts = mail.attempts,
        .said = mail.said,
        .next_try_at = mail.state == waiting ? std::optional{mail.next_try_at} : std::nullopt,
        .created_at = mail.created_at,
        .sent_at = mail.sent_at,
        .version = mail.version
    };
}

void record_mail(Command& command, const std::string& kind, const OutgoingMail& mail)
{
    command.record(kind, mail.id.text(), contract::to_json(row_of(mail)));
}

OutgoingMail find_mail(database::Database& database, const Id<OutgoingMail>& id)
{
    auto found = outgoing_table.find(database, id);
    if (!found)
        throw Refusal{Reason::not_found, "correspondence.no_such_mail"};
    return std::move(*found);
}

OutboxPage outbox(database::Database& database, const OutboxQuery& query)
{
    const std::string state = query.state ? std::string{to_name(*query.state)} : "";
    const std::string before = query.before ? query.before->text() : "";
    const auto found = outgoing_table.where(
        database,
        "($1 = '' or state = $1) and ($2 = '' or id < $2) order by id desc limit $3",
        state,
        before,
        page_size + 1
    );
    OutboxPage page{
        .mails = {},
        .has_more = found.size() > page_size,
        .is_mail_on = may_send(stored_settings(database))
    };
    for (const OutgoingMail& mail : found)
        if (page.mails.size() < page_size)
            page.mails.push_back(row_of(mail));
    return page;
}

OutboxRow cancel(Command& command, const Id<OutgoingMail>& id, const OutboxVersion& read)
{
    OutgoingMail mail = read_version(command.database, id, read);
    if (mail.state != waiting)
        throw Refusal{Reason::conflict, "correspondence.not_waiting"};
    mail.state = cancelled;
    rewrite(command, mail, "correspondence.mail_cancelled");
    return row_of(find_mail(command.database, id));
}

OutboxRow send_again(Command& command, const Id<OutgoingMail>& id, const OutboxVersion& read)
{
    OutgoingMail mail = read_version(command.database, id, read);
    if (mail.state == sending || mail.state == sent)
        throw Refusal{Reason::conflict, "correspondence.not_to_repeat"};
    mail.state = waiting;
    mail.attempts = 0;
    mail.next_try_at = command.now;
    rewrite(command, mail, "correspondence.mail_repeated");
    return row_of(find_mail(command.database, id));
}

OutboxRow say_sent(Command& command, const Id<OutgoingMail>& id, const OutboxVersion& read)
{
    OutgoingMail mail = read_version(command.database, id, read);
    if (mail.state != unknown)
        throw Refusal{Reason::conflict, "correspondence.not_unknown"};
    mail.state = sent;
    mail.sent_at = mail.begun_at;
    rewrite(command, mail, "correspondence.mail_known_sent");
    return row_of(find_mail(command.database, id));
}

} // namespace siar::correspondence
