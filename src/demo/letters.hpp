// E-mails and exported chats in which the demo's office reviews its schedules.
#pragma once

#include "demo/office.hpp"

#include <string>
#include <vector>

namespace siar::demo {

struct Letter {
    std::string from;    // as in people's names
    std::string address; // before the @
    std::string to;
    std::string subject;
    WallTime sent_at;
    std::string text;
};

/// The bytes of an .eml file.
std::string mail_of(const Letter& letter);

struct ChatLine {
    std::string from;
    std::string text;
};

/// The bytes of a WhatsApp export, a line every few minutes from the time on.
std::string chat_of(const Date& day, const std::vector<ChatLine>& lines);

/// How the month's schedule was agreed by e-mail or chat.
std::string review_mail(const Month& month, const Date& day);
std::string review_chat(const Month& month, const Date& day);

} // namespace siar::demo
