#include "reported_month.hpp"

#include "evaluation/prepared_reports.hpp"
#include "evaluation/report_beginning.hpp"
#include "evaluation/report_settings.hpp"
#include "notifications/holidays.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::evaluation;
using siar::tests::in_month;
using siar::tests::Month;

namespace {

/// As the job does it at the moment; gives how many months it saw to.
std::size_t prepare_at(Month& month, const char* moment)
{
    month.office.office.now = Moment{moment};
    const auto months = months_to_prepare(month.office.office.database, Moment{moment});
    for (const auto& one : months)
        month.office.as(siar_itself(), [&](Command& command) { prepare_month(command, one); });
    return months.size();
}

std::vector<ActivityReport> reports(const Month& month)
{
    return reports_newest_first(month.office.office.database);
}

void add_holiday(Month& month, const char* line)
{
    month.office.as(month.office.sari, [&](Command& command) {
        notifications::add_holidays(
            command, {.kind = notifications::HolidayKind::national, .lines = Text<20000>{line}}
        );
    });
}

} // namespace

TEST_CASE("PR.27.4 activity 3: the month's draft is begun on its last working day by the office's clock, once")
{
    in_month([](Month& month) { // the cycle of 24 November to 23 December
        CHECK(prepare_at(month, "2026-11-29T16:59:59Z") == 0); // Sunday 23:59:59 in Batam
        CHECK(prepare_at(month, "2026-11-29T17:00:00Z") == 1); // Monday, the last working day
        REQUIRE(reports(month).size() == 1);
        const auto draft = reports(month).front();
        CHECK(draft.about == ReportAbout::month); // no cycle ends in November
        CHECK(draft.title.text() == "Laporan kegiatan November 2026");
        CHECK(draft.ends_on == Date{"2026-11-30"});
        CHECK(draft.is_prepared);
        REQUIRE(month.office.office.messages.size() == 2); // the staff
        CHECK(month.office.office.messages[0].code == "evaluation.notice_prepared");
        CHECK(prepare_at(month, "2026-11-30T10:00:00Z") == 0);
        CHECK(prepare_at(month, "2026-12-15T10:00:00Z") == 0);
        CHECK(reports(month).size() == 1);
    });
}

TEST_CASE("the draft of a cycle that ends in the month is its cycle's; holidays bring the day forward")
{
    in_month([](Month& month) {
        CHECK(prepare_at(month, "2026-12-30T16:59:59Z") == 1); // November, which was missed
        add_holiday(month, "2026-12-31 Cuti bersama");
        CHECK(prepare_at(month, "2026-12-29T16:59:59Z") == 0); // Tuesday, the 29th
        CHECK(prepare_at(month, "2026-12-29T17:00:00Z") == 1); // Wednesday, the last working day
        CHECK(reports(month).front().cycle == month.schedule.cycle);
    });
}

TEST_CASE("after downtime only the month just over is begun late, and nothing where no cycle ran")
{
    in_month([](Month& month) {
        CHECK(prepare_at(month, "2027-01-04T02:00:00Z") == 1); // December; November stays away
        REQUIRE(reports(month).size() == 1);
        CHECK(reports(month).front().cycle == month.schedule.cycle);
        CHECK(prepare_at(month, "2027-02-26T02:00:00Z") == 0);
    });
}

TEST_CASE("what people began, or switched off, Siar leaves alone; whoever writes first is the author")
{
    in_month([](Month& month) {
        month.begin();
        CHECK(prepare_at(month, "2027-01-04T02:00:00Z") == 0);
        month.office.as(month.office.sari, [&](Command& command) {
            ReportSettings form = report_settings(command.database);
            form.begins_drafts = false;
            change_report_settings(command, form);
        });
        CHECK(prepare_at(month, "2026-11-30T02:00:00Z") == 0);
        month.office.as(month.office.sari, [&](Command& command) {
            ReportSettings form = report_settings(command.database);
            form.begins_drafts = true;
            change_report_settings(command, form);
        });
        CHECK(prepare_at(month, "2026-11-30T02:00:00Z") == 1);
        const auto draft = report_of_month(month.office.office.database, Date{"2026-11-30"}).value();
        const auto written = month.office.as(month.office.rina, [&](Command& command) {
            return write_report(command, draft.id, Month::draft_of(draft));
        });
        CHECK(written.author == month.office.rina.account);
        CHECK_FALSE(written.is_prepared);
    });
}
