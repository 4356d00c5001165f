// A chat among the evidence: read page by page, searched, and marked where something was decided.
#pragma once

#include "door/command.hpp"
#include "evidence/chat.hpp"

namespace siar::evidence {

struct ChatQuery {
    std::int64_t from_message = 0;
    std::int64_t limit = 200;                 // 500 at the most
    std::optional<std::string> text = {};     // in what is shown, upper and lower case alike
    std::optional<std::string> person = {};   // as shown
    bool is_masked = true;
    bool may_unmask = false;
};

/// Those messages from `from_message` on that the query means. Search and persons know only what
/// is shown: whoever reads a masked chat cannot ask for what is covered.
/// Refuses with evidence.none and evidence.not_a_chat.
ChatPage chat_page(database::Database& database, const Id<Evidence>& id, const ChatQuery& query);

/// The passages marked in the evidence, in the order in which they were marked.
std::vector<EvidencePassage> passages_of(database::Database& database, const Id<Evidence>& id);

/// Marks messages in a row as what was decided. The bytes stay as they are.
/// Refuses with evidence.none, evidence.not_a_chat, and evidence.no_such_messages for the field at
/// fault.
EvidencePassage mark_passage(Command& command, const Id<Evidence>& id, const NewPassage& form);

} // namespace siar::evidence
