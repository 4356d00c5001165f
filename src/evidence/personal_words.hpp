// Which evidence holds what people wrote to each other: mails and chats, also those that were kept as
// plain files. For who may not see personal data, they are covered by whatever way they ask (F16).
#pragma once

#include "evidence/evidence.hpp"

namespace siar::evidence {

BOOST_DEFINE_ENUM_CLASS(ReadsAs, file, mail, chat)

/// Found from the bytes where the kind does not say it; a file that is lost reads as its kind says.
ReadsAs reads_as(const Evidence& evidence);

/// The beginning of the bytes of a mail, one byte more than is read: it says that there is more.
std::string mail_bytes_of(const Evidence& evidence);

/// The bytes of a chat, out of its archive where it came in one.
std::string chat_bytes_of(const Evidence& evidence);

/// The words of a mail or chat without names, numbers and addresses, for the index.
std::string covered_words_of_mail(std::string_view bytes);
std::string covered_words_of_chat(std::string_view bytes);

} // namespace siar::evidence
