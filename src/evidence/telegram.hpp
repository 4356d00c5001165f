// A chat as Telegram exports it: result.json.
#pragma once

#include "evidence/chat_reading.hpp"

namespace siar::evidence {

/// Nothing when the bytes are no such export.
std::optional<ReadChat> read_telegram(std::string_view bytes);

} // namespace siar::evidence
