// What a file is, found from its bytes: names and browsers may say anything.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace siar::evidence {

/// Such as "image/png"; "application/octet-stream" for what nobody knows.
std::string media_type_of(std::string_view bytes);
std::string media_type_of_file(const std::filesystem::path& file);

/// Whether a browser may show it in a page: pictures, PDF, plain text, video
/// and sound run nothing of their own.
bool is_safe_to_show(std::string_view media_type);

} // namespace siar::evidence
