#include "evidence/mail_reading.hpp"

#include "evidence/readable_text.hpp"
#include "evidence/uploads.hpp"
#include "foundation/plain_text.hpp"

#include <gmime/gmime.h>
#include <memory>
#include <mutex>

namespace siar::evidence {

namespace {

constexpr std::size_t longest_text = 200'000; // characters of one message
constexpr std::size_t most_parts = 100;       // a mail with more is made to exhaust its readers

struct Release {
    void operator()(gpointer object) const { g_object_unref(object); }
};

template <class T>
using Owned = std::unique_ptr<T, Release>;

using Letters = std::unique_ptr<char, decltype(&g_free)>;

void start_library_once()
{
    static std::once_flag started;
    std::call_once(started, g_mime_init);
}

std::size_t occurrences(std::string_view text, std::string_view word)
{
    std::size_t count = 0;
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
        ++count;
    return count;
}

/// Parts within parts cost stack: no honest mail has this many.
bool is_made_to_exhaust(std::string_view bytes)
{
    const std::string text = in_lower_case(bytes);
    return occurrences(text, "multipart/") + occurrences(text, "message/") > most_parts;
}

ReadMail as_plain_text(std::string_view bytes)
{
    const std::string text = readable(bytes);
    std::string beginning = beginning_of(text, longest_text);
    const bool is_whole = beginning.size() == text.size();
    return {.messages = {{std::nullopt, "", std::move(beginning)}}, .is_whole = is_whole};
}

std::optional<std::string> text_or_nothing(const char* text)
{
    return text == nullptr ? std::nullopt : std::optional{readable(text)};
}

std::string senders_of(GMimeMessage* message)
{
    InternetAddressList* const senders = g_mime_message_get_from(message);
    if (senders == nullptr)
        return "";
    const Letters text{internet_address_list_to_string(senders, nullptr, FALSE), g_free};
    return text_or_nothing(text.get()).value_or("");
}

std::optional<Moment> date_of(GMimeMessage* message)
{
    GDateTime* const date = g_mime_message_get_date(message);
    if (date == nullptr)
        return std::nullopt;
    return Moment::of_microseconds(g_date_time_to_unix(date) * 1'000'000);
}

bool is_type(GMimeObject* part, const char* type, const char* subtype)
{
    GMimeContentType* const known = g_mime_object_get_content_type(part);
    return known != nullptr && g_mime_content_type_is_type(known, type, subtype) != FALSE;
}

std::string words_of(GMimeObject* part)
{
    const Letters text{g_mime_text_part_get_text(GMIME_TEXT_PART(part)), g_free};
    const std::string words = text_or_nothing(text.get()).value_or("");
    return is_type(part, "text", "html") ? text_of_html(words) : words;
}

class Reading {
public:
    ReadMail read(GMimeMessage* message)
    {
        mail_.subject = text_or_nothing(g_mime_message_get_subject(message));
        mail_.sent_at = date_of(message);
        read_message(message);
        return std::move(mail_);
    }

private:
    void read_message(GMimeMessage* message)
    {
        const std::size_t index = mail_.messages.size();
        mail_.messages.push_back(
            {text_or_nothing(g_mime_object_get_header(GMIME_OBJECT(message), "Date")),
             senders_of(message),
             ""}
        );
        if (GMimeObject* const body = g_mime_message_get_mime_part(message))
            read_part(body, index);
        std::string& text = mail_.messages[index].text;
        std::string beginning = beginning_of(text, longest_text);
        mail_.is_whole = mail_.is_whole && beginning.size() == text.size();
        text = std::move(beginning);
    }

    void read_part(GMimeObject* part, std::size_t index)
    {
        if (GMIME_IS_MESSAGE_PART(part)) {
            if (auto* const inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)))
                read_message(inner);
        } else if (GMIME_IS_MULTIPART(part)) {
            read_parts(GMIME_MULTIPART(part), index);
        } else if (GMIME_IS_PART(part)) {
            read_leaf(part, index);
        }
    }

    void read_parts(GMimeMultipart* parts, std::size_t index)
    {
        const int count = g_mime_multipart_get_count(parts);
        if (count > 0 && is_type(GMIME_OBJECT(parts), "multipart", "alternative"))
            return read_part(best_of(parts, count), index);
        for (int i = 0; i < count; ++i)
            read_part(g_mime_multipart_get_part(parts, i), index);
    }

    /// Of several forms of the same words the plain one, or else the richest, which is the last.
    static GMimeObject* best_of(GMimeMultipart* parts, int count)
    {
        for (int i = 0; i < count; ++i)
            if (is_type(g_mime_multipart_get_part(parts, i), "text", "plain"))
                return g_mime_multipart_get_part(parts, i);
        return g_mime_multipart_get_part(parts, count - 1);
    }

    void read_leaf(GMimeObject* part, std::size_t index)
    {
        const char* const name = g_mime_part_get_filename(GMIME_PART(part));
        if (name != nullptr || g_mime_part_is_attachment(GMIME_PART(part)) != FALSE) {
            mail_.attachments.push_back(cleaned_file_name(name == nullptr ? "" : name));
            return;
        }
        if (!GMIME_IS_TEXT_PART(part))
            return;
        std::string& text = mail_.messages[index].text;
        text += text.empty() ? "" : "\n\n";
        text += trimmed(words_of(part));
    }

    ReadMail mail_;
};

} // namespace

ReadMail read_mail(std::string_view bytes)
{
    start_library_once();
    if (is_made_to_exhaust(bytes))
        return as_plain_text(bytes);
    const Owned<GMimeStream> stream{g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size())};
    const Owned<GMimeParser> parser{g_mime_parser_new_with_stream(stream.get())};
    const Owned<GMimeMessage> message{g_mime_parser_construct_message(parser.get(), nullptr)};
    if (!message)
        return as_plain_text(bytes);
    ReadMail mail = Reading{}.read(message.get());
    if (!mail.subject && !mail.sent_at && mail.messages.front().from.empty())
        return as_plain_text(bytes);
    return mail;
}

} // namespace siar::evidence
