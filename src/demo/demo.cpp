#include "demo/demo.hpp"

#include "database/column.hpp"
#include "demo/episodes.hpp"
#include "demo/founding.hpp"
#include "demo/media.hpp"
#include "demo/months.hpp"
#include "demo/names.hpp"
#include "demo/office.hpp"
#include "demo/production.hpp"
#include "demo/publications.hpp"
#include "demo/reports.hpp"
#include "demo/targets.hpp"
#include "people/notices.hpp"
#include "planning/channels.hpp"

#include <stdexcept>

namespace siar::demo {

namespace {

/// Asked before anything is opened, for opening would bring the tables of an office up to date.
void require_no_file(const Place& place)
{
    constexpr std::string_view file_of_sqlite = "sqlite:";
    if (!place.database.starts_with(file_of_sqlite) ||
        !std::filesystem::exists(place.database.substr(file_of_sqlite.size())))
        return;
    throw std::runtime_error{
        "The folder " + place.folder.string() +
        " holds an office already, and the demo goes into an empty one. Choose another with --data."
    };
}

void require_no_office(Office& office)
{
    if (office.application.door().ledger_size() > 0)
        throw std::runtime_error{
            "The database holds an office already, and the demo goes into an empty one. Choose "
            "another with --database."
        };
}

/// The office is founded a good week before its first schedule is planned.
Moment founding_moment(const Date& today)
{
    const Date first = months_until(today).front().first;
    return moment_of(
        wall(workday_until(first + -std::chrono::days{21}), "08:00"), Zone{"Asia/Jakarta"}
    );
}

void found(Office& office)
{
    office.team = hire_team(office);
    office.channels = open_channels(office);
    bring_procedure_into_force(office);
    register_documents(office);
    const Date now = day_at(office.agenda.end(), office.zone);
    set_targets(office, static_cast<int>(now.day().year()));
}

/// As the server does from time to time.
void seal(Office& office)
{
    for (const jobs::Job& job : office.application.jobs())
        if (job.name == "ledger.seal")
            job.run(office.application.door());
}

/// Once a week everybody looks at what they were told.
void read_notices(Office& office)
{
    for (const AccountId& person : office.everybody())
        office.as(person, "signed_in", people::read_notices);
}

void plan_day(Office& office, const Date& day)
{
    auto& agenda = office.agenda;
    agenda.at(office.moment(day, "00:05"), [&] { plan_slots(office); });
    agenda.at(office.moment(day, "20:30"), [&] { record_publications(office); });
    if (!is_workday(day))
        return;
    agenda.at(office.moment(day, "08:50"), [&] { revise_contents(office); });
    agenda.at(office.moment(day, "10:00"), [&] { write_contents(office); });
    agenda.at(office.moment(day, "15:30"), [&] { approve_contents(office); });
    if (day_of(day) % 7 == 1)
        agenda.at(office.moment(day, "08:15"), [&] { read_notices(office); });
    agenda.at(office.moment(day, "16:35"), [&] { decide_missed(office); });
    agenda.at(office.moment(day, "17:00"), [&] { seal(office); });
}

void plan_year(Office& office)
{
    plan_leave(office);
    plan_months(office);
    plan_reports(office);
    plan_initiatives(office);
    plan_episodes(office);
    plan_new_policy(office);
    plan_missing_procedure(office);
    const Date last = day_at(office.agenda.end(), office.zone);
    for (Date day = first_issue_day(office); day <= last; day = day + std::chrono::days{1})
        plan_day(office, day);
}

std::int64_t number_of_rows(database::Database& database, const char* sql)
{
    return database::from_cell<std::int64_t>(database.run(sql).at(0).at(0));
}

DemoSummary summary_of(Office& office)
{
    DemoSummary summary{};
    summary.people = people_of(office);
    office.application.door().read([&](database::Database& database) {
        summary.channel_count = static_cast<std::int64_t>(planning::open_channels(database).size());
        summary.cycle_count = number_of_rows(database, "select count(*) from cycles");
        summary.entry_count = number_of_rows(database, "select count(*) from schedule_entries");
        summary.content_count = number_of_rows(database, "select count(*) from contents");
        summary.published_count = number_of_rows(
            database, "select count(*) from placements where published_at is not null"
        );
        summary.accepted_report_count = number_of_rows(
            database, "select count(*) from activity_reports where state = 'accepted'"
        );
    });
    summary.ledger_size = office.application.door().ledger_size();
    return summary;
}

} // namespace

DemoSummary load(const Place& place, Moment now)
{
    require_no_file(place);
    const Moment start = founding_moment(day_at(now, Zone{"Asia/Jakarta"}));
    Office office{place, start, now};
    require_no_office(office);
    found(office);
    plan_year(office);
    office.agenda.play();
    leave_work_open(office);
    seal(office);
    return summary_of(office);
}

} // namespace siar::demo
