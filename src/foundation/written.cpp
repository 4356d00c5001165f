#include "foundation/written.hpp"

#include <algorithm>
#include <cstdint>

namespace siar {

namespace {

bool is_continuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// The length of the character that begins with this byte; 0 when none does.
std::size_t length_announced_by(unsigned char first)
{
    if (first < 0x80)
        return first == 0 ? 0 : 1;
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if (first >= 0xE0 && first <= 0xEF)
        return 3;
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

/// Refuses what the first byte alone cannot: overlong forms, surrogates, beyond U+10FFFF.
bool is_second_byte_of(unsigned char first, unsigned char second)
{
    switch (first) {
    case 0xE0:
        return second >= 0xA0;
    case 0xED:
        return second <= 0x9F;
    case 0xF0:
        return second >= 0x90;
    case 0xF4:
        return second <= 0x8F;
    default:
        return true;
    }
}

} // namespace

std::size_t length_of(std::string_view utf8)
{
    auto starts_a_character = [](char byte) {
        return !is_continuation(static_cast<unsigned char>(byte));
    };
    return static_cast<std::size_t>(std::ranges::count_if(utf8, starts_a_character));
}

bool is_utf8_text(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const std::size_t length = length_announced_by(first);
        if (length == 0 || at + length > bytes.size())
            return false;
        for (std::size_t i = 1; i < length; ++i)
            if (!is_continuation(static_cast<unsigned char>(bytes[at + i])))
                return false;
        if (length > 1 && !is_second_byte_of(first, static_cast<unsigned char>(bytes[at + 1])))
            return false;
        at += length;
    }
    return true;
}

std::string trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const auto first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return std::string{text.substr(first, text.find_last_not_of(space) - first + 1)};
}

} // namespace siar
