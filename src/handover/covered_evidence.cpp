#include "handover/covered_evidence.hpp"

#include "evidence/chat_reading.hpp"
#include "evidence/masking.hpp"
#include "mail/reading.hpp"

#include <algorithm>

namespace siar::handover {

namespace {

using evidence::Masking;

std::string covered_mail(const std::string& bytes)
{
    const mail::ReadMail read = mail::read_mail(bytes);
    const Masking masking = evidence::masking_of(read);
    std::string text;
    if (read.sent_at)
        text += "Waktu menurut surel: " + read.sent_at->text() + '\n';
    for (const mail::ReadMessage& message : read.messages) {
        text += "Dari: " + masking.covered(message.from) + "\nPerihal: " +
                masking.covered(message.subject) + "\n\n";
        for (const mail::Passage& passage : message.passages)
            text += (passage.is_quoted ? "> " : "") + masking.covered(passage.text) + '\n';
        text += '\n';
    }
    for (const mail::ReadAttachment& file : read.attachments)
        text += "Lampiran (tidak disertakan): " + masking.covered(file.name) + '\n';
    return text;
}

std::string covered_chat(const std::string& bytes)
{
    const evidence::ReadChat chat = evidence::read_chat(bytes);
    std::vector<std::string> people;
    for (const evidence::ChatMessage& message : chat.messages)
        if (!message.from.empty() && std::ranges::find(people, message.from) == people.end() &&
            people.size() < 2000)
            people.push_back(message.from);
    const Masking masking{people};
    std::string text;
    for (const evidence::ChatMessage& message : chat.messages) {
        text += message.at_written.value_or("") + ' ' + masking.name_of(message.from) + ": " +
                masking.covered(message.text);
        if (message.media)
            text += " [berkas, tidak disertakan]";
        text += '\n';
    }
    return text;
}

} // namespace

std::string covered_text_of(const evidence::Evidence& evidence, evidence::ReadsAs reading)
{
    const std::string heading =
        "Bacaan tertutup: nama disingkat, nomor dan alamat ditutup. Aslinya tetap disimpan kantor" +
        (evidence.sha256 ? ", SHA-256 " + evidence.sha256->text() : std::string{}) + ".\n\n";
    return heading + (reading == evidence::ReadsAs::mail
                          ? covered_mail(evidence::mail_bytes_of(evidence))
                          : covered_chat(evidence::chat_bytes_of(evidence)));
}

} // namespace siar::handover
