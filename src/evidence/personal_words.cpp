#include "evidence/personal_words.hpp"

#include "evidence/chat_file.hpp"
#include "evidence/file_store.hpp"
#include "evidence/masking.hpp"
#include "mail/reading.hpp"

#include <algorithm>

namespace siar::evidence {

namespace {

constexpr std::size_t most_mail_bytes = 25'000'001;
constexpr std::int64_t fewest_messages = 2;

bool may_hold_a_chat(const std::string& media_type)
{
    return media_type.starts_with("text/") || media_type == "application/json" ||
           media_type == "application/zip";
}

/// A list with a day here and there is no chat: at least half of it are messages with time and sender.
bool is_chat(const ReadChat& chat)
{
    if (chat.form == ChatForm::unknown)
        return false;
    const auto count = std::ranges::count_if(chat.messages, [](const ChatMessage& message) {
        return message.at_written && !message.from.empty();
    });
    return count >= fewest_messages && count * 2 >= static_cast<std::int64_t>(chat.messages.size());
}

} // namespace

ReadsAs reads_as(const Evidence& evidence)
{
    if (evidence.kind == EvidenceKind::email || evidence.media_type == "message/rfc822")
        return ReadsAs::mail;
    if (evidence.kind == EvidenceKind::chat)
        return ReadsAs::chat;
    if (!evidence.sha256 || !may_hold_a_chat(evidence.media_type.value_or("")))
        return ReadsAs::file;
    return is_chat(read_chat(chat_bytes_of(evidence))) ? ReadsAs::chat : ReadsAs::file;
}

std::string mail_bytes_of(const Evidence& evidence)
{
    return evidence.sha256 ? bytes_of(*evidence.sha256, most_mail_bytes) : evidence.note.value_or("");
}

std::string chat_bytes_of(const Evidence& evidence)
{
    return evidence.sha256 ? chat_in_file(file_of(*evidence.sha256)) : evidence.note.value_or("");
}

std::string covered_words_of_mail(std::string_view bytes)
{
    const mail::ReadMail mail = mail::read_mail(bytes);
    const Masking masking = masking_of(mail);
    std::string text = masking.covered(mail.subject.value_or(""));
    for (const mail::ReadMessage& message : mail.messages)
        for (const mail::Passage& passage : message.passages)
            text += '\n' + masking.covered(passage.text);
    for (const mail::ReadAttachment& attachment : mail.attachments)
        text += '\n' + masking.covered(attachment.name);
    return text;
}

std::string covered_words_of_chat(std::string_view bytes)
{
    const ReadChat chat = read_chat(bytes);
    std::vector<std::string> people;
    for (const ChatMessage& message : chat.messages)
        people.push_back(message.from);
    const Masking masking{people};
    std::string text;
    for (const ChatMessage& message : chat.messages)
        text += masking.covered(message.text) + '\n';
    return text;
}

} // namespace siar::evidence
