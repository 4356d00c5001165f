#include "evaluation/prepared_reports.hpp"

#include "database/column.hpp"
#include "evaluation/activity_reports.hpp"
#include "evaluation/report_beginning.hpp"
#include "evaluation/report_settings.hpp"
#include "evaluation/report_state.hpp"
#include "foundation/written_date.hpp"
#include "notifications/holidays.hpp"
#include "people/office.hpp"
#include "people/roles.hpp"
#include "planning/cycles.hpp"

#include <algorithm>

namespace siar::evaluation {

namespace {

using std::chrono::year_month;

constexpr std::chrono::days longest_monthly_cycle{62};

Date first_day(year_month month)
{
    return Date{month / std::chrono::day{1}};
}

Date last_day(year_month month)
{
    return Date{month / std::chrono::last};
}

std::string name_of_month(year_month month)
{
    return first_day(month).text().substr(0, 7); // 2026-11
}

Date last_working_day(const notifications::WorkingDays& days, year_month month)
{
    Date day = last_day(month);
    while (!days.is_working_day(day) && day > first_day(month))
        day = day + std::chrono::days{-1};
    return day;
}

bool is_prepared(database::Database& database, year_month month)
{
    return !database
                .run(
                    "select 1 from prepared_months where id = $1",
                    {database::to_cell(name_of_month(month))}
                )
                .empty();
}

std::vector<planning::Cycle> cycles_during(database::Database& database, year_month month)
{
    std::vector<planning::Cycle> found;
    for (const planning::Cycle& cycle : planning::cycles_newest_first(database))
        if (cycle.starts_on <= last_day(month) && cycle.ends_on >= first_day(month))
            found.push_back(cycle);
    return found;
}

bool is_told_by_month(const planning::Cycle& cycle, year_month month)
{
    return cycle.ends_on >= first_day(month) && cycle.ends_on <= last_day(month) &&
           cycle.ends_on <= cycle.starts_on + longest_monthly_cycle;
}

/// What is to be begun for the month: nothing where people began it already.
std::vector<NewReport> reports_of(database::Database& database, year_month month)
{
    std::vector<NewReport> forms;
    bool is_told = false;
    const auto cycles = cycles_during(database, month);
    for (const planning::Cycle& cycle : cycles) {
        if (!is_told_by_month(cycle, month))
            continue;
        is_told = true;
        if (!report_of(database, cycle.id))
            forms.push_back(
                {.cycle = cycle.id,
                 .title = Text<200>{"Laporan kegiatan " + cycle.name.text()},
                 .starts_on = cycle.starts_on,
                 .ends_on = cycle.ends_on}
            );
    }
    if (is_told || cycles.empty() || report_of_month(database, first_day(month)))
        return forms;
    const std::string day = day_in_words(first_day(month), Language::id); // 1 November 2026
    forms.push_back(
        {.cycle = std::nullopt,
         .title = Text<200>{"Laporan kegiatan " + day.substr(day.find(' ') + 1)},
         .starts_on = first_day(month),
         .ends_on = last_day(month),
         .about = ReportAbout::month}
    );
    return forms;
}

std::vector<AccountId> responsible_people(database::Database& database, Moment now)
{
    const Date today = people::today(database, now);
    auto staff = people::holders_of(database, people::Role::staff, today);
    return staff.empty() ? people::holders_of(database, people::Role::sub_coordinator, today)
                         : staff;
}

void tell(Command& command, const ActivityReport& report, const std::vector<AccountId>& people)
{
    for (const AccountId& person : people)
        command.tell(
            {.account = person,
             .code = "evaluation.notice_prepared",
             .values = {{"title", report.title.text()}},
             .path = page_of(report),
             .key = "evaluation.prepared:" + report.id.text()}
        );
}

} // namespace

std::vector<year_month> months_to_prepare(database::Database& database, Moment now)
{
    if (!report_settings(database).begins_drafts)
        return {};
    const Date today = people::today(database, now);
    const auto days = notifications::working_days(database);
    const year_month current{today.day().year(), today.day().month()};
    std::vector<year_month> months;
    for (const year_month month : {current - std::chrono::months{1}, current})
        if (today >= last_working_day(days, month) && !is_prepared(database, month) &&
            !reports_of(database, month).empty())
            months.push_back(month);
    if (responsible_people(database, now).empty())
        return {};
    return months;
}

void prepare_month(Command& command, year_month month)
{
    const auto people = responsible_people(command.database, command.now);
    for (const NewReport& form : reports_of(command.database, month))
        tell(command, prepare_report(command, form, people.front()), people);
    command.database.run(
        "insert into prepared_months (id, prepared_at) values ($1, $2)",
        {database::to_cell(name_of_month(month)), database::to_cell(command.now)}
    );
}

void prepare_reports(Door& door)
{
    const auto months =
        door.read([&](database::Database& database) { return months_to_prepare(database, door.now()); });
    if (months.empty())
        return;
    door.change(siar_itself(), "evaluation.write", [](Command& command) {
        const auto still = months_to_prepare(command.database, command.now);
        for (const year_month month : still)
            prepare_month(command, month);
        if (still.empty())
            command.changes_nothing(); // another server was faster
    });
}

} // namespace siar::evaluation
