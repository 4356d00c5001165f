#include "reviewing_office.hpp"

#include "review/actions.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::tests;

TEST_CASE("the schedule is put before the session once, with what is planned in it")
{
    in_reviewing_office([](PlannedOffice& office) {
        const auto [schedule, entry] = submitted_schedule(office);
        office.plan(schedule, "Gagasan", nullptr);
        const ReviewSession session = record(office, meeting(schedule.id));
        const auto add_all = [&] {
            office.change([&](Command& command) { put_schedule_before(command, session.id); });
        };
        add_all();
        CHECK(items_of(office.database, session.id).size() == 2);
        office.plan(schedule, "Susulan", "2026-12-05T10:00");
        add_all();
        CHECK(items_of(office.database, session.id).size() == 3);
        CHECK(refusal_code([&] {
                  put(office, session, SubjectKind::schedule_entry, entry.id.text());
              }) == "review.there_already");
        CHECK(refusal_code([&] {
                  put(office, session, SubjectKind::content, entry.id.text());
              }) == "review.not_before_sessions");
    });
}

TEST_CASE("F20: an action item has an owner who is told, and is done once")
{
    in_reviewing_office([](PlannedOffice& office) {
        const ReviewSession session = record(office, meeting());
        const auto action = office.change([&](Command& command) {
            return add_action(
                command, session.id, {Text<500>{"Pesan tripod"}, office.budi, Date{"2026-12-01"}}
            );
        });
        REQUIRE(office.messages.size() == 1);
        CHECK(office.messages.front().account == office.budi);
        CHECK(open_actions_of(office.database, office.budi).size() == 1);
        close(office, session.id);
        const auto finish = [&] {
            return office.change([&](Command& command) { return finish_action(command, action.id); }
            );
        };
        const auto done = finish();
        CHECK(done.done_at.has_value());
        CHECK(finish().done_at == done.done_at);
        CHECK(office.events.empty());
        CHECK(open_actions_of(office.database, office.budi).empty());
    });
}
