// What somebody wrote in a mail, told apart from what they took over from the mail they answer.
#pragma once

#include "mail/reading.hpp"

namespace siar::mail {

/// The text in passages, in its order. Knows lines that begin with ">", "On ... wrote:",
/// "Pada ... menulis:", "-----Original Message-----" and the block of heads that Outlook puts above.
std::vector<Passage> passages_of(std::string_view text);

} // namespace siar::mail
