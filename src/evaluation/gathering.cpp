#include "evaluation/gathering.hpp"

#include "evaluation/plan_rows.hpp"
#include "evidence/evidences.hpp"
#include "planning/schedules.hpp"
#include "review/sessions.hpp"

#include <algorithm>
#include <set>

namespace siar::evaluation {

namespace {

using evidence::SubjectKind;

bool is_in_period(const review::ReviewSession& session, const ActivityReport& report)
{
    return session.held_on >= report.starts_on && session.held_on <= report.ends_on;
}

std::vector<evidence::Evidence>
evidence_around(database::Database& database, const ActivityReport& report, Moment now)
{
    std::vector<evidence::Evidence> found;
    const auto add = [&](SubjectKind kind, const std::string& subject) {
        std::ranges::copy(
            evidence::evidence_of(database, kind, subject), std::back_inserter(found)
        );
    };
    for (const review::ReviewSession& session : sessions_for(database, report))
        add(SubjectKind::review_session, session.id.text());
    const Period period{report.starts_on, report.ends_on};
    for (const publishing::PlanActualRow& row : plan_rows(database, period, now))
        if (row.placement && row.published_for)
            add(SubjectKind::placement, row.placement->text());
    return found;
}

} // namespace

std::vector<review::ReviewSession>
sessions_for(database::Database& database, const ActivityReport& report)
{
    std::optional<planning::Schedule> schedule;
    if (report.cycle)
        schedule = planning::schedule_of(database, *report.cycle);
    std::vector<review::ReviewSession> found;
    for (const review::ReviewSession& session : review::sessions_newest_first(database))
        if (session.closed_at &&
            (is_in_period(session, report) || (schedule && session.schedule == schedule->id)))
            found.push_back(session);
    return found;
}

void gather(Command& command, const ActivityReport& report)
{
    std::set<Id<evidence::Evidence>> linked;
    for (const auto& piece :
         evidence::evidence_of(command.database, SubjectKind::activity_report, report.id.text()))
        linked.insert(piece.id);
    for (const auto& piece : evidence_around(command.database, report, command.now))
        if (linked.insert(piece.id).second)
            evidence::link(command, piece.id, SubjectKind::activity_report, report.id.text());
}

} // namespace siar::evaluation
