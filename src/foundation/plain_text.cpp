#include "foundation/plain_text.hpp"

#include "foundation/written.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace siar {

namespace {

enum class ByteOrder { little, big };

unsigned char byte_at(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

std::uint32_t unit_at(std::string_view bytes, std::size_t at, ByteOrder order)
{
    const auto first = byte_at(bytes, at);
    const auto second = byte_at(bytes, at + 1);
    return order == ByteOrder::little ? static_cast<std::uint32_t>(second << 8 | first)
                                      : static_cast<std::uint32_t>(first << 8 | second);
}

void append_utf8(std::string& text, std::uint32_t character)
{
    auto append = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
    auto append_tail = [&](int shift) { append(0x80 | (character >> shift & 0x3F)); };
    if (character < 0x80) {
        append(character);
    } else if (character < 0x800) {
        append(0xC0 | character >> 6);
        append_tail(0);
    } else if (character < 0x10000) {
        append(0xE0 | character >> 12);
        append_tail(6);
        append_tail(0);
    } else {
        append(0xF0 | character >> 18);
        append_tail(12);
        append_tail(6);
        append_tail(0);
    }
}

bool is_high_surrogate(std::uint32_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool is_low_surrogate(std::uint32_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

std::optional<std::string> from_utf16(std::string_view bytes, ByteOrder order)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        std::uint32_t character = unit_at(bytes, at, order);
        if (character == 0 || is_low_surrogate(character))
            return std::nullopt;
        if (is_high_surrogate(character)) {
            at += 2;
            const std::uint32_t low = at < bytes.size() ? unit_at(bytes, at, order) : 0;
            if (!is_low_surrogate(low))
                return std::nullopt;
            character = 0x10000 + ((character - 0xD800) << 10) + (low - 0xDC00);
        }
        append_utf8(text, character);
    }
    return text;
}

/// Latin text in UTF-16 has a zero byte in most of its pairs, always on the same side.
std::optional<ByteOrder> order_by_zero_bytes(std::string_view bytes)
{
    const auto sample = bytes.substr(0, 4096);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t at = 0; at < sample.size(); ++at)
        if (sample[at] == '\0')
            ++zeros[at % 2];
    const std::size_t many = sample.size() / 2 * 7 / 10 + 1;
    if (zeros[0] == 0 && zeros[1] >= many)
        return ByteOrder::little;
    if (zeros[1] == 0 && zeros[0] >= many)
        return ByteOrder::big;
    return std::nullopt;
}

enum class Plain { kept, space, line_end, nothing };

Plain plain_two_bytes(unsigned char last)
{
    switch (last) {
    case 0x85: // next line
        return Plain::line_end;
    case 0xA0: // no-break space
        return Plain::space;
    case 0xAD: // soft hyphen
        return Plain::nothing;
    default:
        return Plain::kept;
    }
}

Plain plain_general_punctuation(unsigned char middle, unsigned char last)
{
    if (middle == 0x81)
        return last == 0x9F ? Plain::space
                            : (last >= 0xA0 && last <= 0xA4 ? Plain::nothing : Plain::kept);
    if (middle != 0x80)
        return Plain::kept;
    if (last <= 0x8A || last == 0xAF) // spaces of many widths
        return Plain::space;
    if (last == 0xA8 || last == 0xA9) // line and paragraph separator
        return Plain::line_end;
    return last <= 0x8F || (last >= 0xAA && last <= 0xAE) ? Plain::nothing : Plain::kept;
}

Plain plain_form(std::string_view character)
{
    if (character == "\v" || character == "\f")
        return Plain::line_end;
    if (character.size() == 2 && character[0] == '\xC2')
        return plain_two_bytes(byte_at(character, 1));
    if (character == "\xE3\x80\x80") // ideographic space
        return Plain::space;
    if (character == "\xEF\xBB\xBF") // byte order mark amid the text
        return Plain::nothing;
    if (character.size() == 3 && character[0] == '\xE2')
        return plain_general_punctuation(byte_at(character, 1), byte_at(character, 2));
    return Plain::kept;
}

std::size_t character_length(std::string_view text, std::size_t at)
{
    const auto first = byte_at(text, at);
    const std::size_t length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    return std::min(length, text.size() - at);
}

} // namespace

std::optional<std::string> text_in(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE"))
        return from_utf16(bytes.substr(2), ByteOrder::little);
    if (bytes.starts_with("\xFE\xFF"))
        return from_utf16(bytes.substr(2), ByteOrder::big);
    if (const auto order = order_by_zero_bytes(bytes))
        return from_utf16(bytes, *order);
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    if (!is_utf8_text(bytes))
        return std::nullopt;
    return std::string{bytes};
}

std::string with_plain_blanks(std::string_view utf8)
{
    std::string plain;
    plain.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        if (utf8[at] == '\r') {
            plain += '\n';
            at += utf8.substr(at).starts_with("\r\n") ? 2 : 1;
            continue;
        }
        const auto character = utf8.substr(at, character_length(utf8, at));
        at += character.size();
        switch (plain_form(character)) {
        case Plain::kept:
            plain += character;
            break;
        case Plain::space:
            plain += ' ';
            break;
        case Plain::line_end:
            plain += '\n';
            break;
        case Plain::nothing:
            break;
        }
    }
    return plain;
}

std::vector<std::string_view> lines_in(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string in_lower_case(std::string_view text)
{
    std::string lower{text};
    for (char& letter : lower)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return lower;
}

std::string with_single_spaces(std::string_view text)
{
    std::string single;
    for (const char letter : text) {
        const bool is_blank = letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
        if (!is_blank)
            single += letter;
        else if (!single.empty() && single.back() != ' ')
            single += ' ';
    }
    if (single.ends_with(' '))
        single.pop_back();
    return single;
}

std::string_view without_leading(std::string_view text, std::string_view letters)
{
    return text.substr(std::min(text.find_first_not_of(letters), text.size()));
}

bool is_digit(char letter)
{
    return letter >= '0' && letter <= '9';
}

} // namespace siar
