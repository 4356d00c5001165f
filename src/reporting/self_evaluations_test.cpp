#include "reported_year.hpp"

#include <doctest/doctest.h>
#include <set>

using namespace siar;
using namespace siar::reporting;
using namespace siar::tests;

using Codes = std::vector<std::string>;

TEST_CASE("a self-evaluation is built from the year's records")
{
    in_reported_year([](ReportedYear& year) {
        year.report_month();
        const auto built = year.build_by(year.office.rina);
        CHECK(built.rows.size() == 2);
        CHECK(built.reports == std::vector<std::string>{"Laporan Kegiatan November"});
        REQUIRE(built.months.size() == 12);
        CHECK(built.months[9].planned_count == 0);
        CHECK(built.months[10].planned_count == 1);
        CHECK(built.months[10].published_count == 1);
        CHECK(built.months[10].late_count == 0);
        CHECK(built.months[11].planned_count == 1);
        CHECK(built.months[11].late_count == 1);
        CHECK(built.last_follow_ups.empty());
        REQUIRE(built.channel_figures.size() == 1);
        CHECK(built.channel_figures[0].name == "Instagram");
        CHECK(built.channel_figures[0].published_count == 2);
        REQUIRE(built.pillar_figures.size() == 1);
        CHECK(built.pillar_figures[0].planned_count == 2);
        CHECK(built.channels == "Instagram");
        CHECK(built.profile.find("Rina Marlina") != std::string::npos);
        CHECK(built.team == "Rina Marlina (penyusun)");
        std::set<AnnexKind> kinds;
        for (const Annex& annex : built.annexes)
            kinds.insert(annex.kind);
        CHECK(kinds.contains(AnnexKind::report));
        CHECK(kinds.contains(AnnexKind::minutes));
    });
}

TEST_CASE("what last year's approved self-evaluation promised is taken over")
{
    in_reported_year([](ReportedYear& year) {
        year.report_month();
        const auto built = year.build_by(year.office.rina);
        auto form = ReportedYear::draft_of(built);
        form.rows[1].follow_up = "Susun tiap Desember";
        form.rows[1].assignee = "Rina";
        form.rows[1].due_on = Date{"2027-06-30"};
        form.rows[1].follow_up_state = FollowUpProgress::under_way;
        const auto submitted =
            year.submit_by(year.office.rina, year.write_by(year.office.rina, built, form));
        year.office.office.now = Moment{"2027-02-01T02:00:00Z"};
        CHECK(year.build_by(year.office.yuda, 2027).last_follow_ups.empty());
        year.office.office.database.run("delete from self_evaluations where year = 2027");
        year.judge(year.office.yuda, submitted, SelfEvaluationStep::endorsed);
        year.judge(year.office.dewi, submitted, SelfEvaluationStep::approved);
        const auto next = year.build_by(year.office.yuda, 2027);
        REQUIRE(next.last_follow_ups.size() == 1);
        CHECK(next.last_follow_ups[0].code == "B.4.10.8");
        CHECK(next.last_follow_ups[0].text == "Susun tiap Desember");
        CHECK(next.last_follow_ups[0].assignee == "Rina");
        CHECK(next.last_follow_ups[0].due_on == Date{"2027-06-30"});
        CHECK(next.last_follow_ups[0].state == FollowUpProgress::under_way);
        CHECK(
            codes_of(hindrances(next)).back() == "reports reporting.no_accepted_report"
        );
        const auto told = year.office.as(year.office.yuda, [&](Command& command) {
            CHECK(refusal_code([&] {
                      write_follow_up(command, next.id, 2, {1, FollowUpProgress::done, "Selesai"});
                  }) == "reporting.no_such_part");
            return write_follow_up(command, next.id, 1, {1, FollowUpProgress::done, "Selesai"});
        });
        CHECK(told.last_follow_ups[0].state == FollowUpProgress::done);
        CHECK(hindrances(next).size() == hindrances(told).size() + 1);
    });
}

TEST_CASE("PR.27.4 KPI B.4.10.8: a year has one self-evaluation, and none before it begins")
{
    in_reported_year([](ReportedYear& year) {
        year.build_by(year.office.rina);
        CHECK(refusal_code([&] { year.build_by(year.office.yuda); }) == "reporting.year_has_one");
        CHECK(refusal_code([&] {
                  year.build_by(year.office.rina, 2027);
              }) == "reporting.not_a_year_to_report");
    });
}

TEST_CASE("A5: no KPI row is submitted without evidence and analysis")
{
    in_reported_year([](ReportedYear& year) {
        year.report_month();
        const auto built = year.build_by(year.office.rina);
        auto form = ReportedYear::draft_of(built);
        form.rows[0].evidence = " ";
        form.rows[1].analysis = "";
        const auto written = year.write_by(year.office.rina, built, form);
        CHECK(
            codes_of(hindrances(written)) ==
            Codes{
                "rows[0].evidence reporting.row_evidence_missing",
                "rows[1].analysis reporting.row_analysis_missing"
            }
        );
        CHECK(refusal_code([&] {
                  year.submit_by(year.office.rina, written);
              }) == "reporting.not_ready");
    });
}

TEST_CASE("A5: a row that is not met needs its root cause and a follow-up")
{
    in_reported_year([](ReportedYear& year) {
        year.report_month();
        const auto built = year.build_by(year.office.rina);
        auto form = ReportedYear::draft_of(built);
        form.rows[0].status = AchievementStatus::not_met;
        const auto written = year.write_by(year.office.rina, built, form);
        CHECK(
            codes_of(hindrances(written)) ==
            Codes{
                "rows[0].root_cause reporting.row_root_cause_missing",
                "rows[0].follow_up reporting.row_follow_up_missing"
            }
        );
    });
}

TEST_CASE("PR.27.4 activity 3: without an accepted activity report there is no self-evaluation")
{
    in_reported_year([](ReportedYear& year) {
        const auto built = year.build_by(year.office.rina);
        CHECK(
            codes_of(hindrances(built)) ==
            Codes{
                "summary reporting.summary_missing",
                "closing reporting.closing_missing",
                "reports reporting.no_accepted_report"
            }
        );
        const auto written = year.write_by(year.office.rina, built, ReportedYear::draft_of(built));
        CHECK(hindrances(written).size() == 1);
        year.report_month();
        CHECK(
            year.submit_by(year.office.rina, written).state == SelfEvaluationState::in_review
        ); // reports are read anew
    });
}
