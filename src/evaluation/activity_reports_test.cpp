#include "reported_month.hpp"

#include "evaluation/measurements.hpp"
#include "evaluation/reviewed_reports.hpp"
#include "publishing/placements.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::evaluation;
using siar::tests::after_the_month;
using siar::tests::in_month;
using siar::tests::Month;
using siar::tests::refusal_code;
using siar::tests::ReportingOffice;

namespace {

std::optional<double> figure(const std::vector<ReportFigure>& figures, const std::string& name)
{
    const auto found = std::ranges::find(figures, name, &ReportFigure::name);
    REQUIRE_MESSAGE(found != figures.end(), name);
    return found->value;
}

} // namespace

TEST_CASE("PR.27.4 activity 3: a report gathers the minutes and proofs of its period by itself")
{
    in_month([](Month& month) {
        const auto minutes = month.office.held_meeting(Date{"2026-11-24"}, "Reviu jadwal November");
        const auto proof = month.office.as(month.office.sari, [&](Command& command) {
            return ReportingOffice::add_note(
                command, "Tangkapan layar", evidence::SubjectKind::placement, month.on_time.text()
            );
        });
        const auto detail = month.detail(month.begin(), month.office.sari);
        REQUIRE(detail.evidence.size() == 4);
        CHECK(detail.evidence[0].id == minutes.id);
        CHECK(detail.evidence[1].title.text() == "Notula NOT-001/2026 (internal)");
        CHECK(detail.evidence[3].id == proof.id);
        REQUIRE(detail.sessions.size() == 1);
        CHECK(detail.sessions[0].title.text() == "Reviu jadwal November");
    });
}

TEST_CASE("PR.27.4 activity 3: a report without minutes, e-mail or other evidence is not submitted")
{
    in_month([](Month& month) {
        month.office.office.now = Moment{after_the_month};
        ActivityReport report = month.write(month.begin(), "Dua konten terbit.");
        CHECK(month.hindrances_of(report) == std::vector<std::string>{"evaluation.no_evidence"});
        CHECK(refusal_code([&] { month.submit_it(report); }) == "evaluation.not_ready");
        month.office.as(month.office.sari, [&](Command& command) {
            return ReportingOffice::add_note(
                command, "E-mail", evidence::SubjectKind::activity_report, report.id.text()
            );
        });
        CHECK(month.hindrances_of(report).empty());
        CHECK(month.submit_it(report).state == ReportState::in_review);
    });
}

TEST_CASE("a report is not submitted without results, nor before its cycle is over")
{
    in_month([](Month& month) {
        month.office.held_meeting(Date{"2026-11-24"}, "Reviu");
        const ActivityReport report = month.begin();
        CHECK(
            month.hindrances_of(report) ==
            std::vector<std::string>{"evaluation.results_missing", "evaluation.period_not_over"}
        );
        month.office.office.now = Moment{"2026-12-23T16:59:59Z"}; // 23:59:59 of the last day
        CHECK(month.hindrances_of(report).size() == 2);
        month.office.office.now = Moment{"2026-12-23T17:00:00Z"};
        CHECK(month.hindrances_of(report).size() == 1);
    });
}

TEST_CASE("an event is reported without a cycle, as soon as it has begun")
{
    in_month([](Month& month) {
        const auto report = month.office.as(month.office.sari, [&](Command& command) {
            return begin_report(
                command,
                {.cycle = std::nullopt,
                 .title = Text<200>{"Wisuda"},
                 .starts_on = Date{"2026-11-25"},
                 .ends_on = Date{"2026-11-26"}}
            );
        });
        CHECK(month.hindrances_of(report).at(1) == "evaluation.event_to_come");
        month.office.office.now = Moment{"2026-11-25T02:00:00Z"};
        CHECK(
            month.hindrances_of(report) ==
            std::vector<std::string>{"evaluation.results_missing", "evaluation.no_evidence"}
        );
    });
}

TEST_CASE("F24: the figures tell plan against actual, and say where there is no data")
{
    in_month([](Month& month) {
        month.office.office.now = Moment{after_the_month};
        const auto report = month.begin();
        const auto before = month.detail(report, month.office.sari).report.figures;
        CHECK(figure(before, "planned") == 3);
        CHECK(figure(before, "published") == 2);
        CHECK(figure(before, "on_time") == 1);
        CHECK(figure(before, "late") == 1);
        CHECK(figure(before, "not_published") == 1);
        CHECK(figure(before, "published:Instagram") == 2);
        CHECK_FALSE(figure(before, "reach:Instagram"));
        month.office.as(month.office.sari, [&](Command& command) {
            return enter(
                command,
                {{{.placement = month.on_time,
                   .channel = std::nullopt,
                   .metric = MetricCode{"reach"},
                   .value = 0,
                   .source = Text<200>{"Insights"},
                   .taken_for = WallTime{"2026-12-24T09:00"},
                   .corrects = std::nullopt,
                   .reason = std::nullopt}}}
            );
        });
        const auto after = month.detail(report, month.office.sari).report.figures;
        CHECK(figure(after, "reach:Instagram") == 0);
        const auto found = std::ranges::find(after, "reach:Instagram", &ReportFigure::name);
        CHECK(found->source == "Insights (1 dari 2 publikasi)");
    });
}

TEST_CASE("the figures are frozen when the report is submitted")
{
    in_month([](Month& month) {
        const auto report = month.submit_it(month.ready_report());
        publishing::Placement late =
            publishing::find_placement(month.office.office.database, month.on_time);
        late.published_at.reset();
        publishing::placement_table.update(month.office.office.database, late);
        const auto seen = month.detail(report, month.office.rina).report;
        CHECK(figure(seen.figures, "published") == 2);
        CHECK(seen.sha256 == report.sha256);
    });
}

TEST_CASE("PR.27.4 activity 3: the Sub Koordinator reviews the report, and never its author")
{
    in_month([](Month& month) {
        const auto report = month.submit_it(month.ready_report());
        REQUIRE(month.office.office.messages.size() == 1);
        CHECK(month.office.office.messages[0].account == month.office.rina.account);
        CHECK(month.detail(report, month.office.rina).may_decide);
        CHECK_FALSE(month.detail(report, month.office.sari).may_decide);
        try {
            month.judge(month.office.sari, report, ReportVerdict::accepted);
            FAIL("the author accepted the report");
        } catch (const Refusal& refusal) {
            CHECK(refusal.reason() == Reason::not_allowed);
            CHECK(refusal.code() == "evaluation.own_report");
        }
        const auto accepted = month.judge(month.office.rina, report, ReportVerdict::accepted);
        CHECK(accepted.state == ReportState::accepted);
        CHECK(month.office.office.messages.at(0).account == month.office.sari.account);
        CHECK(month.detail(report, month.office.rina).reviews.size() == 1);
        CHECK(accepted_reports(month.office.office.database, 2026).size() == 1);
        CHECK(accepted_reports(month.office.office.database, 2027).empty());
        CHECK(refusal_code([&] {
                  month.write(accepted, "lain");
              }) == "evaluation.accepted_already");
    });
}

TEST_CASE("PR.27.4 activity 3: a report is returned with a reason, mended and submitted again")
{
    in_month([](Month& month) {
        const auto report = month.submit_it(month.ready_report());
        CHECK(refusal_code([&] {
                  month.judge(month.office.rina, report, ReportVerdict::returned);
              }) == "evaluation.reason_missing");
        const auto returned = month.judge(
            month.office.rina, report, ReportVerdict::returned, "Hambatan belum ditulis"
        );
        CHECK(returned.state == ReportState::returned);
        CHECK(month.office.office.messages.at(0).values.at("reason") == "Hambatan belum ditulis");
        const auto again = month.submit_it(month.write(returned, "Dua konten terbit, satu gagal."));
        CHECK(again.sha256 != report.sha256);
        CHECK(
            month.judge(month.office.rina, again, ReportVerdict::accepted).state ==
            ReportState::accepted
        );
        CHECK(month.detail(again, month.office.rina).reviews.size() == 2);
    });
}

TEST_CASE("F18: what is accepted is what the reviewer saw")
{
    in_month([](Month& month) {
        auto report = month.submit_it(month.ready_report());
        report.sha256 = digest_of("sesuatu yang lain");
        try {
            month.judge(month.office.rina, report, ReportVerdict::accepted);
            FAIL("a report was accepted that nobody saw");
        } catch (const Refusal& refusal) {
            CHECK(refusal.reason() == Reason::conflict);
            CHECK(refusal.code() == "evaluation.not_what_was_seen");
            CHECK(refusal.current().find("Laporan November") != std::string::npos);
        }
    });
}

TEST_CASE("F21: a write that names an older version is refused with the stored report")
{
    in_month([](Month& month) {
        const auto report = month.begin();
        month.write(report, "Yang pertama");
        CHECK(refusal_code([&] { month.write(report, "Yang kedua"); }) == "database.stale");
    });
}

TEST_CASE("a cycle has one report, within its days")
{
    in_month([](Month& month) {
        month.begin();
        CHECK(refusal_code([&] { month.begin(); }) == "evaluation.cycle_reported");
        month.schedule.ends_on = month.schedule.ends_on + std::chrono::days{1};
        CHECK(refusal_code([&] { month.begin(); }) == "evaluation.outside_cycle");
        month.schedule.ends_on = month.schedule.starts_on + std::chrono::days{-1};
        CHECK(refusal_code([&] { month.begin(); }) == "evaluation.period_backwards");
    });
}

TEST_CASE("whatever is tried in whatever order, a report moves only along its states")
{
    in_month([](Month& month) {
        const auto ready = month.ready_report();
        rc::check([&](std::vector<unsigned> steps) {
            auto& database = month.office.office.database;
            const auto current = [&] { return find_report(database, ready.id); };
            for (const unsigned step : steps) {
                const ActivityReport before = current();
                const auto act = [&] {
                    if (step % 4 == 0)
                        month.write(before, "Hasil " + std::to_string(step));
                    else if (step % 4 == 1)
                        month.submit_it(before);
                    else if (step % 4 == 2)
                        month.judge(month.office.rina, before, ReportVerdict::returned, "lagi");
                    else
                        month.judge(month.office.rina, before, ReportVerdict::accepted);
                };
                const bool is_refused = !refusal_code(act).empty();
                const ActivityReport after = current();
                const bool was_open =
                    before.state == ReportState::drafting || before.state == ReportState::returned;
                const bool may = step % 4 < 2 ? was_open : before.state == ReportState::in_review;
                RC_ASSERT(is_refused == !may);
                if (is_refused)
                    RC_ASSERT(after.version == before.version);
                if (after.state == ReportState::accepted)
                    break;
            }
            database.run("delete from kept_reports", {});
            database.run(
                "update activity_reports set state = 'drafting' where id = $1", {ready.id.text()}
            );
        });
    });
}

TEST_CASE("PR.27.4 activity 3: a session decides about a report by one who may review it, as it was put before")
{
    in_month([](Month& month) {
        const auto report = month.submit_it(month.ready_report());
        const auto source = reports_for_review();
        REQUIRE(source.waiting(month.office.office.database).size() == 1);
        const auto seen = source.seen(month.office.office.database, report.id.text());
        review::ReviewItem item{
            .id = Id<review::ReviewItem>::make(month.office.office.now),
            .session = Id<review::ReviewSession>::make(month.office.office.now),
            .subject_kind = evidence::SubjectKind::activity_report,
            .subject = report.id.text(),
            .title = seen.title,
            .verdict = review::Verdict::accept,
            .reason = std::nullopt,
            .moved_to = std::nullopt,
            .decided_by = std::nullopt,
            .decided_at = std::nullopt,
            .seen_sha256 = seen.sha256
        };
        const auto decide_as = [&](const Caller& caller) {
            return refusal_code([&] {
                month.office.as(caller, [&](Command& command) {
                    const Event event{
                        "review.item_decided", item.id.text(), contract::to_json(item)
                    };
                    followers().front().answer(command, event);
                });
            });
        };
        CHECK(decide_as(month.office.sari) == "evaluation.review_needs_reviewer");
        item.seen_sha256 = digest_of("something else");
        CHECK(decide_as(month.office.rina) == "evaluation.not_what_was_seen");
        item.seen_sha256 = seen.sha256;
        CHECK(decide_as(month.office.rina).empty());
        CHECK(
            find_report(month.office.office.database, report.id).state == ReportState::accepted
        );
        CHECK(source.waiting(month.office.office.database).empty());
    });
}
