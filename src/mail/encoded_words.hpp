// Heads of mails whose words are in base64 (RFC 2047), so that GMime 3.2 reads all of them: of words
// in a row that end in "=", it loses those after the first.
#pragma once

#include <string>
#include <string_view>

namespace siar::mail {

/// The bytes of the mail with such words written as one. Bodies stay as they are.
std::string with_parted_words(std::string_view bytes);

} // namespace siar::mail
