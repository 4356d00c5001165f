// A mail in the outbox, and the conversation by which its replies find what they are about.
#pragma once

#include "correspondence/outbox.hpp"
#include "evidence/evidence.hpp"

namespace siar::correspondence {

/// What replies belong to; `token` stands in the mails.
struct Conversation {
    Id<Conversation> id;
    std::string token;
    evidence::SubjectKind subject_kind;
    std::string subject;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(Conversation, (), (id, token, subject_kind, subject, created_at))

BOOST_DEFINE_ENUM_CLASS(OutgoingState, waiting, sending, sent, failed, unknown, cancelled)

struct OutgoingMail {
    Id<OutgoingMail> id;
    std::string recipient; // the account, or the address in lower case
    std::optional<AccountId> to_account;
    std::string to_name;
    std::string to_address;
    std::string subject;
    std::string text;
    std::string html;
    std::vector<Enclosure> enclosures;
    std::optional<Id<Conversation>> conversation;
    std::string key;
    std::optional<std::string> message_id; // once an attempt was made
    OutgoingState state;
    std::int64_t attempts;
    std::optional<std::string> said; // by the mail server, about the last attempt
    Moment next_try_at;
    std::optional<Moment> begun_at;
    Moment created_at;
    std::optional<Moment> sent_at;
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(
    OutgoingMail,
    (),
    (id,
     recipient,
     to_account,
     to_name,
     to_address,
     subject,
     text,
     html,
     enclosures,
     conversation,
     key,
     message_id,
     state,
     attempts,
     said,
     next_try_at,
     begun_at,
     created_at,
     sent_at,
     version)
)

/// As the office sees it: without the letter itself, which may hold a link for its reader alone.
struct OutboxRow {
    Id<OutgoingMail> id;
    std::string to_name;
    std::string to_address;
    std::string subject;
    OutgoingState state;
    std::int64_t attempts;
    std::optional<std::string> said;
    std::optional<Moment> next_try_at; // while it waits
    Moment created_at;
    std::optional<Moment> sent_at;
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(
    OutboxRow,
    (),
    (id, to_name, to_address, subject, state, attempts, said, next_try_at, created_at, sent_at, version)
)

struct OutboxPage {
    std::vector<OutboxRow> mails;
    bool has_more;
    bool is_mail_on; // false: what waits goes on waiting
};
BOOST_DESCRIBE_STRUCT(OutboxPage, (), (mails, has_more, is_mail_on))

struct OutboxVersion {
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(OutboxVersion, (), (version))

} // namespace siar::correspondence
