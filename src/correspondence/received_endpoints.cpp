#include "correspondence/received_endpoints.hpp"

#include "correspondence/imports.hpp"
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
    return threads(
        call.database,
        {.text = call.query<std::string>("text"),
         .subject_kind = call.query<evidence::SubjectKind>("subject_kind"),
         .subject = call.query<std::string>("subject"),
         .before = call.query<Id<MailThread>>("before")}
    );
}

ThreadDetail show_thread(const Call& call)
{
    return thread_detail(call.database, thread_in(call));
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

} // namespace

http::Endpoints received_endpoints()
{
    const std::string reading = "correspondence.read";
    const std::string writing = "correspondence.write";
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
             .permission = reading,
             .summary = "The files of mails that were handed over last"},
            list_imports
        ),
        http::post(
            {.path = "/api/mail-imports",
             .permission = writing,
             .summary = "Take in the mails of an uploaded .eml or .mbox file"},
            begin_import
        ),
    };
}

} // namespace siar::correspondence
