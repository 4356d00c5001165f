#include "reviewing_office.hpp"

#include "planning/initiatives.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::tests;

TEST_CASE("PR.27.4 activity 2: a decision takes effect at once, by the rules of planning")
{
    in_reviewing_office([](PlannedOffice& office) {
        const auto [schedule, entry] = submitted_schedule(office);
        const ScheduleEntry other = office.plan(schedule, "Dies", "2026-12-03T10:00");
        const ReviewSession session = record(office, meeting(schedule.id));
        const auto item = put(office, session, SubjectKind::schedule_entry, entry.id.text());
        const auto refused = [&](const ItemDecision& decision) {
            return refusal_code([&] { decide_on(office, item, decision); });
        };
        CHECK(refused({Verdict::move, std::nullopt, std::nullopt}) == "review.reason_needed");
        CHECK(refused({Verdict::move, reason, std::nullopt}) == "review.new_time_needed");
        CHECK(
            refused({Verdict::move, reason, WallTime{"2026-01-01T10:00"}}) ==
            "planning.outside_schedule"
        );
        decide_on(office, item, {Verdict::move, reason, WallTime{"2026-12-07T10:00"}});
        CHECK(
            planning::find_entry(office.database, entry.id).planned_for ==
            WallTime{"2026-12-07T10:00"}
        );
        CHECK(refused({Verdict::accept, std::nullopt, std::nullopt}) == "review.decided_already");
        decide_on(
            office,
            put(office, session, SubjectKind::schedule_entry, other.id.text()),
            {Verdict::drop, reason, std::nullopt}
        );
        CHECK(planning::find_entry(office.database, other.id).is_dropped);
    });
}

TEST_CASE("PR.27.4 activity 2: the development plan is reviewed too, and agreed")
{
    in_reviewing_office([](PlannedOffice& office) {
        const planning::InitiativeForm form{
            .version = std::nullopt,
            .kind = planning::InitiativeKind::open,
            .title = Text<200>{"Podcast kampus"},
            .channel = std::nullopt,
            .reason = Text<2000>{"Audiens baru"},
            .technology = std::nullopt,
            .target = std::nullopt,
            .steps = std::nullopt,
            .result = std::nullopt,
            .decision = std::nullopt,
            .state = planning::InitiativeState::proposed,
            .assignee = std::nullopt,
            .due_on = std::nullopt
        };
        const auto initiative = office.change([&](Command& command) {
            return planning::add_initiative(command, form);
        });
        const auto [schedule, entry] = submitted_schedule(office);
        reviewed(office, schedule.id);
        CHECK(
            planning::find_initiative(office.database, initiative.id).state ==
            planning::InitiativeState::agreed
        );
        CHECK(
            items_about(office.database, SubjectKind::initiative, initiative.id.text()).size() == 1
        );
    });
}

TEST_CASE("a schedule is only accepted, and only while it is submitted")
{
    in_reviewing_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        office.plan(schedule, "Rilis", "2026-12-02T10:00");
        const ReviewSession session = record(office, meeting(schedule.id));
        const auto item = put(office, session, SubjectKind::schedule, schedule.id.text());
        CHECK(refusal_code([&] { accept(office, item); }) == "review.schedule_not_submitted");
        submit(office, schedule.id);
        CHECK(refusal_code([&] {
                  decide_on(office, item, {Verdict::drop, reason, std::nullopt});
              }) == "review.schedule_is_accepted_whole");
        CHECK(refusal_code([&] { accept(office, item); }).empty());
    });
}
