#include "planned_office.hpp"

#include "planning/tasks.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace siar;
using namespace siar::planning;
using siar::tests::in_planned_office;
using siar::tests::PlannedOffice;
using siar::tests::refusal_code;

namespace {

NewCycle december()
{
    return {
        .name = Text<120>{"Desember 2026"},
        .starts_on = Date{"2026-12-01"},
        .ends_on = Date{"2026-12-31"}
    };
}

Cycle begin(PlannedOffice& office, const NewCycle& form)
{
    return office.change([&](Command& command) {
        return begin_cycle(command, form, PlannedOffice::procedure());
    });
}

std::string refused(PlannedOffice& office, const NewCycle& form)
{
    return refusal_code([&] { begin(office, form); });
}

std::vector<Step> steps_of(const std::vector<Task>& tasks)
{
    std::vector<Step> steps;
    for (const Task& task : tasks)
        steps.push_back(task.step);
    return steps;
}

} // namespace

TEST_CASE("PR.27.4 activity 1: a cycle is not started without a procedure in force")
{
    in_planned_office([](PlannedOffice& office) {
        const auto start = [&] {
            office.change([](Command& command) { return start_cycle(command, december()); });
        };
        CHECK(refusal_code(start) == "planning.no_procedure");
        CHECK(cycles_newest_first(office.database).empty());
    });
}

TEST_CASE("PR.27.4: each activity is a task in the procedure's words, for the role it names")
{
    in_planned_office([](PlannedOffice& office) {
        const Cycle cycle = begin(office, december());
        std::vector<Task> tasks = tasks_of(office.database, cycle.id);
        std::erase_if(tasks, [](const Task& task) { return !task.is_in_procedure; });
        REQUIRE(steps_of(tasks) == std::vector{Step::plan, Step::review, Step::review_report});
        CHECK(tasks[0].role == people::Role::staff);
        CHECK(tasks[1].role == people::Role::staff);
        CHECK(tasks[2].role == people::Role::sub_coordinator);
        CHECK(tasks[2].title == "Mereviu laporan kegiatan dan evaluasi");
    });
}

TEST_CASE("a renamed role still gets its task, for names of roles are data")
{
    in_planned_office([](PlannedOffice& office) {
        office.change([](Command& command) {
            people::rename_roles(
                command,
                {{people::Role::director, Text<120>{"Staf Humas dan Kerjasama"}},
                 {people::Role::staff, Text<120>{"Pelaksana"}}}
            );
        });
        const Cycle cycle = begin(office, december());
        CHECK(tasks_of(office.database, cycle.id).front().role == people::Role::director);
    });
}

TEST_CASE("the assumed steps stand where the office's switches are on, between the activities")
{
    in_planned_office([](PlannedOffice& office) {
        using enum Step;
        const Cycle all = begin(office, december());
        CHECK(
            steps_of(tasks_of(office.database, all.id)) ==
            std::vector{plan, review, produce, approve_content, publish, report, review_report}
        );
        office.change([](Command& command) {
            people::Office settings = people::office(command.database);
            settings.has_step_production = false;
            settings.has_step_content_approval = false;
            people::change_office(command, settings);
        });
        NewCycle later = december();
        later.ends_on = Date{"2027-01-31"};
        CHECK(
            steps_of(tasks_of(office.database, begin(office, later).id)) ==
            std::vector{plan, review, publish, report, review_report}
        );
    });
}

TEST_CASE("tasks fall due before the cycle, at its end, and 7 and 14 days after it")
{
    in_planned_office([](PlannedOffice& office) {
        const Cycle cycle = begin(office, december());
        const Date today{"2026-11-24"};
        CHECK(due_day(cycle, Step::plan, today) == Date{"2026-11-26"});
        CHECK(due_day(cycle, Step::review, today) == Date{"2026-11-30"});
        CHECK(due_day(cycle, Step::publish, today) == Date{"2026-12-31"});
        CHECK(due_day(cycle, Step::report, today) == Date{"2027-01-07"});
        CHECK(due_day(cycle, Step::review_report, today) == Date{"2027-01-14"});
        CHECK(due_day(cycle, Step::review, Date{"2026-12-01"}) == Date{"2026-12-05"});
    });
}

TEST_CASE("an activity that says an assumed step takes its place; one that says none keeps its own")
{
    CHECK(step_in("Memproduksi konten") == Step::produce);
    CHECK(step_in("menyetujui konten sebelum tayang") == Step::approve_content);
    CHECK(step_in("menyusun laporan kegiatan") == Step::report);
    CHECK(step_in("minum kopi") == std::nullopt);
    in_planned_office([](PlannedOffice& office) {
        documents::Revision procedure = PlannedOffice::procedure();
        procedure.procedure->activities.push_back(
            {4, "Direktur", "memproduksi konten media kreatif", ""}
        );
        const Cycle cycle = office.change([&](Command& command) {
            return begin_cycle(command, december(), procedure);
        });
        const auto tasks = tasks_of(office.database, cycle.id);
        const auto produce = std::ranges::find(tasks, Step::produce, &Task::step);
        CHECK(produce->is_in_procedure);
        CHECK(produce->role == people::Role::director);
        CHECK(std::ranges::count(tasks, Step::produce, &Task::step) == 1);
    });
}

TEST_CASE("a cycle has a schedule of its days from the start")
{
    in_planned_office([](PlannedOffice& office) {
        const Cycle cycle = begin(office, december());
        const auto schedule = schedule_of(office.database, cycle.id);
        REQUIRE(schedule);
        CHECK(schedule->title.text() == "Jadwal Kegiatan Desember 2026");
        CHECK(schedule->state == ScheduleState::draft);
        CHECK(schedule->starts_on == cycle.starts_on);
        CHECK(schedule->ends_on == cycle.ends_on);
    });
}

TEST_CASE("a cycle is refused when its days are out of order, over, too many or taken")
{
    in_planned_office([](PlannedOffice& office) {
        NewCycle form = december();
        form.ends_on = Date{"2026-11-30"};
        CHECK(refused(office, form) == "planning.cycle_backwards");
        form.starts_on = Date{"2026-10-01"};
        form.ends_on = Date{"2026-11-23"};
        CHECK(refused(office, form) == "planning.cycle_over");
        form.ends_on = Date{"2027-10-02"};
        CHECK(refused(office, form) == "planning.cycle_too_long");
        begin(office, december());
        CHECK(refused(office, december()) == "planning.cycle_exists");
    });
}

TEST_CASE("a new version of the procedure rules new cycles only")
{
    in_planned_office([](PlannedOffice& office) {
        const Cycle before = begin(office, december());
        documents::Revision next = PlannedOffice::procedure();
        NewCycle form = december();
        form.ends_on = Date{"2027-01-31"};
        const Cycle after =
            office.change([&](Command& command) { return begin_cycle(command, form, next); });
        CHECK(after.procedure == next.id);
        CHECK(find_cycle(office.database, before.id).procedure == before.procedure);
    });
}

TEST_CASE("the schedule of a closed cycle changes no more")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        office.plan(schedule, "Wisuda", "2026-12-05T09:00");
        const Cycle cycle = find_cycle(office.database, schedule.cycle);
        const auto close = [&] {
            office.change([&](Command& command) {
                return close_cycle(command, cycle.id, cycle.version);
            });
        };
        close();
        CHECK(refusal_code([&] {
                  office.plan(schedule, "Dies", "2026-12-06T09:00");
              }) == "planning.schedule_closed");
        CHECK(refusal_code(close) == "planning.cycle_closed");
    });
}
