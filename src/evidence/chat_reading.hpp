// A chat as WhatsApp or Telegram exports it, message by message.
#pragma once

#include "evidence/chat_dates.hpp"

namespace siar::evidence {

struct ReadChat {
    ChatForm form = ChatForm::unknown;
    DateReading dates = {DateOrder::day_first, false};
    std::vector<ChatMessage> messages = {};
    bool is_whole = true; // false: there is more in it than 200,000 messages
};

/// Reads any bytes. In WhatsApp's text, lines before the first message and notices of the program
/// are messages from nobody.
ReadChat read_chat(std::string_view bytes);

} // namespace siar::evidence
