// Hands one letter to a mail server, once.
#pragma once

#include "mail/connection.hpp"

#include <string>
#include <string_view>

namespace siar::mail {

/// refused: for good. later: nothing was handed over, another attempt may succeed. unknown: the
/// letter went out and no answer came, so nobody may send it again without looking (F2).
enum class Handover { accepted, refused, later, unknown };

struct Handed {
    Handover outcome;
    std::string said; // the server's words, one line
};

/// One attempt; `message` as mail/letter.hpp writes it. A server that does not know the sender's
/// password, or whose certificate cannot be trusted, means later: the settings are at fault, not
/// the letter.
Handed hand_over(
    const Server& server, const std::string& from, const std::string& to, std::string_view message
);

} // namespace siar::mail
