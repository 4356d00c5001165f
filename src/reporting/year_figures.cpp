#include "reporting/year_figures.hpp"

#include "evaluation/activity_reports.hpp"
#include "evaluation/plan_rows.hpp"
#include "reporting/tables.hpp"

namespace siar::reporting {

namespace {

evaluation::Period month_of(std::chrono::year_month month)
{
    return {Date{month / std::chrono::day{1}}, Date{month / std::chrono::last}};
}

} // namespace

std::vector<MonthFigures> months_of(database::Database& database, int year, Moment now)
{
    std::vector<MonthFigures> months;
    for (unsigned number = 1; number <= 12; ++number) {
        const auto period = month_of(std::chrono::year{year} / std::chrono::month{number});
        const auto counts = evaluation::counted(evaluation::plan_rows(database, period, now));
        months.push_back(
            {.month = period.first,
             .planned_count = counts.planned,
             .published_count = counts.published,
             .late_count = counts.late,
             .cancelled_count = counts.cancelled}
        );
    }
    return months;
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
                promised.push_back({row.code.text() + ": " + trimmed(row.follow_up), ""});
    return promised;
}

} // namespace siar::reporting
