// Where a chat is inside its file: the text itself, or a ZIP archive with the text and its media.
#pragma once

#include "evidence/chat_reading.hpp"

#include <filesystem>

namespace siar::evidence {

/// The bytes of the chat: of the file, or of the text in the archive; 64 MB at the most. Media in
/// the archive are not unpacked. Empty when the archive is damaged or has no text.
std::string chat_in_file(const std::filesystem::path& file);

/// One file of the archive, 25 MB at the most; nothing when it has none of that name.
std::optional<std::string>
media_in_file(const std::filesystem::path& file, const std::string& name);

} // namespace siar::evidence
