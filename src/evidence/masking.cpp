#include "evidence/masking.hpp"

#include "foundation/plain_text.hpp"
#include "foundation/readable_text.hpp"

#include <algorithm>

namespace siar::evidence {

namespace {

constexpr std::size_t fewest_digits = 9; // a day with its year has eight
constexpr std::string_view cover = "\u2022\u2022\u2022\u2022";

bool is_between_digits(char c)
{
    return c == ' ' || c == '-' || c == '.' || c == '(' || c == ')';
}

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool is_of_address(char c)
{
    return is_letter(c) || is_digit(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%';
}

/// Where a number that begins here ends; the same place when it is too short to be personal.
std::size_t end_of_number(std::string_view text, std::size_t start)
{
    std::size_t digits = 0;
    std::size_t end = start;
    for (std::size_t at = start; at < text.size(); ++at) {
        if (is_digit(text[at])) {
            ++digits;
            end = at + 1;
        } else if (!is_between_digits(text[at]) || at - end > 1) {
            break;
        }
    }
    return digits < fewest_digits ? start : end;
}

std::string without_numbers(std::string_view text)
{
    std::string covered;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t first = text[at] == '+' || text[at] == '(' ? at + 1 : at;
        const bool may_begin = first < text.size() && is_digit(text[first]);
        const std::size_t end = may_begin ? end_of_number(text, first) : first;
        if (may_begin && end > first) {
            covered += cover;
            at = end;
        } else {
            // The rest of a short number is none that begins in its middle.
            do
                covered += text[at++];
            while (at < text.size() && is_digit(text[at]) && is_digit(text[at - 1]));
        }
    }
    return covered;
}

std::string without_addresses(std::string_view text)
{
    std::string covered;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '@') {
            covered += text[at];
            continue;
        }
        std::size_t end = at + 1;
        while (end < text.size() && is_of_address(text[end]))
            ++end;
        const bool has_point = text.substr(at, end - at).find('.') != std::string_view::npos;
        if (!has_point || covered.empty() || !is_of_address(covered.back())) {
            covered += '@';
            continue;
        }
        while (!covered.empty() && is_of_address(covered.back()))
            covered.pop_back();
        covered.append(cover).append("@").append(cover);
        at = end - 1;
    }
    return covered;
}

std::vector<std::string_view> words_in(std::string_view text)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && is_letter(text[end]))
            ++end;
        if (end > at)
            words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

std::string first_letter(std::string_view word)
{
    return beginning_of(std::string{word}, 1) + '.';
}

} // namespace

std::string with_covered_numbers(std::string_view text)
{
    return without_numbers(without_addresses(text));
}

Masking::Masking(const std::vector<std::string>& people)
{
    for (const std::string& person : people) {
        std::string letters;
        for (const std::string_view word : words_in(person)) {
            letters += first_letter(word);
            if (word.size() > 2)
                words_.insert(in_lower_case(word));
        }
        names_.emplace(
            person, (letters.empty() ? "" : letters + ' ') + '#' + std::to_string(names_.size() + 1)
        );
    }
}

std::string Masking::name_of(const std::string& person) const
{
    const auto found = names_.find(person);
    return found == names_.end() ? "" : found->second;
}

std::string Masking::covered(std::string_view text) const
{
    const std::string numbers = with_covered_numbers(text);
    std::string covered;
    std::size_t at = 0;
    for (const std::string_view word : words_in(numbers)) {
        const auto start = static_cast<std::size_t>(word.data() - numbers.data());
        covered.append(numbers, at, start - at);
        at = start + word.size();
        covered += words_.contains(in_lower_case(word)) ? first_letter(word) : std::string{word};
    }
    return covered.append(numbers, at);
}

Masking masking_of(const mail::ReadMail& mail)
{
    std::vector<std::string> people;
    for (const auto& addresses : {mail.from, mail.to, mail.cc})
        for (const mail::Address& person : addresses)
            people.push_back(person.name);
    for (const mail::ReadMessage& message : mail.messages)
        people.push_back(message.from.substr(0, message.from.find('<')));
    return Masking{people};
}

} // namespace siar::evidence
