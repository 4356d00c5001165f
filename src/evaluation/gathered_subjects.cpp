#include "evaluation/gathered_subjects.hpp"

#include "evaluation/figures.hpp"
#include "planning/cycles.hpp"
#include "planning/initiatives.hpp"
#include "planning/schedules.hpp"
#include "publishing/placements.hpp"

namespace siar::evaluation {

namespace {

using evidence::SubjectKind;

void add_cycle(
    std::vector<GatheredSubject>& found, database::Database& database, const ActivityReport& report
)
{
    const auto cycle = planning::find_cycle(database, *report.cycle);
    found.push_back({SubjectKind::cycle, cycle.id.text(), cycle.name.text()});
    for (const planning::Task& task : planning::tasks_of(database, cycle.id))
        found.push_back({SubjectKind::task, task.id.text(), task.title});
    if (const auto schedule = planning::schedule_of(database, cycle.id))
        found.push_back({SubjectKind::schedule, schedule->id.text(), schedule->title.text()});
}

void add_publications(
    std::vector<GatheredSubject>& found,
    database::Database& database,
    const ActivityReport& report,
    Moment now
)
{
    for (const publishing::PlanActualRow& row : report_rows(database, report, now)) {
        if (row.entry)
            found.push_back({SubjectKind::schedule_entry, row.entry->text(), row.title});
        if (!row.placement || !row.published_for)
            continue;
        found.push_back({SubjectKind::placement, row.placement->text(), row.title});
        const auto content = publishing::find_placement(database, *row.placement).content;
        found.push_back({SubjectKind::content, content.text(), row.title});
    }
}

void add_initiatives(
    std::vector<GatheredSubject>& found, database::Database& database, const ActivityReport& report
)
{
    if (report.initiative) {
        const auto named = planning::find_initiative(database, *report.initiative);
        found.push_back({SubjectKind::initiative, named.id.text(), named.title.text()});
    } else if (report.about != ReportAbout::event) {
        for (const auto& one : planning::initiatives_newest_first(database))
            found.push_back({SubjectKind::initiative, one.id.text(), one.title.text(), true});
    }
}

} // namespace

std::vector<GatheredSubject> subjects_of(
    database::Database& database,
    const ActivityReport& report,
    const std::vector<review::ReviewSession>& sessions,
    Moment now
)
{
    std::vector<GatheredSubject> found;
    for (const review::ReviewSession& session : sessions)
        found.push_back({SubjectKind::review_session, session.id.text(), session.title.text()});
    add_publications(found, database, report, now);
    if (report.cycle)
        add_cycle(found, database, report);
    add_initiatives(found, database, report);
    return found;
}

} // namespace siar::evaluation
