#include "mail/letter.hpp"

#include "foundation/digest.hpp"
#include "foundation/written.hpp"

#include <algorithm>
#include <gmime/gmime.h>
#include <memory>
#include <mutex>
#include <stdexcept>

namespace siar::mail {

namespace {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};

template <class T>
using Kept = std::unique_ptr<T, Unref>;

constexpr std::size_t longest_address = 254;

void start_writing_once()
{
    static std::once_flag started;
    std::call_once(started, g_mime_init);
}

/// Without anything that could end a header's line.
std::string in_one_line(std::string text)
{
    std::ranges::replace_if(
        text, [](unsigned char c) { return c < ' ' || c == 0x7f; }, ' '
    );
    return text;
}

std::string with_plain_line_ends(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r')
            plain += text[i];
        else if (i + 1 == text.size() || text[i + 1] != '\n')
            plain += '\n';
    }
    return plain;
}

std::string with_network_line_ends(std::string_view text)
{
    std::string lines;
    lines.reserve(text.size() + text.size() / 40);
    for (const char c : text)
        lines += c == '\n' ? std::string{"\r\n"} : std::string{c};
    return lines;
}

void add_address(GMimeMessage* message, GMimeAddressType type, const Address& address)
{
    if (!is_mail_address(address.address))
        throw std::invalid_argument{"no mail can be addressed to " + in_one_line(address.address)};
    const std::string name = in_one_line(address.name);
    g_mime_message_add_mailbox(
        message, type, name.empty() ? nullptr : name.c_str(), address.address.c_str()
    );
}

void set_header(GMimeMessage* message, const std::string& name, const std::string& value)
{
    if (!value.empty())
        g_mime_object_set_header(
            GMIME_OBJECT(message), name.c_str(), in_one_line(value).c_str(), "utf-8"
        );
}

std::string in_angles(const std::string& message_id)
{
    std::string bare;
    for (const char c : message_id)
        if (c > ' ' && c != '<' && c != '>')
            bare += c;
    return bare.empty() ? "" : '<' + bare + '>';
}

Kept<GMimePart> text_part(const char* subtype, const std::string& text)
{
    Kept<GMimeTextPart> part{g_mime_text_part_new_with_subtype(subtype)};
    g_mime_text_part_set_charset(part.get(), "utf-8");
    g_mime_text_part_set_text(part.get(), with_plain_line_ends(text).c_str());
    g_mime_part_set_content_encoding(
        GMIME_PART(part.get()), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE
    );
    return Kept<GMimePart>{GMIME_PART(part.release())};
}

Kept<GMimePart> attachment_part(const Attachment& attachment)
{
    Kept<GMimePart> part{g_mime_part_new()};
    GMimeContentType* const type =
        g_mime_content_type_parse(nullptr, in_one_line(attachment.media_type).c_str());
    g_mime_object_set_content_type(GMIME_OBJECT(part.get()), type);
    g_object_unref(type);
    g_mime_object_set_disposition(GMIME_OBJECT(part.get()), GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(part.get(), in_one_line(attachment.file_name).c_str());
    const Kept<GMimeStream> stream{g_mime_stream_mem_new_with_buffer(
        attachment.bytes.data(), attachment.bytes.size()
    )};
    const Kept<GMimeDataWrapper> content{
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT)
    };
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_BASE64);
    return part;
}

Kept<GMimeMultipart> multipart(const char* subtype, const std::string& boundary)
{
    Kept<GMimeMultipart> parts{g_mime_multipart_new_with_subtype(subtype)};
    g_mime_multipart_set_boundary(parts.get(), boundary.c_str());
    return parts;
}

/// The letter's words: plain, or plain and HTML of which the reader's program shows the better.
Kept<GMimeObject> words_part(const Letter& letter, const std::string& boundary)
{
    if (letter.html.empty())
        return Kept<GMimeObject>{GMIME_OBJECT(text_part("plain", letter.text).release())};
    auto both = multipart("alternative", boundary + "-a");
    const auto plain = text_part("plain", letter.text);
    const auto html = text_part("html", letter.html);
    g_mime_multipart_add(both.get(), GMIME_OBJECT(plain.get()));
    g_mime_multipart_add(both.get(), GMIME_OBJECT(html.get()));
    return Kept<GMimeObject>{GMIME_OBJECT(both.release())};
}

Kept<GMimeObject> body_part(const Letter& letter, const std::string& boundary)
{
    auto words = words_part(letter, boundary);
    if (letter.attachments.empty())
        return words;
    auto all = multipart("mixed", boundary + "-m");
    g_mime_multipart_add(all.get(), words.get());
    for (const Attachment& attachment : letter.attachments) {
        const auto part = attachment_part(attachment);
        g_mime_multipart_add(all.get(), GMIME_OBJECT(part.get()));
    }
    return Kept<GMimeObject>{GMIME_OBJECT(all.release())};
}

void write_headers(GMimeMessage* message, const Letter& letter, Moment moment)
{
    add_address(message, GMIME_ADDRESS_TYPE_FROM, letter.from);
    add_address(message, GMIME_ADDRESS_TYPE_TO, letter.to);
    if (!letter.reply_to.empty())
        add_address(message, GMIME_ADDRESS_TYPE_REPLY_TO, {"", letter.reply_to});
    g_mime_message_set_subject(message, in_one_line(letter.subject).c_str(), "utf-8");
    GDateTime* const date = g_date_time_new_from_unix_utc(moment.microseconds() / 1'000'000);
    g_mime_message_set_date(message, date);
    g_date_time_unref(date);
    set_header(message, "Message-ID", in_angles(letter.message_id));
    set_header(message, "In-Reply-To", in_angles(letter.in_reply_to));
    std::string references;
    for (const std::string& reference : letter.references)
        references += (references.empty() ? "" : " ") + in_angles(reference);
    set_header(message, "References", references);
    for (const ExtraHeader& header : letter.headers)
        set_header(message, header.name, header.value);
}

} // namespace

bool is_mail_address(std::string_view address)
{
    const std::size_t at = address.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < address.size() &&
           address.find('@', at + 1) == std::string_view::npos &&
           address.size() <= longest_address && is_utf8_text(address) &&
           std::ranges::none_of(address, [](unsigned char c) {
               return c <= ' ' || c == 0x7f || c == '<' || c == '>' || c == '"' || c == ',' ||
                      c == ';' || c == '(' || c == ')' || c == '\\';
           });
}

std::string domain_of(const std::string& address)
{
    return address.substr(address.find('@') + 1);
}

std::string written(const Letter& letter, Moment moment)
{
    start_writing_once();
    const Kept<GMimeMessage> message{g_mime_message_new(TRUE)};
    write_headers(message.get(), letter, moment);
    const std::string seed = letter.message_id + letter.to.address + letter.text;
    const std::string boundary = "siar-" + digest_of(seed).text().substr(0, 24);
    const auto body = body_part(letter, boundary);
    g_mime_message_set_mime_part(message.get(), body.get());
    const Kept<GMimeStream> stream{g_mime_stream_mem_new()};
    g_mime_object_write_to_stream(GMIME_OBJECT(message.get()), nullptr, stream.get());
    const GByteArray* const bytes =
        g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return with_network_line_ends({reinterpret_cast<const char*>(bytes->data), bytes->len});
}

} // namespace siar::mail
