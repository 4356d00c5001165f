#include "correspondence/received_endpoints.hpp"

#include "correspondence/collecting.hpp"
#include "correspondence/covered_mails.hpp"
#include "correspondence/imports.hpp"
#include "correspondence/settings.hpp"
#include "correspondence/threads.hpp"

namespace siar::correspondence {

namespace {

using http::Call;

Id<MailThread> thread_in(const Call& call)
{
    return call.path_value<Id<MailThread>>("thread");
}

ThreadPage list_threads(const Call& call)
{
    const bool is_covered = sees_covered(call.caller);
    ThreadPage page = threads(
        call.database,
        {.text = call.query<std::string>("text"),
         .subject_kind = call.query<evidence::SubjectKind>("subject_kind"),
         .subject = call.query<std::string>("subject"),
         .before = call.query<Id<MailThread>>("before"),
         .is_covered = is_covered}
    );
    if (is_covered)
        cover(page);
    return page;
}

ThreadDetail show_thread(const Call& call)
{
    ThreadDetail detail = thread_detail(call.database, thread_in(call));
    if (sees_covered(call.caller))
        cover(detail);
    return detail;
}

ThreadDetail say_subject(const Call& call, Command& command, const ThreadSubject& form)
{
    set_subject(command, thread_in(call), form);
    return thread_detail(command.database, thread_in(call));
}

std::vector<MailImport> list_imports(const Call& call)
{
    return newest_imports(call.database);
}

MailImport begin_import(const Call& /*call*/, Command& command, const NewMailImport& form)
{
    return ask_for_import(command, form);
}

CollectingState show_collecting(const Call& call)
{
    return collecting_state(call.database);
}

ServerWords try_mailbox(const Call& call, const MailboxTest& /*form*/)
{
    return look_into_mailbox(stored_settings(call.database));
}

} // namespace

http::Endpoints received_endpoints()
{
    const std::string reading = "correspondence.read";
    const std::string writing = "correspondence.write";
    const std::string working = "office.read_work";
    return {
        http::get(
            {.path = "/api/mail-threads",
             .permission = reading,
             .summary = "Threads of mails that came in, the newest first",
             .queries = {"text", "subject_kind", "subject", "before"}},
            list_threads
        ),
        http::get(
            {.path = "/api/mail-threads/{thread}", .permission = reading, .summary = "One thread"},
            show_thread
        ),
        http::post(
            {.path = "/api/mail-threads/{thread}/subject",
             .permission = writing,
             .summary = "Say what the thread is about; its mails become evidence of that"},
            say_subject
        ),
        http::get(
            {.path = "/api/mail-imports",
             .permission = working,
             .summary = "The files of mails that were handed over last"},
            list_imports
        ),
        http::post(
            {.path = "/api/mail-imports",
             .permission = writing,
             .summary = "Take in the mails of an uploaded .eml or .mbox file"},
            begin_import
        ),
        http::get(
            {.path = "/api/mail-collecting",
             .permission = working,
             .summary = "How collecting from the mailbox fares"},
            show_collecting
        ),
        http::ask(
            {.path = "/api/mail-settings/mailbox-test",
             .permission = "correspondence.manage",
             .summary = "Look into the mailbox; tells what the server said, and takes nothing"},
            try_mailbox
        ),
    };
}

} // namespace siar::correspondence
