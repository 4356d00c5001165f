#include "ledger/canonical_json.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <vector>

namespace siar::ledger {

namespace {

namespace json = boost::json;

void write(std::string& text, const json::value& value);

std::string_view view_of(const json::string& string)
{
    return {string.data(), string.size()};
}

void write_string(std::string& text, std::string_view string)
{
    constexpr std::string_view digits = "0123456789abcdef";
    constexpr std::string_view special = "\"\\\b\t\n\f\r";
    constexpr std::string_view letters = "\"\\btnfr";
    text += '"';
    for (const char c : string) {
        if (const auto at = special.find(c); at != std::string_view::npos) {
            text += '\\';
            text += letters[at];
        } else if (static_cast<unsigned char>(c) < 0x20) {
            const auto code = static_cast<unsigned char>(c);
            text += "\\u00";
            text += digits[code >> 4U];
            text += digits[code & 15U];
        } else {
            text += c;
        }
    }
    text += '"';
}

/// Whether a comes before b in UTF-16. Bytes of UTF-8 sort alike, but for the characters beyond
/// U+FFFF: their surrogates come before U+E000.
bool is_before(std::string_view a, std::string_view b)
{
    const auto [in_a, in_b] = std::ranges::mismatch(a, b);
    if (in_a == a.end() || in_b == b.end())
        return a.size() < b.size();
    const auto first = static_cast<unsigned char>(*in_a);
    const auto second = static_cast<unsigned char>(*in_b);
    const bool is_first_beyond = first >= 0xF0;
    const bool is_second_beyond = second >= 0xF0;
    if (is_first_beyond != is_second_beyond && std::min(first, second) >= 0xEE)
        return is_first_beyond;
    return first < second;
}

void write_object(std::string& text, const json::object& object)
{
    std::vector<std::string_view> keys;
    for (const auto& member : object)
        keys.emplace_back(member.key().data(), member.key().size());
    std::ranges::sort(keys, is_before);
    text += '{';
    for (const std::string_view key : keys) {
        text += key == keys.front() ? "" : ",";
        write_string(text, key);
        text += ':';
        write(text, object.at(key));
    }
    text += '}';
}

void write_array(std::string& text, const json::array& array)
{
    text += '[';
    for (std::size_t i = 0; i < array.size(); ++i) {
        text += i == 0 ? "" : ",";
        write(text, array[i]);
    }
    text += ']';
}

/// As ECMAScript writes a number: 0.1, 1e+21, 1e-7.
std::string ecmascript_number(double number)
{
    if (number == 0)
        return "0";
    std::array<char, 32> buffer{};
    const auto end =
        std::to_chars(buffer.begin(), buffer.end(), number, std::chars_format::scientific).ptr;
    std::string_view written{buffer.data(), end};
    const std::string sign = number < 0 ? "-" : "";
    written.remove_prefix(sign.size());
    const auto at = written.find('e');
    std::string digits{written.substr(0, at)};
    std::erase(digits, '.');
    const int exponent = std::atoi(written.data() + at + 1);
    const auto count = static_cast<int>(digits.size());
    const auto zeros = [](int how_many) {
        return std::string(static_cast<std::size_t>(how_many), '0');
    };
    if (exponent >= 21 || exponent < -6) {
        if (count > 1)
            digits.insert(1, ".");
        return sign + digits + 'e' + (exponent < 0 ? '-' : '+') +
               std::to_string(std::abs(exponent));
    }
    if (exponent < 0)
        return sign + "0." + zeros(-exponent - 1) + digits;
    if (count <= exponent + 1)
        return sign + digits + zeros(exponent + 1 - count);
    return sign + digits.insert(static_cast<std::size_t>(exponent) + 1, ".");
}

void write(std::string& text, const json::value& value)
{
    switch (value.kind()) {
    case json::kind::object:
        return write_object(text, value.get_object());
    case json::kind::array:
        return write_array(text, value.get_array());
    case json::kind::string:
        return write_string(text, view_of(value.get_string()));
    case json::kind::int64:
        text += std::to_string(value.get_int64());
        return;
    case json::kind::uint64:
        text += std::to_string(value.get_uint64());
        return;
    case json::kind::double_:
        text += ecmascript_number(value.get_double());
        return;
    case json::kind::bool_:
        text += value.get_bool() ? "true" : "false";
        return;
    case json::kind::null:
        text += "null";
        return;
    }
}

} // namespace

std::string canonical_json(const json::value& value)
{
    std::string text;
    write(text, value);
    return text;
}

} // namespace siar::ledger
