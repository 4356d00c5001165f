#include "evidence/telegram.hpp"

#include "foundation/readable_text.hpp"

#include <boost/json.hpp>

namespace siar::evidence {

namespace {

namespace json = boost::json;

constexpr std::size_t most_telegram_bytes = 32'000'000; // read, it takes many times as much memory
constexpr std::size_t most_telegram_messages = 200'000;

std::string text_at(const json::object& object, std::string_view name)
{
    const auto* const value = object.if_contains(name);
    return value != nullptr && value->is_string() ? std::string{value->as_string()} : "";
}

/// A text, or pieces of text with their looks.
std::string text_of_pieces(const json::value& value)
{
    if (value.is_string())
        return std::string{value.as_string()};
    std::string words;
    if (value.is_array())
        for (const auto& piece : value.as_array())
            words += piece.is_object() ? text_at(piece.as_object(), "text") : text_of_pieces(piece);
    return words;
}

std::optional<WallTime> time_in(const std::string& written)
{
    try {
        return WallTime{std::string_view{written}.substr(0, 16)};
    } catch (const BadValue&) {
        return std::nullopt;
    }
}

std::optional<std::string> media_in(const json::object& object)
{
    for (const std::string_view name : {"file_name", "file", "photo"})
        if (std::string file = text_at(object, name); !file.empty())
            return file;
    return std::nullopt;
}

std::string notice_in(const json::object& object)
{
    const std::string title = text_at(object, "title");
    return text_at(object, "action") + (title.empty() ? "" : ": " + title);
}

ChatMessage message_in(const json::object& object, std::int64_t index)
{
    const std::string written = text_at(object, "date");
    const bool is_notice = text_at(object, "type") == "service";
    ChatMessage message{
        .index = index,
        .at_written = written.empty() ? std::nullopt : std::optional{written},
        .at = time_in(written),
        .from = text_at(object, is_notice ? "actor" : "from"),
        .kind = is_notice ? ChatMessageKind::system : ChatMessageKind::text,
        .text = is_notice ? notice_in(object) : "",
        .media = media_in(object),
        .is_edited = object.contains("edited")
    };
    if (const auto* const text = object.if_contains("text"); text != nullptr && !is_notice)
        message.text = text_of_pieces(*text);
    if (message.media && !is_notice)
        message.kind = ChatMessageKind::media;
    return message;
}

void add_messages(ReadChat& chat, const json::value* messages)
{
    if (messages == nullptr || !messages->is_array())
        return;
    for (const auto& one : messages->as_array()) {
        if (chat.messages.size() == most_telegram_messages) {
            chat.is_whole = false;
            return;
        }
        if (one.is_object())
            chat.messages.push_back(
                message_in(one.as_object(), static_cast<std::int64_t>(chat.messages.size()))
            );
    }
}

/// The export of one chat, or of all chats of an account.
void add_chats(ReadChat& chat, const json::object& whole)
{
    add_messages(chat, whole.if_contains("messages"));
    const auto* const chats = whole.if_contains("chats");
    const auto* const list =
        chats != nullptr && chats->is_object() ? chats->as_object().if_contains("list") : nullptr;
    if (list != nullptr && list->is_array())
        for (const auto& one : list->as_array())
            if (one.is_object())
                add_messages(chat, one.as_object().if_contains("messages"));
}

} // namespace

std::optional<ReadChat> read_telegram(std::string_view bytes)
{
    const auto first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first == std::string_view::npos || bytes[first] != '{' || bytes.size() > most_telegram_bytes)
        return std::nullopt;
    boost::system::error_code failure;
    const json::value whole = json::parse(bytes.substr(first), failure, {}, {.max_depth = 32});
    if (failure || !whole.is_object())
        return std::nullopt;
    ReadChat chat{.form = ChatForm::telegram, .dates = {DateOrder::year_first, true}};
    add_chats(chat, whole.as_object());
    if (chat.messages.empty())
        return std::nullopt;
    return chat;
}

} // namespace siar::evidence
