// A conversation by mail about one thing of the office: its letters carry a token, so that replies
// find what they are about.
#pragma once

#include "correspondence/outgoing_mail.hpp"
#include "door/command.hpp"

namespace siar::correspondence {

/// The conversation about the subject, begun where there is none.
Conversation
open_conversation(Command& command, evidence::SubjectKind kind, const std::string& subject);

} // namespace siar::correspondence
