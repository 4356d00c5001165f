#include "reported_year.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>
#include <set>

using namespace siar;
using namespace siar::reporting;
using namespace siar::tests;

TEST_CASE("the Koordinator endorses, then the Direktur approves, and each is told in turn")
{
    in_reported_year([](ReportedYear& year) {
        year.report_month();
        const auto submitted = year.submitted_by(year.office.rina);
        REQUIRE(year.office.office.messages.size() == 1);
        CHECK(year.office.office.messages[0].account == year.office.yuda.account);
        CHECK(year.may(year.office.yuda, submitted, SelfEvaluationStep::endorsed));
        CHECK_FALSE(year.may(year.office.dewi, submitted, SelfEvaluationStep::approved));
        CHECK(refusal_code([&] {
                  year.judge(year.office.dewi, submitted, SelfEvaluationStep::approved);
              }) == "reporting.not_endorsed");
        CHECK(refusal_code([&] {
                  year.judge(year.office.yuda, submitted, SelfEvaluationStep::approved);
              }) == "reporting.not_your_step");
        year.judge(year.office.yuda, submitted, SelfEvaluationStep::endorsed);
        std::set<AccountId> told;
        for (const Message& message : year.office.office.messages)
            told.insert(message.account);
        CHECK(told == std::set{*year.office.rina.account, *year.office.dewi.account});
        const auto approved = year.judge(year.office.dewi, submitted, SelfEvaluationStep::approved);
        CHECK(approved.state == SelfEvaluationState::approved);
        CHECK(year.office.office.events.back().kind == "reporting.self_evaluation_approved");
        CHECK(year.office.office.events.back().object == approved.id.text());
        CHECK(decisions_of(year.office.office.database, approved.id).size() == 3);
    });
}

TEST_CASE("D3: nobody decides about the self-evaluation that they wrote or submitted")
{
    in_reported_year([](ReportedYear& year) {
        year.report_month();
        year.office.new_caller("Koordinator lain", people::Role::coordinator);
        const auto submitted = year.submitted_by(year.office.yuda);
        for (const auto step : {SelfEvaluationStep::endorsed, SelfEvaluationStep::returned})
            CHECK(refusal_code([&] {
                      year.judge(year.office.yuda, submitted, step, "alasan");
                  }) == "reporting.own_work");
        CHECK_FALSE(year.may(year.office.yuda, submitted, SelfEvaluationStep::endorsed));
        CHECK(refusal_code([&] {
                  year.judge(year.office.dewi, submitted, SelfEvaluationStep::approved);
              }) == "reporting.not_endorsed");
    });
}

TEST_CASE("where the only Koordinator wrote it, the Direktur approves at once")
{
    in_reported_year([](ReportedYear& year) {
        year.report_month();
        const auto submitted = year.submitted_by(year.office.yuda);
        REQUIRE(year.office.office.messages.size() == 1);
        CHECK(year.office.office.messages[0].account == year.office.dewi.account);
        CHECK(
            year.judge(year.office.dewi, submitted, SelfEvaluationStep::approved).state ==
            SelfEvaluationState::approved
        );
    });
}

TEST_CASE("a return needs a reason, and everything is decided anew after it")
{
    in_reported_year([](ReportedYear& year) {
        year.report_month();
        const auto submitted = year.submitted_by(year.office.rina);
        year.judge(year.office.yuda, submitted, SelfEvaluationStep::endorsed);
        CHECK(refusal_code([&] {
                  year.judge(year.office.dewi, submitted, SelfEvaluationStep::returned);
              }) == "reporting.reason_missing");
        const auto returned = year.judge(
            year.office.dewi, submitted, SelfEvaluationStep::returned, "Analisis kurang"
        );
        CHECK(returned.state == SelfEvaluationState::drafting);
        const auto again = year.submit_by(
            year.office.rina,
            year.write_by(year.office.rina, returned, ReportedYear::draft_of(returned))
        );
        CHECK(refusal_code([&] {
                  year.judge(year.office.dewi, again, SelfEvaluationStep::approved);
              }) == "reporting.not_endorsed");
    });
}

TEST_CASE("F18: what is approved is what was seen")
{
    in_reported_year([](ReportedYear& year) {
        year.report_month();
        auto submitted = year.submitted_by(year.office.rina);
        CHECK(submitted.sha256 == self_evaluation_sha256(submitted));
        submitted.sha256 = digest_of("lain");
        CHECK(refusal_code([&] {
                  year.judge(year.office.yuda, submitted, SelfEvaluationStep::endorsed);
              }) == "reporting.not_what_was_seen");
    });
}

TEST_CASE("whatever is tried in whatever order, it is approved only after others endorsed it")
{
    in_reported_year([](ReportedYear& year) {
        year.report_month();
        const auto built = year.build_by(year.office.rina);
        const auto id = year.write_by(year.office.rina, built, ReportedYear::draft_of(built)).id;
        auto& database = year.office.office.database;
        int approved_count = 0;
        rc::check([&](std::vector<unsigned> steps) {
            for (const unsigned step : steps) {
                const auto before = find_self_evaluation(database, id);
                const auto tried = static_cast<SelfEvaluationStep>(step % 4);
                const Caller right =
                    tried == SelfEvaluationStep::endorsed ? year.office.yuda : year.office.dewi;
                const Caller callers[] = {
                    year.office.rina, year.office.yuda, year.office.dewi, right, right, right
                };
                const Caller& caller = callers[step / 8 % 6];
                const auto act = [&] {
                    if (step % 8 == 0)
                        year.write_by(year.office.rina, before, ReportedYear::draft_of(before));
                    else if (tried == SelfEvaluationStep::submitted)
                        year.submit_by(year.office.rina, before);
                    else
                        year.judge(caller, before, tried, "lagi");
                };
                const bool is_refused = !refusal_code(act).empty();
                const auto after = find_self_evaluation(database, id);
                RC_ASSERT(is_refused == (after.version == before.version));
                if (after.state != SelfEvaluationState::approved)
                    continue;
                ++approved_count;
                const auto since = decisions_since_submission(database, id);
                RC_ASSERT(since.size() == 3);
                RC_ASSERT(since[1].step == SelfEvaluationStep::endorsed);
                RC_ASSERT(since[1].decided_by == *year.office.yuda.account);
                RC_ASSERT(since[2].decided_by == *year.office.dewi.account);
                database.run("delete from approved_forms");
                database.run("delete from self_evaluation_decisions");
                database.run("update self_evaluations set state = 'drafting'");
            }
        });
        CHECK(approved_count > 0);
    });
}
