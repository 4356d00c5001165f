#include "mail/reading.hpp"

#include "foundation/base64.hpp"
#include "foundation/plain_text.hpp"
#include "foundation/readable_text.hpp"
#include "foundation/written.hpp"
#include "mail/parts.hpp"
#include "mail/quotes.hpp"
#include "mail/safe_page.hpp"
#include "mail/within_bounds.hpp"

#include <algorithm>
#include <map>

namespace siar::mail {

namespace {

constexpr std::size_t longest_text = 200'000; // characters of one message
constexpr std::size_t most_attachments = 1'000;
constexpr std::size_t most_messages = 100;
constexpr std::size_t most_recipients = 1'000;
constexpr std::size_t largest_attachment = 25'000'000;
constexpr std::size_t largest_picture = 3'000'000;

std::string text_or_empty(const char* text)
{
    return text == nullptr ? "" : readable(text);
}

ReadMail as_plain_text(std::string_view bytes)
{
    const std::string text = readable(bytes);
    const std::string beginning = beginning_of(text, longest_text);
    ReadMail mail;
    mail.messages.push_back({.passages = passages_of(beginning)});
    mail.is_whole = beginning.size() == text.size();
    return mail;
}

void add_addresses(std::vector<Address>& all, InternetAddressList* list, int depth = 0)
{
    const int count = list == nullptr || depth > 3 ? 0 : internet_address_list_length(list);
    for (int i = 0; i < count && all.size() < most_recipients; ++i) {
        InternetAddress* const one = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(one))
            add_addresses(
                all, internet_address_group_get_members(INTERNET_ADDRESS_GROUP(one)), depth + 1
            );
        else if (INTERNET_ADDRESS_IS_MAILBOX(one))
            all.push_back(
                {text_or_empty(internet_address_get_name(one)),
                 text_or_empty(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(one)))}
            );
    }
}

std::vector<Address> addresses_in(InternetAddressList* list)
{
    std::vector<Address> all;
    add_addresses(all, list);
    return all;
}

std::string senders_of(GMimeMessage* message)
{
    InternetAddressList* const senders = g_mime_message_get_from(message);
    if (senders == nullptr)
        return "";
    const std::unique_ptr<char, decltype(&g_free)> text{
        internet_address_list_to_string(senders, nullptr, FALSE), g_free
    };
    return text_or_empty(text.get());
}

std::optional<Moment> date_of(GMimeMessage* message)
{
    GDateTime* const date = g_mime_message_get_date(message);
    if (date == nullptr)
        return std::nullopt;
    return Moment::of_microseconds(g_date_time_to_unix(date) * 1'000'000);
}

/// The ids in "<a@b> <c@d>", without their brackets.
std::vector<std::string> ids_in(const char* header)
{
    std::vector<std::string> ids;
    const std::string text = text_or_empty(header);
    for (auto open = text.find('<'); open != std::string::npos; open = text.find('<', open + 1)) {
        const auto close = text.find('>', open);
        if (close == std::string::npos || ids.size() == most_recipients)
            break;
        ids.push_back(trimmed(std::string_view{text}.substr(open + 1, close - open - 1)));
    }
    return ids;
}

std::string claimed_type_of(GMimeObject* part)
{
    GMimeContentType* const type = g_mime_object_get_content_type(part);
    if (type == nullptr)
        return "application/octet-stream";
    const std::unique_ptr<char, decltype(&g_free)> name{
        g_mime_content_type_get_mime_type(type), g_free
    };
    return in_lower_case(text_or_empty(name.get()));
}

/// Walks through the parts once, and remembers those that somebody may ask for.
class Reading {
public:
    explicit Reading(GMimeMessage* message)
    {
        mail.message_id = text_or_empty(g_mime_message_get_message_id(message));
        const auto header = [&](const char* name) {
            return ids_in(g_mime_object_get_header(GMIME_OBJECT(message), name));
        };
        mail.references = header("References");
        if (const auto answered = header("In-Reply-To"); !answered.empty())
            mail.in_reply_to = answered.front();
        mail.from = addresses_in(g_mime_message_get_from(message));
        mail.to = addresses_in(g_mime_message_get_to(message));
        mail.cc = addresses_in(g_mime_message_get_cc(message));
        if (const char* const subject = g_mime_message_get_subject(message))
            mail.subject = readable(subject);
        mail.sent_at = date_of(message);
        read_message(message);
        mail.has_page = page != nullptr;
    }

    ReadMail mail = {};
    std::vector<GMimePart*> attached = {};
    GMimeObject* page = nullptr;
    std::map<std::string, GMimePart*> pictures = {}; // by Content-ID

private:
    void read_message(GMimeMessage* message)
    {
        if (mail.messages.size() == most_messages) {
            mail.is_whole = false;
            return;
        }
        const std::size_t index = mail.messages.size();
        ReadMessage& one = mail.messages.emplace_back();
        if (const char* const at = g_mime_object_get_header(GMIME_OBJECT(message), "Date"))
            one.at = readable(at);
        one.from = senders_of(message);
        one.subject = text_or_empty(g_mime_message_get_subject(message));
        std::string text;
        if (GMimeObject* const body = g_mime_message_get_mime_part(message))
            read_part(body, text);
        const std::string beginning = beginning_of(text, longest_text);
        mail.is_whole = mail.is_whole && beginning.size() == text.size();
        mail.messages[index].passages = passages_of(beginning);
    }

    void read_part(GMimeObject* part, std::string& text)
    {
        if (GMIME_IS_MESSAGE_PART(part)) {
            if (auto* const inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)))
                read_message(inner);
        } else if (GMIME_IS_MULTIPART(part)) {
            read_parts(GMIME_MULTIPART(part), text);
        } else if (GMIME_IS_PART(part)) {
            read_leaf(part, text);
        }
    }

    void read_parts(GMimeMultipart* parts, std::string& text)
    {
        const int count = g_mime_multipart_get_count(parts);
        const bool is_choice = is_type(GMIME_OBJECT(parts), "multipart", "alternative");
        const int best = is_choice ? best_of(parts, count) : -1;
        for (int i = 0; i < count; ++i) {
            GMimeObject* const part = g_mime_multipart_get_part(parts, i);
            if (!is_choice || i == best)
                read_part(part, text);
            else
                read_other_form(part);
        }
    }

    /// Of several forms of the same words the plain one, or else the richest, which is the last.
    static int best_of(GMimeMultipart* parts, int count)
    {
        for (int i = 0; i < count; ++i)
            if (is_type(g_mime_multipart_get_part(parts, i), "text", "plain"))
                return i;
        return count - 1;
    }

    /// Its words are read already; its page, pictures and files are not.
    void read_other_form(GMimeObject* part)
    {
        std::string same_words;
        read_part(part, same_words);
    }

    void read_leaf(GMimeObject* part, std::string& text)
    {
        GMimePart* const leaf = GMIME_PART(part);
        const char* const name = g_mime_part_get_filename(leaf);
        if (const char* const id = g_mime_part_get_content_id(leaf))
            pictures.emplace(id, leaf);
        const bool is_file = name != nullptr || g_mime_part_is_attachment(leaf) != FALSE;
        if (is_file || !GMIME_IS_TEXT_PART(part))
            return attach(leaf, text_or_empty(name));
        const bool is_page = is_type(part, "text", "html");
        if (is_page && page == nullptr && mail.messages.size() == 1)
            page = part;
        if (text.size() > 4 * longest_text) {
            mail.is_whole = false;
            return;
        }
        const std::string words = decoded_text(part);
        text += text.empty() ? "" : "\n\n";
        text += trimmed(is_page ? text_of_html(words) : words);
    }

    void attach(GMimePart* leaf, std::string name)
    {
        if (mail.attachments.size() == most_attachments) {
            mail.is_whole = false;
            return;
        }
        attached.push_back(leaf);
        mail.attachments.push_back({std::move(name), claimed_type_of(GMIME_OBJECT(leaf))});
    }
};

std::string picture_in(const Reading& reading, const std::string& content_id)
{
    const auto found = reading.pictures.find(content_id);
    if (found == reading.pictures.end())
        return "";
    return "data:" + claimed_type_of(GMIME_OBJECT(found->second)) + ";base64," +
           to_base64(decoded_bytes(found->second, largest_picture));
}

Attachment attachment_at(const Reading& reading, std::size_t place)
{
    const ReadAttachment& named = reading.mail.attachments[place];
    return {
        .file_name = named.name,
        .media_type = named.claimed_type,
        .bytes = decoded_bytes(reading.attached[place], largest_attachment)
    };
}

} // namespace

bool is_mail(const ReadMail& mail)
{
    return mail.subject || mail.sent_at || !mail.from.empty();
}

ReadMail read_mail(std::string_view bytes)
{
    return open_mail(bytes, 0).mail;
}

OpenedMail open_mail(std::string_view bytes, std::size_t most_files)
{
    const std::string_view bounded = within_bounds(bytes);
    const auto message = taken_apart(bounded);
    if (!message)
        return {as_plain_text(bytes), {}};
    Reading reading{message.get()};
    if (!is_mail(reading.mail))
        return {as_plain_text(bytes), {}};
    std::vector<Attachment> files;
    for (std::size_t place = 0; place < std::min(most_files, reading.attached.size()); ++place)
        files.push_back(attachment_at(reading, place));
    reading.mail.is_whole = reading.mail.is_whole && bounded.size() == bytes.size();
    return {std::move(reading.mail), std::move(files)};
}

std::string own_words(const ReadMessage& message)
{
    std::string words;
    for (const Passage& passage : message.passages)
        if (!passage.is_quoted)
            words += (words.empty() ? "" : "\n\n") + passage.text;
    return words;
}

std::optional<Attachment> attachment_of(std::string_view bytes, std::size_t place)
{
    const auto message = taken_apart(within_bounds(bytes));
    if (!message)
        return std::nullopt;
    const Reading reading{message.get()};
    if (place >= reading.attached.size() || !is_mail(reading.mail))
        return std::nullopt;
    return attachment_at(reading, place);
}

std::optional<std::string> page_of_mail(std::string_view bytes)
{
    const auto message = taken_apart(within_bounds(bytes));
    if (!message)
        return std::nullopt;
    const Reading reading{message.get()};
    if (reading.page == nullptr || !is_mail(reading.mail))
        return std::nullopt;
    return safe_page(decoded_text(reading.page), [&](const std::string& content_id) {
        return picture_in(reading, content_id);
    });
}

} // namespace siar::mail
