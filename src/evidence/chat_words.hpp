// What a message of a WhatsApp chat is, told by the words that the program puts in it.
#pragma once

#include "evidence/chat.hpp"

namespace siar::evidence {

/// Finds a file's name, a deleted message and the mark of an edited one in the text of a message
/// from somebody, in Indonesian and English, and takes the program's own words out of it.
void understand_words(ChatMessage& message);

} // namespace siar::evidence
