#include "reported_year.hpp"

#include "people/roles.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::reporting;
using namespace siar::tests;

namespace {

using enum people::Role;

std::vector<RouteStep>
set_route_of(ReportedYear& year, const std::vector<RouteStep>& steps)
{
    return year.office.as(year.office.yuda, [&](Command& command) {
        return set_route(command, {steps});
    });
}

std::vector<SignOffState> states_of(ReportedYear& year, const SelfEvaluation& evaluation)
{
    const auto stored = find_self_evaluation(year.office.office.database, evaluation.id);
    std::vector<SignOffState> states;
    for (const SignOff& step :
         sign_offs(year.office.office.database, stored, Date{"2026-12-28"}))
        states.push_back(step.state);
    return states;
}

using States = std::vector<SignOffState>;

} // namespace

TEST_CASE("a route is a setting: one approval at its end, by roles that may sign")
{
    in_reported_year([](ReportedYear& year) {
        using enum RouteVerb;
        const auto any = Quorum::any_of;
        CHECK(route_now(year.office.office.database).size() == 2);
        CHECK(refusal_code([&] { set_route_of(year, {}); }) == "reporting.route_length");
        CHECK(refusal_code([&] {
                  set_route_of(year, {{coordinator, endorse, any}});
              }) == "reporting.route_ends_in_approval");
        CHECK(refusal_code([&] {
                  set_route_of(year, {{coordinator, approve, any}, {director, approve, any}});
              }) == "reporting.route_ends_in_approval");
        CHECK(refusal_code([&] {
                  set_route_of(year, {{auditor, approve, any}});
              }) == "reporting.role_cannot_sign");
        CHECK(set_route_of(year, {{director, approve, any}}).size() == 1);
    });
}

TEST_CASE("a new route rules the reports that are built after it, and no other")
{
    in_reported_year([](ReportedYear& year) {
        year.report_month();
        const auto before = year.submitted_by(year.office.rina);
        set_route_of(year, {{director, RouteVerb::approve, Quorum::any_of}});
        CHECK(refusal_code([&] {
                  year.judge(year.office.dewi, before, SelfEvaluationStep::approved);
              }) == "reporting.not_endorsed");
        CHECK(states_of(year, before) == States{SignOffState::open, SignOffState::coming});
        year.office.office.database.run("delete from self_evaluation_decisions");
        year.office.office.database.run("delete from self_evaluation_parts");
        year.office.office.database.run("delete from self_evaluations");
        const auto after = year.submitted_by(year.office.rina);
        CHECK(
            year.judge(year.office.dewi, after, SelfEvaluationStep::approved).state ==
            SelfEvaluationState::approved
        );
    });
}

TEST_CASE("where all must sign, the step waits for the last of them")
{
    in_reported_year([](ReportedYear& year) {
        year.report_month();
        const Caller second = year.office.new_caller("Koordinator kedua", coordinator);
        set_route_of(
            year,
            {{coordinator, RouteVerb::endorse, Quorum::all_of},
             {director, RouteVerb::approve, Quorum::any_of}}
        );
        const auto submitted = year.submitted_by(year.office.rina);
        year.judge(year.office.yuda, submitted, SelfEvaluationStep::endorsed);
        CHECK(states_of(year, submitted) == States{SignOffState::open, SignOffState::coming});
        CHECK(refusal_code([&] {
                  year.judge(year.office.yuda, submitted, SelfEvaluationStep::endorsed);
              }) == "reporting.endorsed_already");
        year.judge(second, submitted, SelfEvaluationStep::endorsed);
        CHECK(states_of(year, submitted) == States{SignOffState::signed_off, SignOffState::open});
        const auto approved = year.judge(year.office.dewi, submitted, SelfEvaluationStep::approved);
        CHECK(approved.state == SelfEvaluationState::approved);
        const auto signatures = sign_offs(year.office.office.database, approved, Date{"2026-12-28"});
        CHECK(signatures[0].signatures.size() == 2);
        CHECK(signatures[1].signatures[0].name == "Dewi Lestari");
    });
}

TEST_CASE("where all must approve, it is approved with the last signature and not before")
{
    in_reported_year([](ReportedYear& year) {
        year.report_month();
        const Caller second = year.office.new_caller("Wakil Direktur", director);
        set_route_of(year, {{director, RouteVerb::approve, Quorum::all_of}});
        const auto submitted = year.submitted_by(year.office.rina);
        CHECK(
            year.judge(year.office.dewi, submitted, SelfEvaluationStep::approved).state ==
            SelfEvaluationState::in_review
        );
        CHECK(year.office.office.events.back().kind == "reporting.self_evaluation_signed");
        CHECK(
            year.judge(second, submitted, SelfEvaluationStep::approved).state ==
            SelfEvaluationState::approved
        );
        CHECK(year.office.office.events.back().kind == "reporting.self_evaluation_approved");
    });
}

TEST_CASE("D3: who wrote a single part of it signs nothing, and a deputy signs in the principal's place")
{
    in_reported_year([](ReportedYear& year) {
        year.report_month();
        const auto built = year.build_by(year.office.rina);
        year.write_part_by(year.office.yuda, built, "budget", "Rp 10 juta");
        const auto written = year.write_by(year.office.rina, find_self_evaluation(year.office.office.database, built.id), ReportedYear::draft_of(built));
        const Caller deputy = year.office.new_caller("Wakil Koordinator", staff);
        year.office.as(year.office.yuda, [&](Command& command) {
            return people::give_role(
                command,
                *deputy.account,
                {.role = coordinator,
                 .deputy_for = year.office.yuda.account,
                 .from_on = Date{"2026-12-28"},
                 .until_on = Date{"2026-12-31"}}
            );
        });
        const auto submitted = year.submit_by(year.office.rina, written);
        CHECK(refusal_code([&] {
                  year.judge(year.office.yuda, submitted, SelfEvaluationStep::endorsed);
              }) == "reporting.own_work");
        Caller acting = deputy;
        acting.roles.push_back("coordinator");
        year.judge(acting, submitted, SelfEvaluationStep::endorsed);
        CHECK(states_of(year, submitted) == States{SignOffState::signed_off, SignOffState::open});
    });
}
