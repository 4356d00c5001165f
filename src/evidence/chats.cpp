#include "evidence/chats.hpp"

#include "database/table.hpp"
#include "evidence/chat_reading.hpp"
#include "evidence/evidences.hpp"
#include "evidence/masking.hpp"
#include "evidence/personal_words.hpp"
#include "foundation/plain_text.hpp"

#include <algorithm>
#include <unordered_set>

namespace siar::evidence {

namespace {

constexpr database::Table<EvidencePassage> passages{"evidence_passage"};
constexpr std::int64_t most_on_page = 500;
constexpr std::size_t most_people = 2'000;

ReadChat chat_of(database::Database& database, const Id<Evidence>& id)
{
    const Evidence evidence = find_evidence(database, id);
    if (reads_as(evidence) != ReadsAs::chat)
        throw Refusal{Reason::not_found, "evidence.not_a_chat"};
    return read_chat(chat_bytes_of(evidence));
}

std::vector<std::string> people_in(const ReadChat& chat)
{
    std::vector<std::string> people;
    std::unordered_set<std::string> known{""};
    for (const ChatMessage& message : chat.messages)
        if (people.size() < most_people && known.insert(message.from).second)
            people.push_back(message.from);
    return people;
}

void cover(ReadChat& chat, std::vector<std::string>& people)
{
    const Masking masking{people};
    for (ChatMessage& message : chat.messages) {
        message.from = masking.name_of(message.from);
        message.text = masking.covered(message.text);
        if (message.media)
            message.media = masking.covered(*message.media);
    }
    for (std::string& person : people)
        person = masking.name_of(person);
}

bool is_wanted(const ChatMessage& message, const ChatQuery& query, const std::string& words)
{
    if (query.person && message.from != *query.person)
        return false;
    return words.empty() || in_lower_case(message.text).find(words) != std::string::npos ||
           in_lower_case(message.media.value_or("")).find(words) != std::string::npos;
}

} // namespace

ChatPage chat_page(database::Database& database, const Id<Evidence>& id, const ChatQuery& query)
{
    ReadChat chat = chat_of(database, id);
    ChatPage page{
        .form = chat.form,
        .date_order = chat.dates.order,
        .is_date_order_certain = chat.dates.is_certain,
        .total = static_cast<std::int64_t>(chat.messages.size()),
        .found = 0,
        .messages = {},
        .people = people_in(chat),
        .is_masked = query.is_masked || !query.may_unmask,
        .may_unmask = query.may_unmask,
        .is_whole = chat.is_whole
    };
    if (page.is_masked)
        cover(chat, page.people);
    const std::string words = in_lower_case(trimmed(query.text.value_or("")));
    const auto limit = static_cast<std::size_t>(std::clamp<std::int64_t>(query.limit, 1, most_on_page));
    for (ChatMessage& message : chat.messages) {
        if (!is_wanted(message, query, words))
            continue;
        ++page.found;
        if (message.index >= query.from_message && page.messages.size() < limit)
            page.messages.push_back(std::move(message));
    }
    return page;
}

std::vector<EvidencePassage> passages_of(database::Database& database, const Id<Evidence>& id)
{
    return passages.where(database, "evidence = $1 order by id", id);
}

EvidencePassage mark_passage(Command& command, const Id<Evidence>& id, const NewPassage& form)
{
    const ReadChat chat = chat_of(command.database, id);
    const auto count = static_cast<std::int64_t>(chat.messages.size());
    if (form.first_message < 0 || form.first_message >= count)
        throw invalid_field("first_message", "evidence.no_such_messages");
    if (form.last_message < form.first_message || form.last_message >= count)
        throw invalid_field("last_message", "evidence.no_such_messages");
    const EvidencePassage passage{
        .id = Id<EvidencePassage>::make(command.now),
        .evidence = id,
        .first_message = form.first_message,
        .last_message = form.last_message,
        .note = form.note,
        .marked_by = account_of(command.caller),
        .marked_at = command.now
    };
    passages.insert(command.database, passage);
    command.record("evidence.passage_marked", id.text(), contract::to_json(passage));
    return passage;
}

} // namespace siar::evidence
