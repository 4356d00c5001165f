#include "evidence/chat_reading.hpp"

#include "evidence/chat_words.hpp"
#include "evidence/telegram.hpp"
#include "foundation/plain_text.hpp"
#include "foundation/readable_text.hpp"

namespace siar::evidence {

namespace {

constexpr std::size_t most_messages = 200'000;
constexpr std::size_t longest_name = 120;       // bytes
constexpr std::size_t longest_message = 20'000; // bytes shown of one message

ChatMessage message_of_nobody(std::int64_t index, std::string_view text)
{
    return {
        .index = index,
        .at_written = std::nullopt,
        .at = std::nullopt,
        .from = "",
        .kind = ChatMessageKind::system,
        .text = std::string{text},
        .media = std::nullopt,
        .is_edited = false
    };
}

class Exported {
public:
    ReadChat read(const std::string& text)
    {
        for (const std::string_view line : lines_in(text))
            if (!take(line))
                break;
        return finished();
    }

private:
    /// No when there are more messages than are read.
    bool take(std::string_view line)
    {
        const auto time = time_at_start(line);
        if (!time) {
            go_on(line);
            return true;
        }
        if (chat_.messages.size() == most_messages) {
            chat_.is_whole = false;
            return false;
        }
        const std::string end = in_lower_case(time->written);
        dates_.add(*time, end.ends_with('m') || end.ends_with("m."));
        add(*time, line.substr(time->length));
        return true;
    }

    void go_on(std::string_view line)
    {
        if (chat_.messages.empty()) {
            if (!trimmed(line).empty())
                push(message_of_nobody(0, line.substr(0, longest_message)), std::nullopt);
            return;
        }
        std::string& text = chat_.messages.back().text;
        if (text.size() + line.size() < longest_message)
            text.append("\n").append(line);
        else
            chat_.is_whole = false;
    }

    void add(const WrittenTime& time, std::string_view rest)
    {
        ChatMessage message = message_of_nobody(
            static_cast<std::int64_t>(chat_.messages.size()), rest.substr(0, longest_message)
        );
        message.at_written = time.written;
        const auto colon = rest.find(':');
        if (colon != std::string_view::npos && colon > 0 && colon <= longest_name &&
            (colon + 1 == rest.size() || rest[colon + 1] == ' ')) {
            message.from = rest.substr(0, colon);
            message.kind = ChatMessageKind::text;
            message.text = trimmed(rest.substr(colon + 1, longest_message));
        }
        push(std::move(message), time);
    }

    void push(ChatMessage message, std::optional<WrittenTime> time)
    {
        chat_.messages.push_back(std::move(message));
        times_.push_back(time);
    }

    ReadChat finished()
    {
        chat_.dates = dates_.reading();
        for (std::size_t i = 0; i < times_.size(); ++i) {
            ChatMessage& message = chat_.messages[i];
            if (times_[i])
                message.at = wall_time_of(*times_[i], chat_.dates.order);
            message.text = readable(trimmed(message.text)); // a cut may have split a letter
            if (!message.from.empty())
                understand_words(message);
            if (times_[i])
                chat_.form = ChatForm::whatsapp;
        }
        return std::move(chat_);
    }

    ReadChat chat_;
    DateEvidence dates_;
    std::vector<std::optional<WrittenTime>> times_;
};

} // namespace

ReadChat read_chat(std::string_view bytes)
{
    if (auto telegram = read_telegram(bytes))
        return std::move(*telegram);
    return Exported{}.read(with_plain_blanks(readable(bytes)));
}

} // namespace siar::evidence
