// An e-mail as a person reads it. Whatever is damaged, odd or enormous in it is shown as far as
// possible: the evidence is the file, and this is only a look at it.
#pragma once

#include "evidence/evidence.hpp"

namespace siar::evidence {

struct ReadMail {
    std::optional<std::string> subject = {};
    std::optional<Moment> sent_at = {};
    std::vector<ReadableMessage> messages = {}; // the mail, then those that it forwards
    std::vector<std::string> attachments = {};
    bool is_whole = true;
};

ReadMail read_mail(std::string_view bytes);

} // namespace siar::evidence
