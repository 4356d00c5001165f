#include "correspondence/receiving.hpp"

#include "correspondence/reply_tokens.hpp"
#include "correspondence/tables.hpp"
#include "correspondence/threads.hpp"
#include "evidence/evidences.hpp"
#include "foundation/log.hpp"
#include "foundation/readable_text.hpp"

#include <algorithm>

namespace siar::correspondence {

namespace {

using evidence::EvidenceKind;
using evidence::KeptFile;

constexpr std::size_t most_files = 100;
constexpr std::size_t longest_line = 300; // characters of a subject, a name, an address
constexpr std::size_t most_recipients = 50;
constexpr std::size_t most_earlier = 100;

std::string line_of(const std::string& text)
{
    return trimmed(beginning_of(text, longest_line));
}

/// What some library could not stomach is a mail that cannot be read, never a reason to lose it.
mail::OpenedMail opened(std::string_view bytes)
try {
    return mail::open_mail(bytes, most_files);
} catch (const std::exception& error) {
    log(LogLevel::error, "correspondence", {{"unreadable", error.what()}});
    return {{.is_whole = false}, {}};
}

MailState state_of(const mail::ReadMail& mail)
{
    if (!mail::is_mail(mail))
        return MailState::unreadable;
    return mail.is_whole ? MailState::read : MailState::partly;
}

std::vector<std::string> recipients_of(const mail::ReadMail& mail)
{
    std::vector<std::string> recipients;
    for (const auto* const list : {&mail.to, &mail.cc})
        for (const auto& [name, address] : *list)
            if (recipients.size() < most_recipients)
                recipients.push_back(
                    line_of(name.empty() ? address : name + " <" + address + '>')
                );
    return recipients;
}

std::optional<std::string> id_or_nothing(const std::string& id)
{
    return id.empty() ? std::nullopt : std::optional{line_of(id)};
}

/// The newest count most: those are the mails that it answers.
std::vector<std::string> earlier_ids_of(const mail::ReadMail& mail)
{
    const std::size_t first =
        mail.references.size() > most_earlier ? mail.references.size() - most_earlier : 0;
    std::vector<std::string> ids;
    for (std::size_t i = first; i < mail.references.size(); ++i)
        ids.push_back(line_of(mail.references[i]));
    return ids;
}

Text<300> title_for(const std::optional<std::string>& subject)
{
    const std::string line = line_of(subject.value_or(""));
    return Text<300>{line.empty() ? "(tanpa perihal)" : line};
}

/// The evidence that the bytes are already, of the same kind.
std::optional<Id<evidence::Evidence>>
known_evidence(database::Database& database, const Digest& sha256, EvidenceKind kind)
{
    for (const auto& known : evidence::with_the_same_bytes(database, sha256))
        if (known.kind == kind)
            return known.id;
    return std::nullopt;
}

Id<evidence::Evidence> evidence_for(
    Command& command, const KeptFile& file, EvidenceKind kind, const mail::ReadMail& mail
)
{
    if (const auto known = known_evidence(command.database, file.sha256, kind))
        return *known;
    const bool is_mail = kind == EvidenceKind::email;
    return evidence::add_file(
               command,
               {.kind = kind,
                .title = is_mail ? title_for(mail.subject) : Text<300>{file.file_name},
                .file = file,
                .claimed_at = is_mail ? mail.sent_at : std::nullopt}
    )
        .id;
}

std::vector<ReceivedFile> received_files(Command& command, const KeptMail& kept)
{
    std::vector<ReceivedFile> files;
    for (const KeptFile& file : kept.attachments)
        files.push_back(
            {file.file_name,
             file.sha256,
             evidence_for(command, file, EvidenceKind::file, kept.mail)}
        );
    return files;
}

ReceivedMail received_row(Command& command, const KeptMail& kept, const Arrival& arrival)
{
    const mail::ReadMail& mail = kept.mail;
    const mail::Address sender = mail.from.empty() ? mail::Address{} : mail.from.front();
    const auto id = Id<ReceivedMail>::make(command.now);
    return {
        .id = id,
        .thread = Id<MailThread>{id.text()}, // until it joins one
        .evidence = evidence_for(command, kept.file, EvidenceKind::email, mail),
        .sha256 = kept.file.sha256,
        .message_id = id_or_nothing(mail.message_id),
        .in_reply_to = id_or_nothing(mail.in_reply_to),
        .earlier_ids = earlier_ids_of(mail),
        .from_name = line_of(sender.name),
        .from_address = line_of(sender.address),
        .recipients = recipients_of(mail),
        .subject_line = mail.subject ? std::optional{line_of(*mail.subject)} : std::nullopt,
        .claimed_at = mail.sent_at,
        .taken_in_at = command.now,
        .source = arrival.source,
        .state = state_of(mail),
        .files = received_files(command, kept),
        .conversation = conversation_named_in(command.database, mail),
        .is_own = is_own_letter(command.database, mail.message_id)
    };
}

/// What the mail is about: what its token says, or else whoever brought it.
std::optional<ThreadSubject>
subject_of(database::Database& database, const ReceivedMail& mail, const Arrival& arrival)
{
    if (mail.conversation)
        if (const auto about = conversation_table.find(database, *mail.conversation))
            return ThreadSubject{about->subject_kind, Text<64>{about->subject}};
    if (arrival.subject_kind && arrival.subject)
        return ThreadSubject{*arrival.subject_kind, Text<64>{*arrival.subject}};
    return std::nullopt;
}

} // namespace

KeptMail keep_mail(std::string_view bytes)
{
    mail::OpenedMail mail = opened(bytes);
    KeptMail kept{
        .file = evidence::keep_bytes(bytes, line_of(mail.mail.subject.value_or("surel")) + ".eml"),
        .mail = std::move(mail.mail),
        .attachments = {}
    };
    kept.file.media_type = "message/rfc822";
    for (const mail::Attachment& file : mail.files)
        kept.attachments.push_back(evidence::keep_bytes(file.bytes, file.file_name));
    return kept;
}

std::optional<ReceivedMail> take_in(Command& command, const KeptMail& kept, const Arrival& arrival)
{
    if (received_table.count(command.database, "sha256 = $1", kept.file.sha256) > 0) {
        command.changes_nothing();
        return std::nullopt;
    }
    ReceivedMail mail = received_row(command, kept, arrival);
    join_thread(command, mail, subject_of(command.database, mail, arrival));
    command.record("correspondence.mail_received", mail);
    return mail;
}

std::optional<ReceivedMail>
received_as(database::Database& database, const Id<evidence::Evidence>& evidence)
{
    auto found = received_table.where(database, "evidence = $1", evidence);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

} // namespace siar::correspondence
