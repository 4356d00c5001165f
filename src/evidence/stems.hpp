// The words of a text in the form in which they are searched: small letters without accents, cut to
// the Indonesian stem, so that "penayangan" finds "ditayangkan". The same on every engine.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace siar::evidence {

struct Word {
    std::size_t begin; // bytes
    std::size_t end;
    std::string stem; // letters and digits, 60 at the most
};

/// The words of a text in UTF-8, in their order, `most` at the most; damaged bytes part words.
std::vector<Word> words_of(std::string_view utf8, std::size_t most);

/// Words to be found: next to each other where there are several.
struct Term {
    std::vector<std::string> stems;
    bool is_beginning = false; // the last stem may go on
};

/// The words of a question, 8 at the most: each for itself, those in quotation marks together; the
/// last may be half typed.
std::vector<Term> terms_of(const std::string& question);

} // namespace siar::evidence
