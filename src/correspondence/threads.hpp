// Threads: mails that name one another by their Message-IDs. That two mails have the same subject
// never makes them one thread.
#pragma once

#include "correspondence/received_mail.hpp"
#include "door/command.hpp"

namespace siar::correspondence {

/// Puts the mail into the thread of those that it names or that name it, or into one of its own;
/// threads that it shows to be one become one. Writes the mail's row. What the thread is about gets
/// the mail and its files as evidence.
void join_thread(
    Command& command, ReceivedMail& mail, const std::optional<ThreadSubject>& subject
);

/// Says what the thread is about; its mails and their files become evidence of that, and what comes
/// later, too. Refuses with correspondence.no_such_thread.
void set_subject(Command& command, const Id<MailThread>& id, const ThreadSubject& subject);

/// The thread, or the one that it was joined to. Refuses with correspondence.no_such_thread.
MailThread find_thread(database::Database& database, const Id<MailThread>& id);

struct ThreadQuery {
    std::optional<std::string> text = {}; // in subjects, senders, and the words of the mails
    std::optional<evidence::SubjectKind> subject_kind = {};
    std::optional<std::string> subject = {};
    std::optional<Id<MailThread>> before = {};
    bool is_covered = false; // the text is looked for only in what whoever asks may see
};

/// The 30 that were last written to.
ThreadPage threads(database::Database& database, const ThreadQuery& query);

/// With its first 300 mails.
ThreadDetail thread_detail(database::Database& database, const Id<MailThread>& id);

} // namespace siar::correspondence
