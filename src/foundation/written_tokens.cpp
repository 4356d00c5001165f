#include "foundation/written_tokens.hpp"

#include "foundation/plain_text.hpp"

#include <algorithm>
#include <cstdlib>

namespace siar {

namespace {

constexpr std::size_t longest_read = 60;

bool is_letter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

/// The length of an apostrophe, straight or curled, at the start of the text; 0 without one.
std::size_t apostrophe_at_start(std::string_view text)
{
    if (text.starts_with("'") || text.starts_with("`"))
        return 1;
    return text.starts_with("\xE2\x80\x99") || text.starts_with("\xE2\x80\x98") ? 3 : 0;
}

/// Takes a word such as Jum'at off the text, as "jumat".
std::string take_word(std::string_view& text)
{
    std::string word;
    while (!text.empty()) {
        const auto apostrophe = apostrophe_at_start(text);
        if (apostrophe == 0 && !is_letter(text.front()))
            break;
        if (apostrophe == 0)
            word += text.front();
        text.remove_prefix(std::max<std::size_t>(apostrophe, 1));
    }
    return in_lower_case(word);
}

std::string take_number(std::string_view& text)
{
    const auto end = std::ranges::find_if_not(text, is_digit);
    const std::string number{text.begin(), end};
    text.remove_prefix(number.size());
    return number;
}

} // namespace

std::optional<Tokens> tokens_of(std::string_view text)
{
    if (text.size() > longest_read)
        return std::nullopt;
    const std::string plain = with_single_spaces(with_plain_blanks(text));
    Tokens tokens;
    for (std::string_view rest = plain; !rest.empty();) {
        if (rest.front() == ' ') {
            rest.remove_prefix(1);
        } else if (const auto apostrophe = apostrophe_at_start(rest); apostrophe > 0) {
            rest.remove_prefix(apostrophe);
        } else if (is_letter(rest.front())) {
            tokens.push_back({Token::Kind::word, take_word(rest)});
        } else if (is_digit(rest.front())) {
            tokens.push_back({Token::Kind::number, take_number(rest)});
        } else if (rest.starts_with("\xE2\x80\x93")) {
            tokens.push_back({Token::Kind::mark, "-"});
            rest.remove_prefix(3);
        } else if (std::string_view{".,/-:"}.find(rest.front()) != std::string_view::npos) {
            tokens.push_back({Token::Kind::mark, std::string{rest.front()}});
            rest.remove_prefix(1);
        } else {
            return std::nullopt;
        }
    }
    return tokens;
}

void drop_first(Tokens& tokens)
{
    tokens.erase(tokens.begin());
}

bool begins_with(const Tokens& tokens, Token::Kind kind)
{
    return !tokens.empty() && tokens.front().kind == kind;
}

void drop_word(Tokens& tokens, const std::vector<std::string_view>& words)
{
    if (!begins_with(tokens, Token::Kind::word) ||
        std::ranges::find(words, tokens.front().text) == words.end())
        return;
    drop_first(tokens);
    while (begins_with(tokens, Token::Kind::mark))
        drop_first(tokens);
}

std::optional<int> number_in(const std::string& digits, std::size_t most)
{
    if (digits.empty() || digits.size() > most)
        return std::nullopt;
    return std::atoi(digits.c_str());
}

} // namespace siar
