// The text in files and pastes that come out of office programs, whatever their encoding, blanks
// and line ends.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace siar {

/// The bytes as UTF-8, read as UTF-8 or UTF-16, by their byte order mark or, for UTF-16 without
/// one, by where the zero bytes are. Nothing when they are neither, or hold the character 0.
std::optional<std::string> text_in(std::string_view bytes);

/// The text with every kind of blank as a space, every kind of line or page end as "\n", and
/// without the characters that have no width. Tabs stay.
std::string with_plain_blanks(std::string_view utf8);

/// The lines of a text whose line ends are "\n".
std::vector<std::string_view> lines_in(std::string_view text);

bool is_digit(char letter);

/// A to Z in lower case; everything else stays.
std::string in_lower_case(std::string_view text);

/// The text with one space where it has several blanks, and none at its ends.
std::string with_single_spaces(std::string_view text);

/// The text from the first letter that is none of these.
std::string_view without_leading(std::string_view text, std::string_view letters);

} // namespace siar
