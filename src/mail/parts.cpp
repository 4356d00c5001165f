#include "mail/parts.hpp"

#include "foundation/readable_text.hpp"
#include "mail/encoded_words.hpp"

#include <array>
#include <mutex>

namespace siar::mail {

namespace {

void start_reading_once()
{
    static std::once_flag started;
    std::call_once(started, g_mime_init);
}

} // namespace

Part<GMimeMessage> taken_apart(std::string_view bytes)
{
    start_reading_once();
    const std::string parted = with_parted_words(bytes);
    const Part<GMimeStream> stream{
        g_mime_stream_mem_new_with_buffer(parted.data(), parted.size())
    };
    const Part<GMimeParser> parser{g_mime_parser_new_with_stream(stream.get())};
    return Part<GMimeMessage>{g_mime_parser_construct_message(parser.get(), nullptr)};
}

bool is_type(GMimeObject* part, const char* type, const char* subtype)
{
    GMimeContentType* const known = g_mime_object_get_content_type(part);
    return known != nullptr && g_mime_content_type_is_type(known, type, subtype) != FALSE;
}

std::string decoded_text(GMimeObject* part)
{
    const std::unique_ptr<char, decltype(&g_free)> text{
        g_mime_text_part_get_text(GMIME_TEXT_PART(part)), g_free
    };
    return text == nullptr ? "" : readable(text.get());
}

std::string decoded_bytes(GMimePart* part, std::size_t most)
{
    GMimeDataWrapper* const content = g_mime_part_get_content(part);
    if (content == nullptr)
        return "";
    const Part<GMimeStream> stream{g_mime_stream_mem_new()};
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray* const bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return bytes == nullptr
               ? ""
               : std::string{reinterpret_cast<const char*>(bytes->data), bytes->len}.substr(0, most);
}

} // namespace siar::mail
