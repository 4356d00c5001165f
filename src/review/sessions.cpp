#include "review/sessions.hpp"

#include "database/table.hpp"
#include "evidence/evidences.hpp"
#include "people/office.hpp"
#include "planning/schedules.hpp"
#include "planning/words.hpp"
#include "review/actions.hpp"
#include "review/items.hpp"
#include "review/minutes.hpp"
#include "review/reviewed_plans.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace siar::review {

namespace {

using planning::words_of;

constexpr database::Table<ReviewSession> sessions{"review_sessions"};

/// A correction names minutes that are closed: open ones are simply changed.
void require_correctable(database::Database& database, const SessionForm& form)
{
    if (form.corrects && !find_session(database, *form.corrects).closed_at)
        throw invalid_field("corrects", "review.corrects_open_minutes");
}

void fill_in(Command& command, ReviewSession& session, const SessionForm& form)
{
    if (form.schedule)
        planning::find_schedule(command.database, *form.schedule);
    require_correctable(command.database, form);
    session.schedule = form.schedule;
    session.mode = form.mode;
    session.title = form.title;
    session.held_on = form.held_on;
    session.place = words_of(form.place);
    session.chair = words_of(form.chair);
    session.minute_taker = words_of(form.minute_taker);
    session.attendees = form.attendees;
    session.discussion = words_of(form.discussion);
    session.conclusions = words_of(form.conclusions);
    session.hours = words_of(form.hours);
    session.corrects = form.corrects;
}

void require_held(Command& command, const ReviewSession& session)
{
    if (session.held_on > people::today(command.database, command.now))
        throw Refusal{Reason::conflict, "review.not_held_yet", {{"day", session.held_on.text()}}};
    const bool has_company =
        std::ranges::find(session.attendees, Attendance::present, &Attendee::attendance) !=
        session.attendees.end();
    if (session.mode == ReviewMode::meeting && !has_company)
        throw Refusal{Reason::conflict, "review.nobody_present"};
}

void require_decisions(database::Database& database, const ReviewSession& session)
{
    std::vector<std::string> open;
    for (const ReviewItem& item : items_of(database, session.id))
        if (!item.verdict)
            open.push_back(item.title);
    if (open.empty())
        return;
    constexpr std::size_t shown = 5;
    const std::string count = std::to_string(open.size());
    open.resize(std::min(open.size(), shown));
    throw Refusal{
        Reason::conflict, "review.undecided", {{"count", count}, {"titles", contract::joined(open)}}
    };
}

/// Numbered through the year in which they are closed.
std::string next_number(Command& command)
{
    const auto year = static_cast<int>(people::today(command.database, command.now).day().year());
    const auto count =
        sessions.count(command.database, "number like $1", "NOT-%/" + std::to_string(year));
    return fmt::format("NOT-{:03}/{}", count + 1, year);
}

std::vector<Id<ReviewSession>>
corrections_of(database::Database& database, const Id<ReviewSession>& id)
{
    std::vector<Id<ReviewSession>> corrections;
    for (const ReviewSession& session : sessions.where(database, "corrects = $1 order by id", id))
        corrections.push_back(session.id);
    return corrections;
}

std::vector<evidence::Evidence>
evidence_for(database::Database& database, const Id<ReviewSession>& id)
{
    return evidence::evidence_of(database, evidence::SubjectKind::review_session, id.text());
}

void require_proof(database::Database& database, const ReviewSession& session)
{
    if (!session.discussion && evidence_for(database, session.id).empty())
        throw Refusal{Reason::conflict, "review.no_proof"};
}

} // namespace

ReviewSession record_session(Command& command, const SessionForm& form)
{
    ReviewSession session{
        .id = Id<ReviewSession>::make(command.now),
        .schedule = std::nullopt,
        .mode = form.mode,
        .title = form.title,
        .held_on = form.held_on,
        .place = std::nullopt,
        .chair = std::nullopt,
        .minute_taker = std::nullopt,
        .attendees = {},
        .discussion = std::nullopt,
        .conclusions = std::nullopt,
        .closed_at = std::nullopt,
        .recorded_by = account_of(command.caller),
        .version = 1,
        .created_at = command.now
    };
    fill_in(command, session, form);
    sessions.insert(command.database, session);
    command.record("review.session_recorded", session);
    return session;
}

ReviewSession change_session(Command& command, const Id<ReviewSession>& id, const SessionForm& form)
{
    if (!form.version)
        throw invalid_field("version", "contract.missing");
    ReviewSession session = find_open_session(command.database, id);
    session.version = *form.version;
    fill_in(command, session, form);
    session = sessions.update_version(command.database, session);
    command.record("review.session_changed", session);
    return session;
}

ReviewSession close_session(Command& command, const Id<ReviewSession>& id, std::int64_t version)
{
    ReviewSession session = find_open_session(command.database, id);
    require_held(command, session);
    require_decisions(command.database, session);
    require_proof(command.database, session);
    session.version = version;
    session.closed_at = command.now;
    session.number = next_number(command);
    session = sessions.update_version(command.database, session);
    keep_reviewed_plans(command, id);
    keep_minutes(command, session);
    command.record("review.session_closed", session);
    return session;
}

ReviewSession find_session(database::Database& database, const Id<ReviewSession>& id)
{
    if (auto session = sessions.find(database, id))
        return *session;
    throw Refusal{Reason::not_found, "review.no_such_session"};
}

ReviewSession find_open_session(database::Database& database, const Id<ReviewSession>& id)
{
    ReviewSession session = find_session(database, id);
    if (session.closed_at)
        throw Refusal{Reason::conflict, "review.closed"};
    return session;
}

std::vector<ReviewSession> sessions_newest_first(database::Database& database)
{
    return sessions.where(database, "true order by held_on desc, id desc");
}

std::vector<ReviewSession>
sessions_about(database::Database& database, const Id<planning::Schedule>& schedule)
{
    return sessions.where(database, "schedule = $1 order by held_on, id", schedule);
}

SessionDetail detail_of(database::Database& database, const Id<ReviewSession>& id)
{
    return {
        .session = find_session(database, id),
        .items = items_of(database, id),
        .actions = actions_of(database, id),
        .evidence = evidence_for(database, id),
        .corrected_by = corrections_of(database, id)
    };
}

} // namespace siar::review
