#include "evidence/stems.hpp"

#include "foundation/readable_text.hpp"

#include <glib.h>
#include <libstemmer.h>
#include <memory>
#include <stdexcept>

namespace siar::evidence {

namespace {

constexpr std::size_t longest_stem = 60;
constexpr std::size_t most_terms = 8;
constexpr std::size_t shortest_beginning = 3;

struct EndStemmer {
    void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};

/// Each thread has its own: it keeps its answer in it.
sb_stemmer& indonesian()
{
    thread_local const std::unique_ptr<sb_stemmer, EndStemmer> stemmer{
        sb_stemmer_new("indonesian", "UTF_8")
    };
    if (!stemmer)
        throw std::runtime_error{"libstemmer does not know Indonesian"};
    return *stemmer;
}

/// Small letters without accents.
std::string folded(std::string_view word)
{
    const std::unique_ptr<char, decltype(&g_free)> apart{
        g_utf8_normalize(word.data(), static_cast<gssize>(word.size()), G_NORMALIZE_ALL), g_free
    };
    std::string letters;
    if (!apart)
        return letters;
    for (const char* at = apart.get(); *at != '\0'; at = g_utf8_next_char(at)) {
        const gunichar letter = g_utf8_get_char(at);
        if (!g_unichar_isalnum(letter))
            continue;
        char bytes[6];
        const int count = g_unichar_to_utf8(g_unichar_tolower(letter), bytes);
        letters.append(bytes, static_cast<std::size_t>(count));
    }
    return beginning_of(letters, longest_stem);
}

std::string stem_of(std::string_view word)
{
    const std::string plain = folded(word);
    const auto* stem = sb_stemmer_stem(
        &indonesian(),
        reinterpret_cast<const sb_symbol*>(plain.data()),
        static_cast<int>(plain.size())
    );
    if (stem == nullptr)
        throw std::bad_alloc{};
    return {
        reinterpret_cast<const char*>(stem),
        static_cast<std::size_t>(sb_stemmer_length(&indonesian()))
    };
}

/// The letter at the beginning, and its bytes; 0 for a damaged byte.
std::pair<gunichar, std::size_t> letter_at(std::string_view text)
{
    const gunichar letter =
        g_utf8_get_char_validated(text.data(), static_cast<gssize>(text.size()));
    if (letter == static_cast<gunichar>(-1) || letter == static_cast<gunichar>(-2))
        return {0, 1};
    return {letter, static_cast<std::size_t>(g_unichar_to_utf8(letter, nullptr))};
}

Term term_of(std::string_view words)
{
    Term term;
    for (Word& word : words_of(words, most_terms))
        term.stems.push_back(std::move(word.stem));
    return term;
}

} // namespace

std::vector<Word> words_of(std::string_view utf8, std::size_t most)
{
    std::vector<Word> words;
    std::size_t begin = 0;
    std::size_t at = 0;
    const auto end_word = [&] {
        if (begin < at)
            if (std::string stem = stem_of(utf8.substr(begin, at - begin)); !stem.empty())
                words.push_back({begin, at, std::move(stem)});
    };
    while (at < utf8.size() && words.size() < most) {
        const auto [letter, length] = letter_at(utf8.substr(at));
        if (letter != 0 && (g_unichar_isalnum(letter) || g_unichar_ismark(letter))) {
            at += length;
            continue;
        }
        end_word();
        at += length;
        begin = at;
    }
    if (words.size() < most)
        end_word();
    return words;
}

std::vector<Term> terms_of(const std::string& question)
{
    std::vector<Term> terms;
    bool is_quoted = false;
    for (std::size_t from = 0; from <= question.size(); is_quoted = !is_quoted) {
        const std::size_t to = std::min(question.find('"', from), question.size());
        const Term part = term_of(std::string_view{question}.substr(from, to - from));
        if (is_quoted && !part.stems.empty())
            terms.push_back(part);
        else
            for (const std::string& stem : part.stems)
                terms.push_back({.stems = {stem}});
        from = to + 1;
    }
    if (terms.size() > most_terms)
        terms.resize(most_terms);
    const bool ends_in_word = !question.empty() && question.back() != '"' && question.back() != ' ';
    if (!terms.empty() && ends_in_word)
        terms.back().is_beginning = terms.back().stems.back().size() >= shortest_beginning;
    return terms;
}

} // namespace siar::evidence
