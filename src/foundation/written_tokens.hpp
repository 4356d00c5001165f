// The words, numbers and marks of which a written day or time is made.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace siar {

struct Token {
    enum class Kind { word, number, mark };
    Kind kind;
    std::string text;
};

using Tokens = std::vector<Token>;

/// Words come in lower case and without apostrophes, as "jumat". Nothing when the text is long, or
/// has a character that no day and no time is written with.
std::optional<Tokens> tokens_of(std::string_view text);

bool begins_with(const Tokens& tokens, Token::Kind kind);

void drop_first(Tokens& tokens);

/// Drops one of the words at the start, and the marks after it.
void drop_word(Tokens& tokens, const std::vector<std::string_view>& words);

/// The number, if it has at most so many digits.
std::optional<int> number_in(const std::string& digits, std::size_t most);

} // namespace siar
