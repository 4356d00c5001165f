// The words of a mail about notices, plain and as HTML, in the reader's language.
#pragma once

#include "foundation/texts.hpp"
#include "people/account.hpp"

#include <string>
#include <vector>

namespace siar::notifications {

struct LetterLine {
    std::string group; // under which a digest shows it
    std::string words;
    std::string path; // of the page that it opens
};

struct LetterFrame {
    const Texts& texts;
    Language language;
    std::string name;      // of the reader
    people::Office office; // who writes; without public address the mail has no links
};

struct LetterWords {
    std::string subject;
    std::string text;
    std::string html;
};

LetterWords notice_letter(const LetterFrame& frame, const LetterLine& line);

/// The lines in their order, under their groups.
LetterWords digest_letter(const LetterFrame& frame, const std::vector<LetterLine>& lines);

} // namespace siar::notifications
