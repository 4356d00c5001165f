// Values that are written as text in JSON, SQL and TypeScript alike.
#pragma once

#include "foundation/refusal.hpp"

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>

namespace siar {

/// A value with one written form. Reading a text that is not such a form throws BadValue.
template <class T>
concept Written = requires(const T& value, std::string_view text) {
    { value.text() } -> std::convertible_to<std::string>;
    T{text};
    { T::format } -> std::convertible_to<std::string_view>;
};

/// The number of characters, not of bytes, in UTF-8 text.
std::size_t length_of(std::string_view utf8);

/// Whether the bytes are well-formed UTF-8 without the character 0.
bool is_utf8_text(std::string_view bytes);

/// The text without white space at its ends.
std::string trimmed(std::string_view text);

/// Text that is never empty and never longer than the form allows.
template <std::size_t Longest>
class Text {
public:
    static constexpr std::string_view format = "";
    static constexpr std::size_t longest = Longest;

    explicit Text(std::string_view text)
        : text_{text}
    {
        if (!is_utf8_text(text_))
            throw BadValue{"value.not_utf8"};
        if (text_.find_first_not_of(" \t\r\n") == std::string::npos)
            throw BadValue{"value.empty"};
        if (length_of(text_) > Longest)
            throw BadValue{"value.too_long", {{"longest", std::to_string(Longest)}}};
    }

    const std::string& text() const { return text_; }
    auto operator<=>(const Text&) const = default;

private:
    std::string text_;
};

} // namespace siar
