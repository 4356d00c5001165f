#include "correspondence/sending.hpp"

#include "correspondence/outbox_rows.hpp"
#include "correspondence/tables.hpp"
#include "foundation/base64.hpp"
#include "foundation/log.hpp"
#include "mail/letter.hpp"

#include <array>

namespace siar::correspondence {

namespace {

using enum OutgoingState;
using std::chrono::minutes;

constexpr const char* permission = "correspondence.write";
constexpr std::size_t most_at_once = 20;
constexpr std::chrono::seconds longest_round{10};
constexpr minutes lost_after{15};

/// How long a mail waits after an attempt that came to nothing; after the last it has failed.
constexpr std::array pauses{minutes{1}, minutes{5}, minutes{30}, minutes{120}, minutes{480}};

std::string reply_address(const std::string& sender, const std::string& token)
{
    const std::size_t at = sender.find('@');
    return sender.substr(0, at) + '+' + token + sender.substr(at);
}

std::optional<Conversation> conversation_of(database::Database& database, const OutgoingMail& mail)
{
    return mail.conversation ? conversation_table.find(database, *mail.conversation) : std::nullopt;
}

struct Departure {
    OutgoingMail mail;
    std::optional<Conversation> conversation;
    StoredMailSettings settings;
};

mail::Letter letter_of(const Departure& departure)
{
    const OutgoingMail& row = departure.mail;
    const StoredMailSettings& settings = departure.settings;
    mail::Letter letter{
        .from = {settings.sender_name, settings.sender_address},
        .to = {row.to_name, row.to_address},
        .subject = row.subject,
        .text = row.text,
        .html = row.html,
        .message_id = row.message_id.value_or("")
    };
    if (departure.conversation) {
        const std::string& token = departure.conversation->token;
        letter.subject = "[Siar-" + token + "] " + letter.subject;
        letter.references = {token + '@' + mail::domain_of(settings.sender_address)};
        if (settings.replies_name_their_subject)
            letter.reply_to = reply_address(settings.sender_address, token);
    } else {
        letter.headers.push_back({"Auto-Submitted", "auto-generated"});
    }
    for (const Enclosure& enclosure : row.enclosures)
        letter.attachments.push_back(
            {enclosure.file_name, enclosure.media_type, from_base64(enclosure.base64)}
        );
    return letter;
}

mail::Handed handed_over(const Departure& departure, Moment now)
try {
    return mail::hand_over(
        smtp_server(departure.settings),
        departure.settings.sender_address,
        departure.mail.to_address,
        mail::written(letter_of(departure), now)
    );
} catch (const std::invalid_argument& error) {
    return {mail::Handover::refused, error.what()};
}

std::vector<Id<OutgoingMail>> due_mails(database::Database& database, Moment now)
{
    std::vector<Id<OutgoingMail>> due;
    for (const OutgoingMail& mail : outgoing_table.where(
             database,
             "state = 'waiting' and next_try_at <= $1 order by next_try_at, id limit $2",
             now,
             most_at_once
         ))
        due.push_back(mail.id);
    return due;
}

/// Gives false when the server could not be talked to, so that the others need not try.
bool send(Door& door, const Id<OutgoingMail>& id)
{
    std::optional<Departure> departure;
    door.change(siar_itself(), permission, [&](Command& command) {
        departure = std::nullopt;
        if (auto mail = claim(command, id))
            departure = Departure{
                *mail, conversation_of(command.database, *mail), stored_settings(command.database)
            };
    });
    if (!departure)
        return true;
    // Outside of any transaction. Whatever happens from here on, this attempt is never made again.
    const mail::Handed handed = handed_over(*departure, door.now());
    door.change(siar_itself(), permission, [&](Command& command) { settle(command, id, handed); });
    return handed.outcome != mail::Handover::later;
}

void give_up_begun_before(Door& door, Moment before)
{
    const auto lost = door.read([&](database::Database& database) {
        return outgoing_table.where(database, "state = 'sending' and begun_at <= $1", before);
    });
    for (const OutgoingMail& mail : lost)
        door.change(siar_itself(), permission, [&](Command& command) {
            settle(command, mail.id, {mail::Handover::unknown, ""});
        });
}

} // namespace

std::optional<OutgoingMail> claim(Command& command, const Id<OutgoingMail>& id)
{
    OutgoingMail mail = find_mail(command.database, id);
    const StoredMailSettings settings = stored_settings(command.database);
    if (mail.state != waiting || mail.next_try_at > command.now || !may_send(settings)) {
        command.changes_nothing();
        return std::nullopt;
    }
    if (!mail.message_id)
        mail.message_id = mail.id.text() + '@' + mail::domain_of(settings.sender_address);
    mail.state = sending;
    mail.begun_at = command.now;
    ++mail.attempts;
    mail = outgoing_table.update_version(command.database, mail);
    record_mail(command, "correspondence.mail_begun", mail);
    return mail;
}

void settle(Command& command, const Id<OutgoingMail>& id, const mail::Handed& handed)
{
    OutgoingMail mail = find_mail(command.database, id);
    if (mail.state != sending)
        return command.changes_nothing();
    mail.said = handed.said;
    std::string kind;
    if (handed.outcome == mail::Handover::accepted) {
        mail.state = sent;
        mail.sent_at = command.now;
        kind = "correspondence.mail_sent";
    } else if (handed.outcome == mail::Handover::unknown) {
        mail.state = unknown;
        kind = "correspondence.mail_unknown";
    } else if (handed.outcome == mail::Handover::refused ||
               mail.attempts > static_cast<std::int64_t>(pauses.size())) {
        mail.state = failed;
        kind = "correspondence.mail_failed";
    } else {
        mail.state = waiting;
        mail.next_try_at = command.now + pauses.at(static_cast<std::size_t>(mail.attempts) - 1);
        kind = "correspondence.mail_postponed";
    }
    mail = outgoing_table.update_version(command.database, mail);
    record_mail(command, kind, mail);
}

void send_due(Door& door)
{
    give_up_begun_before(door, door.now() - lost_after);
    const auto due = door.read([&](database::Database& database) {
        return may_send(stored_settings(database)) ? due_mails(database, door.now())
                                                   : std::vector<Id<OutgoingMail>>{};
    });
    const auto begun = std::chrono::steady_clock::now();
    for (const auto& id : due) {
        if (std::chrono::steady_clock::now() - begun > longest_round)
            return;
        try {
            if (!send(door, id))
                return;
        } catch (const std::exception& error) {
            // The others must not wait for this one; it comes round again unless it was claimed.
            log(LogLevel::error, "correspondence", {{"mail", id.text()}, {"error", error.what()}});
        }
    }
}

void recover(Door& door)
{
    const std::string engine =
        door.read([](database::Database& database) { return database.engine(); });
    give_up_begun_before(door, engine == "sqlite" ? door.now() : door.now() - lost_after);
}

} // namespace siar::correspondence
