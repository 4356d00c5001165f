#include "mail/encoded_words.hpp"

#include "foundation/base64.hpp"
#include "foundation/plain_text.hpp"
#include "foundation/refusal.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

namespace siar::mail {

namespace {

constexpr std::size_t longest_word = 1'000; // bytes; RFC 2047 allows 75
constexpr std::size_t longest_charset = 80;

struct EncodedWord {
    std::string charset; // in small letters
    std::string bytes;
    std::size_t end; // behind "?="
};

/// "=?utf-8?B?QUE=?=" at that place; nothing for words that are not in base64.
std::optional<EncodedWord> word_at(std::string_view text, std::size_t at)
try {
    text = text.substr(0, at + longest_word);
    const auto charset_end = text.find('?', at + 2);
    if (charset_end == std::string_view::npos || charset_end > at + longest_charset ||
        charset_end + 2 >= text.size() ||
        std::toupper(static_cast<unsigned char>(text[charset_end + 1])) != 'B' ||
        text[charset_end + 2] != '?')
        return std::nullopt;
    const auto end = text.find("?=", charset_end + 3);
    if (end == std::string_view::npos)
        return std::nullopt;
    const auto begin = charset_end + 3;
    return EncodedWord{
        in_lower_case(text.substr(at + 2, charset_end - at - 2)),
        from_base64(text.substr(begin, end - begin)),
        end + 2
    };
} catch (const BadValue&) {
    return std::nullopt;
}

/// Where the next word begins, if nothing but blanks lies before it.
std::size_t next_word(std::string_view text, std::size_t at)
{
    const auto next = text.find_first_not_of(" \t\r\n", at);
    return next != std::string_view::npos && text.substr(next, 2) == "=?" ? next
                                                                          : std::string_view::npos;
}

/// The words of its charset that follow become a part of the word.
void take_in_followers(std::string_view text, EncodedWord& word)
{
    for (std::size_t next = next_word(text, word.end); next != std::string_view::npos;
         next = next_word(text, word.end)) {
        const auto found = word_at(text, next);
        if (!found || found->charset != word.charset)
            return;
        word.bytes += found->bytes;
        word.end = found->end;
    }
}

/// One block of heads. A word without letters keeps words of different charsets apart.
std::string parted_heads(std::string_view heads)
{
    std::string parted;
    std::size_t written = 0;
    for (std::size_t at = heads.find("=?"); at != std::string_view::npos;
         at = heads.find("=?", std::max(written, at + 2))) {
        auto word = word_at(heads, at);
        if (!word)
            continue;
        take_in_followers(heads, *word);
        parted.append(heads.substr(written, at - written))
            .append("=?" + word->charset + "?B?" + to_base64(word->bytes) + "?=");
        if (next_word(heads, word->end) != std::string_view::npos)
            parted.append(" =?us-ascii?Q?").append("?=");
        written = word->end;
    }
    return parted.append(heads.substr(written));
}

/// Heads stand at the beginning, behind a boundary, and behind the heads of a forwarded mail.
struct Heads {
    std::size_t begin;
    std::size_t end;
};

std::optional<Heads> heads_after(std::string_view text, std::size_t at)
{
    std::size_t begin = at;
    if (at > 0) {
        const auto boundary = text.find("\n--", at - 1);
        if (boundary == std::string_view::npos)
            return std::nullopt;
        begin = boundary + 1;
    }
    std::size_t end = begin;
    bool goes_on = true;
    while (goes_on) {
        const auto unix_end = text.find("\n\n", end);
        const auto network_end = text.find("\n\r\n", end);
        const auto stop = std::min(std::min(unix_end, network_end), text.size());
        goes_on = stop < text.size() &&
                  in_lower_case(text.substr(end, std::min<std::size_t>(stop - end, 4'000)))
                          .find("message/rfc822") != std::string::npos;
        end = std::min(stop + 2, text.size());
    }
    return Heads{begin, end};
}

} // namespace

std::string with_parted_words(std::string_view bytes)
{
    if (bytes.find("=?=") == std::string_view::npos)
        return std::string{bytes}; // no word ends in "="
    std::string parted;
    std::size_t written = 0;
    for (auto heads = heads_after(bytes, 0); heads; heads = heads_after(bytes, heads->end)) {
        parted.append(bytes.substr(written, heads->begin - written))
            .append(parted_heads(bytes.substr(heads->begin, heads->end - heads->begin)));
        written = heads->end;
        if (written >= bytes.size())
            break;
    }
    return parted.append(bytes.substr(written));
}

} // namespace siar::mail
