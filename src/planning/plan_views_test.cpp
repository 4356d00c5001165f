#include "planned_office.hpp"

#include "planning/plan_feed.hpp"
#include "planning/plan_links.hpp"
#include "planning/plan_views.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::planning;
using siar::tests::in_planned_office;
using siar::tests::PlannedOffice;
using siar::tests::refusal_code;

namespace {

PlanViewForm form_called(const std::string& name)
{
    return {
        .version = std::nullopt,
        .name = Text<80>{name},
        .look = PlanLook::month,
        .channels = {},
        .pillars = {},
        .people = {},
        .states = {},
        .words = std::nullopt,
        .is_shared = false
    };
}

PlanView keep(PlannedOffice& office, const PlanViewForm& form)
{
    return office.change([&](Command& command) { return keep_view(command, form); });
}

std::string token_of(const MadePlanLink& made)
{
    return made.page.substr(made.page.rfind('/') + 1);
}

MadePlanLink link_to(PlannedOffice& office, const PlanView& view)
{
    return office.change([&](Command& command) { return make_link(command, view.id, {}); });
}

bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a view lets through what agrees with each of its lists, and what has none where it says so")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        const Channel radio = office.add_channel("Radio");
        ScheduleEntry entry = office.plan(schedule, "Kuliah tamu keamanan siber", nullptr);
        entry.channels = {radio.id};
        entry.pillar = "Akademik";
        PlanView view = keep(office, form_called("Semua"));
        CHECK(is_in(view, entry));
        view.channels = {Text<80>{radio.id.text()}};
        view.pillars = {Text<80>{"Prestasi"}, Text<80>{"Akademik"}};
        view.words = "  SIBER kuliah ";
        CHECK(is_in(view, entry));
        view.people = {Text<80>{office.sari.text()}};
        CHECK_FALSE(is_in(view, entry)); // nobody is in charge of it
        view.people.emplace_back(std::string{none_of_them});
        CHECK(is_in(view, entry));
        view.words = "robot";
        CHECK_FALSE(is_in(view, entry));
    });
}

TEST_CASE("a view of one's own is nobody else's; a shared one is read by all and changed by one")
{
    in_planned_office([](PlannedOffice& office) {
        const PlanView own = keep(office, form_called("Tugas saya"));
        PlanViewForm form = form_called("Instagram");
        form.is_shared = true;
        const PlanView shared = keep(office, form);
        CHECK(refusal_code([&] { keep(office, form_called("  TUGAS   saya")); }) ==
              "planning.view_name_taken");
        CHECK(views_for(office.database, office.sari).size() == 2);
        CHECK(views_for(office.database, office.budi).size() == 1);

        office.caller.account = office.budi;
        form.version = shared.version;
        const auto change_it = [&](const PlanView& view) {
            office.change([&](Command& command) { return change_view(command, view.id, form); });
        };
        CHECK(refusal_code([&] { change_it(shared); }) == "planning.view_of_another");
        CHECK(refusal_code([&] { change_it(own); }) == "planning.no_such_view");
        CHECK_NOTHROW(keep(office, form_called("Tugas saya"))); // a name is taken for its owner only
    });
}

TEST_CASE("a link opens its view until it is revoked or the view removed, and nothing else does")
{
    in_planned_office([](PlannedOffice& office) {
        const PlanView view = keep(office, form_called("Untuk rektorat"));
        const MadePlanLink first = link_to(office, view);
        const MadePlanLink second = link_to(office, view);
        CHECK(first.page != second.page);
        CHECK(view_behind(office.database, token_of(first)).id == view.id);
        CHECK(refusal_code([&] { view_behind(office.database, view.id.text()); }) ==
              "planning.no_such_plan_link");
        office.change([&](Command& command) { return revoke_link(command, first.link.id); });
        CHECK(refusal_code([&] { view_behind(office.database, token_of(first)); }) ==
              "planning.plan_link_is_over");
        CHECK(view_behind(office.database, token_of(second)).id == view.id);
        office.change([&](Command& command) {
            return remove_view(command, view.id, {view.version});
        });
        CHECK(refusal_code([&] { view_behind(office.database, token_of(second)); }) ==
              "planning.plan_link_is_over");

        PlanViewForm by_state = form_called("Bermasalah");
        by_state.states = {Text<80>{"trouble"}};
        const PlanView troubled = keep(office, by_state);
        CHECK(refusal_code([&] { link_to(office, troubled); }) == "planning.view_link_states");
    });
}

TEST_CASE("F11: in a feed an entry keeps its UID, grows its SEQUENCE when moved, and is cancelled when dropped")
{
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        const ScheduleEntry entry = office.plan(schedule, "Hari Ibu", "2026-12-10T09:00");
        const PlanView view = keep(office, form_called("Semua"));
        const std::string uid = "UID:entry-" + entry.id.text() + "@siar\r\nSEQUENCE:";
        const std::string before = feed_of(office.database, view, office.now);
        CHECK(holds(before, uid + "1"));
        CHECK(holds(before, "DTSTART;TZID=Asia/Jakarta:20261210T090000"));

        const EntryMove later{.version = 1, .planned_for = WallTime{"2026-12-11T13:30"}, .reason = {}};
        office.change([&](Command& command) { return move_entry(command, entry.id, later); });
        const std::string moved = feed_of(office.database, view, office.now);
        CHECK(holds(moved, uid + "2"));
        CHECK(holds(moved, "DTSTART;TZID=Asia/Jakarta:20261211T133000"));
        CHECK_FALSE(holds(moved, "CANCELLED"));

        const EntryDrop drop{.version = 2, .is_dropped = true, .reason = {}};
        office.change([&](Command& command) { return drop_entry(command, entry.id, drop); });
        const std::string dropped = feed_of(office.database, view, office.now);
        CHECK(holds(dropped, uid + "3"));
        CHECK(holds(dropped, "STATUS:CANCELLED"));
    });
}
