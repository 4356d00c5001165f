#include "planned_office.hpp"

#include "planning/initiatives.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::planning;
using siar::tests::in_planned_office;
using siar::tests::PlannedOffice;
using siar::tests::refusal_code;

namespace {

InitiativeForm podcast()
{
    return {
        .version = std::nullopt,
        .kind = InitiativeKind::open,
        .title = Text<200>{"Podcast kampus"},
        .channel = std::nullopt,
        .reason = Text<2000>{"Mahasiswa baru mendengarkan audio"},
        .technology = Text<2000>{"Audio on demand"},
        .target = std::nullopt,
        .steps = std::nullopt,
        .result = std::nullopt,
        .decision = std::nullopt,
        .state = InitiativeState::proposed,
        .assignee = std::nullopt,
        .due_on = std::nullopt
    };
}

Initiative add(PlannedOffice& office, const InitiativeForm& form)
{
    return office.change([&](Command& command) { return add_initiative(command, form); });
}

Initiative move_to(
    PlannedOffice& office, const Initiative& initiative, InitiativeState state, bool is_concluded
)
{
    InitiativeForm form = podcast();
    form.version = initiative.version;
    form.state = state;
    if (is_concluded) {
        form.result = Text<4000>{"Tiga episode"};
        form.decision = Text<2000>{"Dilanjutkan"};
    }
    return office.change([&](Command& command) {
        return change_initiative(command, initiative.id, form);
    });
}

} // namespace

TEST_CASE("PR.27.4: a development of media goes from the proposal to a result and a decision")
{
    in_planned_office([](PlannedOffice& office) {
        using enum InitiativeState;
        Initiative initiative = add(office, podcast());
        CHECK(refusal_code([&] {
                  move_to(office, initiative, completed, true);
              }) == "planning.initiative_state");
        initiative = move_to(office, initiative, agreed, false);
        initiative = move_to(office, initiative, under_way, false);
        CHECK(open_initiatives(office.database).size() == 1);
        try {
            move_to(office, initiative, completed, false);
            FAIL("completed without a result");
        } catch (const Refusal& refusal) {
            REQUIRE(refusal.problems().size() == 2);
            CHECK(refusal.problems()[0].field == "result");
            CHECK(refusal.problems()[1].field == "decision");
        }
        initiative = move_to(office, initiative, completed, true);
        CHECK(open_initiatives(office.database).empty());
        CHECK(refusal_code([&] {
                  move_to(office, initiative, dropped, true);
              }) == "planning.initiative_state");
    });
}

TEST_CASE("a new initiative may not claim that more has happened")
{
    in_planned_office([](PlannedOffice& office) {
        InitiativeForm form = podcast();
        form.state = InitiativeState::agreed;
        CHECK(refusal_code([&] { add(office, form); }) == "planning.initiative_begins_proposed");
    });
}

TEST_CASE("F20: who is put in charge by somebody else is told once")
{
    in_planned_office([](PlannedOffice& office) {
        InitiativeForm form = podcast();
        form.assignee = office.budi;
        const Initiative initiative = add(office, form);
        REQUIRE(office.messages.size() == 1);
        CHECK(office.messages.front().account == office.budi);
        form.version = initiative.version;
        form.target = Text<2000>{"500 pendengar"};
        office.change([&](Command& command) {
            return change_initiative(command, initiative.id, form);
        });
        CHECK(office.messages.empty());
    });
}
