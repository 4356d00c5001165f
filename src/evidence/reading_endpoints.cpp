#include "evidence/reading_endpoints.hpp"

#include "evidence/chat_file.hpp"
#include "evidence/chats.hpp"
#include "evidence/evidences.hpp"
#include "evidence/file_store.hpp"
#include "evidence/mail.hpp"
#include "evidence/masking.hpp"
#include "evidence/media_type.hpp"
#include "evidence/personal_words.hpp"
#include "evidence/uploads.hpp"
#include "http/disposition.hpp"
#include "mail/reading.hpp"
#include "people/permissions.hpp"

#include <algorithm>

namespace siar::evidence {

namespace {

std::string mail_bytes(const http::Call& call)
{
    const Evidence evidence =
        find_evidence(call.database, call.path_value<Id<Evidence>>("evidence"));
    if (reads_as(evidence) != ReadsAs::mail)
        throw Refusal{Reason::not_found, "evidence.not_a_mail"};
    return mail_bytes_of(evidence);
}

std::vector<std::string> written_addresses(const std::vector<mail::Address>& addresses)
{
    std::vector<std::string> texts;
    for (const auto& [name, address] : addresses)
        texts.push_back(name.empty() ? address : name + " <" + address + '>');
    return texts;
}

MailMessage shown_message(mail::ReadMessage&& message)
{
    MailMessage shown{std::move(message.at), std::move(message.from), std::move(message.subject), {}};
    for (mail::Passage& passage : message.passages)
        shown.passages.push_back({passage.is_quoted, std::move(passage.text)});
    return shown;
}

/// The same for somebody who may not see personal data.
void cover(MailShown& shown, const Masking& masking)
{
    shown.is_masked = true;
    shown.has_page = false;
    for (auto* texts : {&shown.to, &shown.cc})
        for (std::string& text : *texts)
            text = masking.covered(text);
    if (shown.subject)
        shown.subject = masking.covered(*shown.subject);
    for (MailMessage& message : shown.messages) {
        message.from = masking.covered(message.from);
        message.subject = masking.covered(message.subject);
        for (MailPassage& passage : message.passages)
            passage.text = masking.covered(passage.text);
    }
    for (MailFile& file : shown.attachments)
        file.name = masking.covered(file.name);
}

MailShown show_mail(const http::Call& call)
{
    mail::ReadMail read = mail::read_mail(mail_bytes(call));
    const Masking masking = masking_of(read);
    MailShown shown{
        .subject = std::move(read.subject),
        .to = written_addresses(read.to),
        .cc = written_addresses(read.cc),
        .sent_at = read.sent_at,
        .messages = {},
        .attachments = {},
        .has_page = read.has_page,
        .is_whole = read.is_whole,
        .is_masked = false
    };
    for (mail::ReadMessage& message : read.messages)
        shown.messages.push_back(shown_message(std::move(message)));
    for (mail::ReadAttachment& file : read.attachments)
        shown.attachments.push_back({cleaned_file_name(file.name), std::move(file.claimed_type)});
    if (!may_unmask(call.caller))
        cover(shown, masking);
    return shown;
}

http::Response page_of(http::Call& call)
{
    auto page = mail::page_of_mail(mail_bytes(call));
    if (!page)
        throw Refusal{Reason::not_found, "evidence.no_page"};
    return {
        .headers =
            {{"content-type", "text/html; charset=utf-8"},
             {"content-security-policy",
              "sandbox allow-popups; default-src 'none'; img-src data:; "
              "style-src 'unsafe-inline'; frame-ancestors 'self'"},
             {"referrer-policy", "no-referrer"},
             {"x-frame-options", "SAMEORIGIN"},
             {"cache-control", "private, no-cache"}},
        .body = std::move(*page)
    };
}

/// Strangers' bytes: a picture may be shown, everything else is kept as a file.
http::Response sent_bytes(std::string bytes, const std::string& name)
{
    const std::string type = media_type_of(bytes);
    const bool is_picture = type.starts_with("image/") && is_safe_to_show(type);
    return {
        .headers =
            {{"content-type", is_picture ? type : "application/octet-stream"},
             {"content-disposition",
              http::content_disposition(
                  is_picture ? http::Disposition::shown : http::Disposition::saved, name
              )},
             {"content-security-policy", "sandbox; default-src 'none'"},
             {"cache-control", "private, no-cache"}},
        .body = std::move(bytes)
    };
}

http::Response attachment(http::Call& call)
{
    const auto place = call.query<std::int64_t>("place").value_or(0);
    auto found = place < 0 ? std::nullopt
                           : mail::attachment_of(mail_bytes(call), static_cast<std::size_t>(place));
    if (!found)
        throw Refusal{Reason::not_found, "evidence.no_file"};
    return sent_bytes(std::move(found->bytes), cleaned_file_name(found->file_name));
}

ChatPage show_chat(const http::Call& call)
{
    return chat_page(
        call.database,
        call.path_value<Id<Evidence>>("evidence"),
        {.from_message = call.query<std::int64_t>("from_message").value_or(0),
         .limit = call.query<std::int64_t>("limit").value_or(200),
         .text = call.query<std::string>("text"),
         .person = call.query<std::string>("person"),
         .is_masked = call.query<std::string>("unmasked") != "true",
         .may_unmask = may_unmask(call.caller)}
    );
}

http::Response chat_media(http::Call& call)
{
    const Evidence evidence =
        find_evidence(call.database, call.path_value<Id<Evidence>>("evidence"));
    const std::string name = call.query<std::string>("name").value_or("");
    if (reads_as(evidence) != ReadsAs::chat || !evidence.sha256)
        throw Refusal{Reason::not_found, "evidence.not_a_chat"};
    auto bytes = media_in_file(file_of(*evidence.sha256), name);
    if (!bytes)
        throw Refusal{Reason::not_found, "evidence.no_such_media"};
    return sent_bytes(std::move(*bytes), cleaned_file_name(name));
}

std::vector<EvidencePassage> list_passages(const http::Call& call)
{
    const auto id = call.path_value<Id<Evidence>>("evidence");
    find_evidence(call.database, id);
    return passages_of(call.database, id);
}

EvidencePassage mark(const http::Call& call, Command& command, const NewPassage& form)
{
    return mark_passage(command, call.path_value<Id<Evidence>>("evidence"), form);
}

} // namespace

bool may_unmask(const Caller& caller)
{
    return people::holds(caller, "evidence.unmask");
}

http::Endpoints reading_endpoints()
{
    return {
        http::get(
            {.path = "/api/evidence/{evidence}/mail",
             .permission = "evidence.read",
             .summary = "An e-mail as a person reads it, quoted text told from its own"},
            show_mail
        ),
        http::raw(
            "GET",
            {.path = "/api/evidence/{evidence}/mail/page",
             .permission = "evidence.unmask",
             .summary = "The HTML of an e-mail as a page that runs and fetches nothing"},
            page_of
        ),
        http::raw(
            "GET",
            {.path = "/api/evidence/{evidence}/mail/attachment",
             .permission = "evidence.unmask",
             .summary = "One file that came with an e-mail",
             .queries = {"place"}},
            attachment
        ),
        http::get(
            {.path = "/api/evidence/{evidence}/chat",
             .permission = "evidence.read",
             .summary = "Messages of a chat; personal data are covered unless asked for and allowed",
             .queries = {"from_message", "limit", "text", "person", "unmasked"}},
            show_chat
        ),
        http::raw(
            "GET",
            {.path = "/api/evidence/{evidence}/chat/media",
             .permission = "evidence.unmask",
             .summary = "A picture or file out of an exported chat",
             .queries = {"name"}},
            chat_media
        ),
        http::get(
            {.path = "/api/evidence/{evidence}/passages",
             .permission = "evidence.read",
             .summary = "The passages marked as what was decided"},
            list_passages
        ),
        http::post(
            {.path = "/api/evidence/{evidence}/passages",
             .permission = "evidence.add",
             .summary = "Mark messages of a chat as what was decided"},
            mark
        ),
    };
}

} // namespace siar::evidence
