#include "reporting/year_figures.hpp"

#include "evaluation/activity_reports.hpp"
#include "evaluation/plan_rows.hpp"
#include "planning/schedules.hpp"
#include "reporting/tables.hpp"
#include "review/sessions.hpp"

#include <map>

namespace siar::reporting {

namespace {

using publishing::PlanActualRow;
using Rows = std::vector<PlanActualRow>;

evaluation::Period whole(int year)
{
    const auto number = std::chrono::year{year};
    return {
        Date{number / std::chrono::January / 1}, Date{number / std::chrono::December / 31}
    };
}

unsigned month_of(const PlanActualRow& row)
{
    for (const auto& time : {row.planned_for, row.first_planned_for, row.published_for})
        if (time)
            return static_cast<unsigned>(time->date().day().month());
    return 0; // such a row is in no year
}

std::vector<MonthFigures> months_of(int year, const Rows& rows)
{
    std::map<unsigned, Rows> by_month;
    for (const PlanActualRow& row : rows)
        by_month[month_of(row)].push_back(row);
    std::vector<MonthFigures> months;
    for (unsigned number = 1; number <= 12; ++number) {
        const auto counts = evaluation::counted(by_month[number]);
        months.push_back(
            {.month = Date{std::chrono::year{year} / std::chrono::month{number} / 1},
             .planned_count = counts.planned,
             .published_count = counts.published,
             .late_count = counts.late,
             .cancelled_count = counts.cancelled}
        );
    }
    return months;
}

template <class NameOf>
std::vector<GroupFigures> grouped(const Rows& rows, NameOf name_of)
{
    std::map<std::string, Rows> by_name;
    for (const PlanActualRow& row : rows)
        by_name[name_of(row)].push_back(row);
    std::vector<GroupFigures> groups;
    for (const auto& [name, of_the_group] : by_name) {
        const auto counts = evaluation::counted(of_the_group);
        groups.push_back(
            {.name = name,
             .planned_count = counts.planned,
             .published_count = counts.published,
             .late_count = counts.late,
             .cancelled_count = counts.cancelled}
        );
    }
    return groups;
}

void add_schedules(
    database::Database& database, const evaluation::Period& year, std::vector<Annex>& annexes
)
{
    for (const planning::Schedule& schedule : planning::schedules_newest_first(database)) {
        if (schedule.ends_on < year.first || schedule.starts_on > year.last)
            continue;
        if (const auto baseline = planning::last_baseline(database, schedule.id))
            annexes.push_back(
                {AnnexKind::schedule,
                 schedule.title.text(),
                 "versi " + std::to_string(baseline->number)}
            );
    }
}

void add_minutes(
    database::Database& database, const evaluation::Period& year, std::vector<Annex>& annexes
)
{
    for (const review::ReviewSession& session : review::sessions_newest_first(database))
        if (session.number && session.held_on >= year.first && session.held_on <= year.last)
            annexes.push_back({AnnexKind::minutes, session.title.text(), *session.number});
}

void add_publications(const Rows& rows, std::vector<Annex>& annexes)
{
    std::size_t count = 0;
    for (const PlanActualRow& row : rows)
        if (row.url && ++count <= most_publications)
            annexes.push_back(
                {AnnexKind::publication, row.title + " (" + row.channel_name + ')', *row.url}
            );
    if (count > most_publications)
        annexes.push_back(
            {AnnexKind::publication,
             "dan " + std::to_string(count - most_publications) + " terbitan lain",
             "di Siar"}
        );
}

} // namespace

YearFigures year_figures(database::Database& database, int year, Moment now)
{
    const evaluation::Period period = whole(year);
    const Rows rows = evaluation::plan_rows(database, period, now);
    YearFigures figures{
        .months = months_of(year, rows),
        .channels = grouped(rows, [](const PlanActualRow& row) { return row.channel_name; }),
        .pillars =
            grouped(rows, [](const PlanActualRow& row) { return row.pillar.value_or(""); }),
        .annexes = {}
    };
    add_schedules(database, period, figures.annexes);
    add_minutes(database, period, figures.annexes);
    for (const std::string& title : report_titles(database, year))
        figures.annexes.push_back({AnnexKind::report, title, ""});
    add_publications(rows, figures.annexes);
    return figures;
}

std::vector<std::string> report_titles(database::Database& database, int year)
{
    std::vector<std::string> titles;
    for (const auto& report : evaluation::accepted_reports(database, year))
        titles.push_back(report.title.text());
    return titles;
}

std::vector<LastFollowUp> last_follow_ups(database::Database& database, int year)
{
    std::vector<LastFollowUp> promised;
    for (const SelfEvaluation& last :
         self_evaluation_table.where(database, "year = $1 and state = 'approved'", year - 1))
        for (const SelfEvaluationRow& row : last.rows)
            if (!trimmed(row.follow_up).empty())
                promised.push_back(
                    {.code = row.code.text(),
                     .text = trimmed(row.follow_up),
                     .assignee = row.assignee,
                     .due_on = row.due_on,
                     .state = row.follow_up_state,
                     .note = ""}
                );
    return promised;
}

} // namespace siar::reporting
