// A chat as WhatsApp exports it, message by message, whatever language and clock the phone had.
#pragma once

#include "evidence/evidence.hpp"

namespace siar::evidence {

struct ReadChat {
    std::vector<ReadableMessage> messages = {};
    bool is_whole = true; // false: there are more messages than are shown
};

/// Lines before the first message, and notices of the program itself, are messages from nobody.
ReadChat read_chat(std::string_view bytes);

} // namespace siar::evidence
