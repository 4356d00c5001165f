// A mail that came in, and the thread of mails that it belongs to. The mail itself is evidence: its
// bytes as they arrived. These rows only say how it is found.
#pragma once

#include "correspondence/outgoing_mail.hpp"

namespace siar::correspondence {

BOOST_DEFINE_ENUM_CLASS(MailSource, file, mailbox)

/// partly: there is more in it than can be shown. unreadable: no mail can be seen in the bytes.
BOOST_DEFINE_ENUM_CLASS(MailState, read, partly, unreadable)

/// Mails that answer one another.
struct MailThread {
    Id<MailThread> id;
    std::string title; // the subject of the first mail; may be empty
    std::optional<evidence::SubjectKind> subject_kind; // what the thread is about
    std::optional<std::string> subject;
    std::vector<std::string> people; // who wrote, the first eight
    std::int64_t mail_count;
    std::int64_t file_count;
    Moment newest_at;
    std::optional<Id<MailThread>> joined_to; // a mail that came later showed that both are one
};
BOOST_DESCRIBE_STRUCT(
    MailThread,
    (),
    (id, title, subject_kind, subject, people, mail_count, file_count, newest_at, joined_to)
)

/// A file that came with a mail, kept as evidence of its own.
struct ReceivedFile {
    std::string name;
    Digest sha256;
    Id<evidence::Evidence> evidence;
};
BOOST_DESCRIBE_STRUCT(ReceivedFile, (), (name, sha256, evidence))

struct ReceivedMail {
    Id<ReceivedMail> id;
    Id<MailThread> thread;
    Id<evidence::Evidence> evidence;
    Digest sha256; // of its bytes; the same bytes are taken in once
    std::optional<std::string> message_id;
    std::optional<std::string> in_reply_to;
    std::vector<std::string> earlier_ids; // its References, the oldest first
    std::string from_name;
    std::string from_address;
    std::vector<std::string> recipients;
    std::optional<std::string> subject_line;
    std::optional<Moment> claimed_at; // as the mail says
    Moment taken_in_at;
    MailSource source;
    MailState state;
    std::vector<ReceivedFile> files;
    std::optional<Id<Conversation>> conversation; // whose token it carries
    bool is_own; // a mail that the office itself sent
};
BOOST_DESCRIBE_STRUCT(
    ReceivedMail,
    (),
    (id,
     thread,
     evidence,
     sha256,
     message_id,
     in_reply_to,
     earlier_ids,
     from_name,
     from_address,
     recipients,
     subject_line,
     claimed_at,
     taken_in_at,
     source,
     state,
     files,
     conversation,
     is_own)
)

struct ThreadPage {
    std::vector<MailThread> threads;
    bool has_more;
};
BOOST_DESCRIBE_STRUCT(ThreadPage, (), (threads, has_more))

struct ThreadDetail {
    MailThread thread;
    std::vector<ReceivedMail> mails; // in the order of their dates
    std::vector<OutboxRow> sent;     // the office's letters in the same conversation
    bool has_more;                   // mails that are left out
};
BOOST_DESCRIBE_STRUCT(ThreadDetail, (), (thread, mails, sent, has_more))

struct ThreadSubject {
    evidence::SubjectKind subject_kind;
    Text<64> subject;
};
BOOST_DESCRIBE_STRUCT(ThreadSubject, (), (subject_kind, subject))

/// A file of mails on its way in; what it is about, where that is known.
struct MailImport {
    Id<MailImport> id;
    std::string file_name;
    Digest sha256;
    std::int64_t size;       // bytes
    std::int64_t read_bytes; // so far
    std::int64_t new_count;
    std::int64_t known_count;
    std::int64_t unreadable_count; // of those that are new
    std::int64_t too_large_count;  // left out
    std::optional<evidence::SubjectKind> subject_kind;
    std::optional<std::string> subject;
    AccountId asked_by;
    Moment asked_at;
    std::optional<Moment> done_at;
    std::optional<Id<MailThread>> last_thread; // into which its last new mail went
};
BOOST_DESCRIBE_STRUCT(
    MailImport,
    (),
    (id,
     file_name,
     sha256,
     size,
     read_bytes,
     new_count,
     known_count,
     unreadable_count,
     too_large_count,
     subject_kind,
     subject,
     asked_by,
     asked_at,
     done_at,
     last_thread)
)

/// `upload` names a finished upload of one .eml or .mbox file.
struct NewMailImport {
    Text<64> upload;
    std::optional<evidence::SubjectKind> subject_kind;
    std::optional<Text<64>> subject;
};
BOOST_DESCRIBE_STRUCT(NewMailImport, (), (upload, subject_kind, subject))

} // namespace siar::correspondence
