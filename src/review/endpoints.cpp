#include "review/endpoints.hpp"

#include "http/disposition.hpp"
#include "planning/schedules.hpp"
#include "review/actions.hpp"
#include "review/decisions.hpp"
#include "review/issuing.hpp"
#include "review/items.hpp"
#include "review/mail_endpoints.hpp"
#include "review/minutes.hpp"
#include "review/sessions.hpp"
#include "review/subject_endpoints.hpp"
#include "word/new_file.hpp"
#include "word/pdf.hpp"

#include <algorithm>
#include <iterator>

namespace siar::review {

namespace {

Id<ReviewSession> session_of(const http::Call& call)
{
    return call.path_value<Id<ReviewSession>>("session");
}

std::vector<ReviewSession> list(const http::Call& call)
{
    return sessions_newest_first(call.database);
}

SessionDetail show(const http::Call& call)
{
    return detail_of(call.database, session_of(call));
}

SessionDetail create(const http::Call& /*call*/, Command& command, const SessionForm& form)
{
    return detail_of(command.database, record_session(command, form).id);
}

SessionDetail edit(const http::Call& call, Command& command, const SessionForm& form)
{
    return detail_of(command.database, change_session(command, session_of(call), form).id);
}

SessionDetail add_schedule(const http::Call& call, Command& command)
{
    put_schedule_before(command, session_of(call));
    return detail_of(command.database, session_of(call));
}

http::Response send_minutes(http::Call& call)
{
    const auto audience = call.query<Audience>("audience").value_or(Audience::office);
    const bool is_pdf = call.query<std::string>("as") == "pdf";
    const MinutesFile file = minutes_file(call.database, session_of(call), audience);
    return {
        .headers =
            {{"content-type", is_pdf ? "application/pdf" : word::word_type},
             {"content-disposition",
              http::content_disposition(
                  http::Disposition::saved, file.name + (is_pdf ? ".pdf" : ".docx")
              )}},
        .body = is_pdf ? word::pdf_of_docx(file.docx) : file.docx
    };
}

SessionDetail decide_item(const http::Call& call, Command& command, const ItemDecision& decision)
{
    const auto item = call.path_value<Id<ReviewItem>>("item");
    return detail_of(command.database, decide(command, item, decision).session);
}

SessionDetail give_action(const http::Call& call, Command& command, const NewActionItem& form)
{
    return detail_of(command.database, add_action(command, session_of(call), form).session);
}

SessionDetail finish(const http::Call& call, Command& command)
{
    const auto action = call.path_value<Id<ActionItem>>("action");
    return detail_of(command.database, finish_action(command, action).session);
}

SessionDetail close(const http::Call& call, Command& command, const SessionVersion& form)
{
    return detail_of(command.database, close_session(command, session_of(call), form.version).id);
}

planning::ScheduleDetail
issue(const http::Call& call, Command& command, const planning::ScheduleVersion& form)
{
    const auto schedule = call.path_value<Id<planning::Schedule>>("schedule");
    issue_reviewed(command, schedule, form.version);
    return planning::detail_of(command.database, schedule);
}

http::Endpoints session_endpoints()
{
    return {
        http::get(
            {.path = "/api/reviews",
             .permission = "review.read",
             .summary = "All review sessions, the newest first"},
            list
        ),
        http::post(
            {.path = "/api/reviews",
             .permission = "review.write",
             .summary = "Record a review session"},
            create
        ),
        http::get(
            {.path = "/api/reviews/{session}", .permission = "review.read", .summary = "One session"
            },
            show
        ),
        http::put(
            {.path = "/api/reviews/{session}",
             .permission = "review.write",
             .summary = "Change a session that is not closed"},
            edit
        ),
        http::post(
            {.path = "/api/reviews/{session}/close",
             .permission = "review.write",
             .summary = "Close the minutes"},
            close
        ),
        http::post(
            {.path = "/api/schedules/{schedule}/issue",
             .permission = "review.issue",
             .summary = "Issue the reviewed schedule as a numbered baseline"},
            issue
        ),
    };
}

http::Endpoints agenda_endpoints()
{
    return {
        http::post(
            {.path = "/api/reviews/{session}/items/schedule",
             .permission = "review.write",
             .summary =
                 "Put the schedule, each of its entries and the open initiatives before the session"
            },
            add_schedule
        ),
        http::raw(
            "GET",
            {.path = "/api/reviews/{session}/minutes",
             .permission = "review.read",
             .summary = "The minutes as a Word file or PDF, for the office or for the public",
             .queries = {"audience", "as"}},
            send_minutes
        ),
        http::post(
            {.path = "/api/review-items/{item}/decide",
             .permission = "review.write",
             .summary = "Decide about an item; the decision takes effect"},
            decide_item
        ),
        http::post(
            {.path = "/api/reviews/{session}/actions",
             .permission = "review.write",
             .summary = "Give somebody something to do"},
            give_action
        ),
        http::post(
            {.path = "/api/action-items/{action}/done",
             .permission = "review.write",
             .summary = "Say that it is done"},
            finish
        ),
    };
}

} // namespace

http::Endpoints endpoints(const SubjectSources& later)
{
    http::Endpoints all = session_endpoints();
    std::ranges::move(agenda_endpoints(), std::back_inserter(all));
    std::ranges::move(subject_endpoints(later), std::back_inserter(all));
    std::ranges::move(mail_endpoints(), std::back_inserter(all));
    return all;
}

} // namespace siar::review
