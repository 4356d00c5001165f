// A chat that somebody exported, message by message; and the passages of it that people marked.
#pragma once

#include "evidence/evidence.hpp"

namespace siar::evidence {

BOOST_DEFINE_ENUM_CLASS(ChatMessageKind, text, media, deleted, system)

struct ChatMessage {
    std::int64_t index; // from 0, over the whole chat
    std::optional<std::string> at_written; // as it stands in the file
    std::optional<WallTime> at;            // on the clock of the phone, which may be wrong
    std::string from;                      // empty for notices of the program
    ChatMessageKind kind;
    std::string text;
    std::optional<std::string> media; // the name of its file, where the chat tells it
    bool is_edited;
};
BOOST_DESCRIBE_STRUCT(
    ChatMessage, (), (index, at_written, at, from, kind, text, media, is_edited)
)

BOOST_DEFINE_ENUM_CLASS(ChatForm, whatsapp, telegram, unknown)
BOOST_DEFINE_ENUM_CLASS(DateOrder, day_first, month_first, year_first)

/// Messages that were asked for, and how the file was understood.
struct ChatPage {
    ChatForm form;
    DateOrder date_order;
    bool is_date_order_certain; // false: every date can be read both ways
    std::int64_t total;         // messages in the chat
    std::int64_t found;         // those of them that were asked for
    std::vector<ChatMessage> messages;
    std::vector<std::string> people; // in the order in which they first wrote
    bool is_masked;
    bool may_unmask;
    bool is_whole; // false: the file holds more than can be read
};
BOOST_DESCRIBE_STRUCT(
    ChatPage,
    (),
    (form,
     date_order,
     is_date_order_certain,
     total,
     found,
     messages,
     people,
     is_masked,
     may_unmask,
     is_whole)
)

/// Messages in a row that somebody marked as what was decided. Beside the bytes, never in them.
struct EvidencePassage {
    Id<EvidencePassage> id;
    Id<Evidence> evidence;
    std::int64_t first_message;
    std::int64_t last_message;
    Text<2000> note;
    AccountId marked_by;
    Moment marked_at;
};
BOOST_DESCRIBE_STRUCT(
    EvidencePassage, (), (id, evidence, first_message, last_message, note, marked_by, marked_at)
)

struct NewPassage {
    std::int64_t first_message;
    std::int64_t last_message;
    Text<2000> note;
};
BOOST_DESCRIBE_STRUCT(NewPassage, (), (first_message, last_message, note))

} // namespace siar::evidence
