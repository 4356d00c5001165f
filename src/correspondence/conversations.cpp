#include "correspondence/conversations.hpp"

#include "correspondence/tables.hpp"
#include "foundation/digest.hpp"

namespace siar::correspondence {

namespace {

constexpr std::size_t token_bytes = 8;

} // namespace

Conversation
open_conversation(Command& command, evidence::SubjectKind kind, const std::string& subject)
{
    auto known = conversation_table.where(
        command.database, "subject_kind = $1 and subject = $2", kind, subject
    );
    if (!known.empty())
        return std::move(known.front());
    Conversation conversation{
        .id = Id<Conversation>::make(command.now),
        .token = random_token(token_bytes),
        .subject_kind = kind,
        .subject = subject,
        .created_at = command.now
    };
    conversation_table.insert(command.database, conversation);
    command.record("correspondence.conversation_opened", conversation);
    return conversation;
}

} // namespace siar::correspondence
