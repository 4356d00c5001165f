// Personal data covered for a reader's eyes; the evidence itself is never changed.
#pragma once

#include "evidence/chat.hpp"
#include "mail/reading.hpp"

#include <map>
#include <set>

namespace siar::evidence {

/// The text without telephone numbers, identity numbers and addresses of e-mail.
std::string with_covered_numbers(std::string_view text);

/// Covers a whole chat or mail alike: whoever wrote keeps one short name such as "S.R. #1".
class Masking {
public:
    explicit Masking(const std::vector<std::string>& people);

    std::string name_of(const std::string& person) const;

    /// Numbers and addresses covered, and the words of the people's names cut to their first letter.
    std::string covered(std::string_view text) const;

private:
    std::map<std::string, std::string> names_;
    std::set<std::string> words_; // of names, in lower case
};

/// Covers a mail: the people in its heads, and those whose mails it forwards.
Masking masking_of(const mail::ReadMail& mail);

} // namespace siar::evidence
