#include "correspondence/reply_tokens.hpp"

#include "correspondence/tables.hpp"
#include "foundation/plain_text.hpp"

#include <algorithm>

namespace siar::correspondence {

namespace {

constexpr std::size_t token_length = 16; // as correspondence/conversations.cpp makes them
constexpr std::size_t most_signs = 100;
constexpr std::string_view token_digits = "0123456789abcdef";

bool is_token(std::string_view text)
{
    return text.size() == token_length && text.find_first_not_of(token_digits) == std::string_view::npos;
}

std::optional<Id<Conversation>> with_token(database::Database& database, const std::string& text)
{
    const std::string token = in_lower_case(text);
    if (!is_token(token))
        return std::nullopt;
    const auto found = conversation_table.where(database, "token = $1", token);
    return found.empty() ? std::nullopt : std::optional{found.front().id};
}

/// The conversation of the letter that has this Message-ID.
std::optional<Id<Conversation>>
with_letter(database::Database& database, const std::string& message_id)
{
    const auto letters = outgoing_table.where(
        database, "message_id = $1 and conversation is not null", message_id
    );
    return letters.empty() ? std::nullopt : letters.front().conversation;
}

/// The ids of the mails that it answers, the nearest first.
std::vector<std::string> answered_ids(const mail::ReadMail& mail)
{
    std::vector<std::string> ids;
    if (!mail.in_reply_to.empty())
        ids.push_back(mail.in_reply_to);
    ids.insert(ids.end(), mail.references.rbegin(), mail.references.rend());
    ids.resize(std::min(ids.size(), most_signs));
    return ids;
}

/// humas+token@polibatam.ac.id
std::string tag_of(const std::string& address)
{
    const std::string local = address.substr(0, address.rfind('@'));
    const auto plus = local.rfind('+');
    return plus == std::string::npos ? "" : local.substr(plus + 1);
}

/// "Re: [Siar-token] ..."
std::string token_in_subject(const std::string& subject)
{
    constexpr std::string_view mark = "[siar-";
    const auto at = in_lower_case(subject).find(mark);
    if (at == std::string::npos)
        return "";
    const auto begin = at + mark.size();
    return subject.substr(begin, subject.find(']', begin) - begin);
}

} // namespace

std::optional<Id<Conversation>>
conversation_named_in(database::Database& database, const mail::ReadMail& mail)
{
    for (const std::string& id : answered_ids(mail)) {
        if (const auto found = with_letter(database, id))
            return found;
        if (const auto found = with_token(database, id.substr(0, id.find('@'))))
            return found;
    }
    std::size_t looked_at = 0;
    for (const auto* const list : {&mail.to, &mail.cc})
        for (const mail::Address& recipient : *list) {
            if (++looked_at > most_signs)
                break;
            if (const auto found = with_token(database, tag_of(recipient.address)))
                return found;
        }
    return with_token(database, token_in_subject(mail.subject.value_or("")));
}

bool is_own_letter(database::Database& database, const std::string& message_id)
{
    return !message_id.empty() &&
           outgoing_table.count(database, "message_id = $1", message_id) > 0;
}

} // namespace siar::correspondence
