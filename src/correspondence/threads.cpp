#include "correspondence/threads.hpp"

#include "correspondence/outbox_rows.hpp"
#include "correspondence/tables.hpp"
#include "evidence/evidences.hpp"

#include <algorithm>
#include <set>

namespace siar::correspondence {

namespace {

constexpr std::size_t most_people = 8;
constexpr std::size_t most_mails_shown = 300;
constexpr int most_joins_followed = 100;

/// A Message-ID that a mail names, its own included.
struct MailMention {
    Id<MailMention> id;
    Id<ReceivedMail> mail;
    std::string message_id;
};
BOOST_DESCRIBE_STRUCT(MailMention, (), (id, mail, message_id))

constexpr database::Table<MailMention> mentions{"mail_mentions"};

std::set<std::string> ids_named_by(const ReceivedMail& mail)
{
    std::set<std::string> ids{mail.earlier_ids.begin(), mail.earlier_ids.end()};
    ids.insert(mail.message_id.value_or(""));
    ids.insert(mail.in_reply_to.value_or(""));
    ids.erase("");
    return ids;
}

/// The threads of mails that name one of the ids, the oldest first.
std::set<std::string> threads_naming(database::Database& database, const std::set<std::string>& ids)
{
    std::set<std::string> found;
    for (const std::string& id : ids)
        for (const auto& row : database.run(
                 "select distinct thread from received_mails where id in "
                 "(select mail from mail_mentions where message_id = $1)",
                 {database::to_cell(id)}
             ))
            found.insert(std::get<std::string>(row.at(0)));
    return found;
}

Moment time_of(const ReceivedMail& mail)
{
    // A false clock must not keep a thread above all others for years.
    return mail.claimed_at ? std::min(*mail.claimed_at, mail.taken_in_at) : mail.taken_in_at;
}

MailThread begun_by(Command& command, const ReceivedMail& mail)
{
    const MailThread thread{
        .id = Id<MailThread>::make(command.now),
        .title = mail.subject_line.value_or(""),
        .subject_kind = std::nullopt,
        .subject = std::nullopt,
        .people = {},
        .mail_count = 0,
        .file_count = 0,
        .newest_at = time_of(mail),
        .joined_to = std::nullopt
    };
    thread_table.insert(command.database, thread);
    return thread;
}

void add_person(MailThread& thread, const std::string& person)
{
    const bool is_known = std::ranges::find(thread.people, person) != thread.people.end();
    if (!person.empty() && !is_known && thread.people.size() < most_people)
        thread.people.push_back(person);
}

void link_mail(Command& command, const ReceivedMail& mail, const ThreadSubject& subject)
{
    const auto link = [&](const Id<evidence::Evidence>& evidence) {
        evidence::link(command, evidence, subject.subject_kind, subject.subject.text());
    };
    link(mail.evidence);
    for (const ReceivedFile& file : mail.files)
        link(file.evidence);
}

void link_all(Command& command, const MailThread& thread)
{
    if (!thread.subject_kind || !thread.subject)
        return;
    for (const ReceivedMail& mail :
         received_table.where(command.database, "thread = $1 order by id", thread.id))
        link_mail(command, mail, {*thread.subject_kind, Text<64>{*thread.subject}});
}

/// `other` becomes a part of the thread, which is the older of both.
void absorb(Command& command, MailThread& thread, MailThread other)
{
    command.database.run(
        "update received_mails set thread = $1 where thread = $2",
        {database::to_cell(thread.id), database::to_cell(other.id)}
    );
    for (const std::string& person : other.people)
        add_person(thread, person);
    thread.mail_count += other.mail_count;
    thread.file_count += other.file_count;
    thread.newest_at = std::max(thread.newest_at, other.newest_at);
    if (!thread.subject) {
        thread.subject_kind = other.subject_kind;
        thread.subject = other.subject;
    }
    other.joined_to = thread.id;
    other.mail_count = 0;
    thread_table.update(command.database, other);
    command.record("correspondence.threads_joined", other);
    link_all(command, thread);
}

MailThread thread_for(Command& command, const ReceivedMail& mail)
{
    const auto found = threads_naming(command.database, ids_named_by(mail));
    if (found.empty())
        return begun_by(command, mail);
    MailThread thread = find_thread(command.database, Id<MailThread>{*found.begin()});
    for (auto other = std::next(found.begin()); other != found.end(); ++other)
        absorb(command, thread, find_thread(command.database, Id<MailThread>{*other}));
    return thread;
}

void write_mail(Command& command, const ReceivedMail& mail)
{
    received_table.insert(command.database, mail);
    for (const std::string& id : ids_named_by(mail))
        mentions.insert(
            command.database, {Id<MailMention>::make(command.now), mail.id, id}
        );
}

void give_subject(MailThread& thread, const ThreadSubject& subject)
{
    thread.subject_kind = subject.subject_kind;
    thread.subject = subject.subject.text();
}

} // namespace

void join_thread(Command& command, ReceivedMail& mail, const std::optional<ThreadSubject>& subject)
{
    MailThread thread = thread_for(command, mail);
    mail.thread = thread.id;
    write_mail(command, mail);
    add_person(thread, mail.from_name.empty() ? mail.from_address : mail.from_name);
    ++thread.mail_count;
    thread.file_count += static_cast<std::int64_t>(mail.files.size());
    thread.newest_at = std::max(thread.newest_at, time_of(mail));
    const bool is_new_subject = subject && !thread.subject;
    if (is_new_subject)
        give_subject(thread, *subject);
    thread_table.update(command.database, thread);
    if (is_new_subject)
        return link_all(command, thread);
    if (thread.subject)
        link_mail(command, mail, {*thread.subject_kind, Text<64>{*thread.subject}});
    if (subject)
        link_mail(command, mail, *subject); // also where the thread is about something else
}

void set_subject(Command& command, const Id<MailThread>& id, const ThreadSubject& subject)
{
    MailThread thread = find_thread(command.database, id);
    give_subject(thread, subject);
    thread_table.update(command.database, thread);
    link_all(command, thread);
    command.record("correspondence.thread_linked", thread);
}

MailThread find_thread(database::Database& database, const Id<MailThread>& id)
{
    auto thread = thread_table.find(database, id);
    for (int i = 0; thread && thread->joined_to && i < most_joins_followed; ++i)
        thread = thread_table.find(database, *thread->joined_to);
    if (!thread)
        throw Refusal{Reason::not_found, "correspondence.no_such_thread"};
    return std::move(*thread);
}

ThreadDetail thread_detail(database::Database& database, const Id<MailThread>& id)
{
    ThreadDetail detail{
        .thread = find_thread(database, id), .mails = {}, .sent = {}, .has_more = false
    };
    detail.mails = received_table.where(
        database,
        "thread = $1 order by coalesce(claimed_at, taken_in_at), id limit $2",
        detail.thread.id,
        most_mails_shown + 1
    );
    detail.has_more = detail.mails.size() > most_mails_shown;
    if (detail.has_more)
        detail.mails.pop_back();
    if (detail.thread.subject)
        for (const OutgoingMail& letter : outgoing_table.where(
                 database,
                 "conversation in (select id from conversations where subject_kind = $1 and "
                 "subject = $2) order by id limit $3",
                 *detail.thread.subject_kind,
                 *detail.thread.subject,
                 most_mails_shown
             ))
            detail.sent.push_back(row_of(letter));
    return detail;
}

} // namespace siar::correspondence
