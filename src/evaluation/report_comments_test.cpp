#include "reported_month.hpp"

#include "evaluation/report_comments.hpp"
#include "evaluation/report_numbers.hpp"
#include "evaluation/report_settings.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::evaluation;
using siar::tests::in_month;
using siar::tests::Month;
using siar::tests::refusal_code;

namespace {

NewReportComment remark(const char* text)
{
    return {
        .place = ReportPlace::results,
        .item = std::nullopt,
        .quote = Text<1000>{"Dua konten"},
        .text = Text<2000>{text},
        .answers = std::nullopt
    };
}

ReportComment comment_as(
    Month& month, const Caller& caller, const ActivityReport& report, const NewReportComment& form
)
{
    return month.office.as(caller, [&](Command& command) {
        return add_comment(command, report.id, form);
    });
}

ReportComment
settle_as(Month& month, const Caller& caller, const ReportComment& comment, bool is_resolved)
{
    return month.office.as(caller, [&](Command& command) {
        return settle_comment(command, comment.report, comment.id, {is_resolved});
    });
}

void settle_settings(Month& month, std::optional<Text<100>> pattern)
{
    month.office.as(month.office.sari, [&](Command& command) {
        ReportSettings form = report_settings(command.database);
        form.number_pattern = std::move(pattern);
        return change_report_settings(command, form);
    });
}

} // namespace

TEST_CASE("PR.27.4 activity 3: the reviewer remarks at a place, and an open remark holds acceptance up")
{
    in_month([](Month& month) {
        const auto report = month.submit_it(month.ready_report());
        const auto remarked =
            comment_as(month, month.office.rina, report, remark("Sebutkan judulnya"));
        CHECK(remarked.quote == "Dua konten");
        CHECK(refusal_code([&] {
                  month.judge(month.office.rina, report, ReportVerdict::accepted);
              }) == "evaluation.open_comments");
        settle_as(month, month.office.rina, remarked, true);
        CHECK(
            month.judge(month.office.rina, report, ReportVerdict::accepted).state ==
            ReportState::accepted
        );
        const auto detail = month.detail(report, month.office.sari);
        REQUIRE(detail.comments.size() == 1);
        CHECK(detail.comments[0].resolved_by == month.office.rina.account);
        CHECK_FALSE(detail.may_comment);
        CHECK(refusal_code([&] {
                  settle_as(month, month.office.rina, remarked, false);
              }) == "evaluation.accepted_already");
    });
}

TEST_CASE("PR.27.4 activity 3: a return carries its remarks, the author answers and the reviewer settles")
{
    in_month([](Month& month) {
        const auto report = month.submit_it(month.ready_report());
        const ReportJudgement form{
            .verdict = ReportVerdict::returned,
            .sha256 = report.sha256,
            .reason = Text<2000>{"Lihat komentar"},
            .comments = std::vector{remark("Sebutkan judulnya")}
        };
        const auto returned = month.office.as(month.office.rina, [&](Command& command) {
            return decide(command, report.id, form);
        });
        CHECK(returned.state == ReportState::returned);
        const auto remarked = month.detail(report, month.office.sari).comments.at(0);
        CHECK(refusal_code([&] {
                  settle_as(month, month.office.sari, remarked, true);
              }) == "evaluation.comment_of_reviewer");
        NewReportComment answer = remark("Sudah disebut");
        answer.answers = remarked.id;
        const auto answered = comment_as(month, month.office.sari, report, answer);
        CHECK(month.office.office.messages.at(0).account == month.office.rina.account);
        CHECK(month.office.office.messages.at(0).code == "evaluation.notice_answered");
        answer.answers = answered.id;
        CHECK(refusal_code([&] {
                  comment_as(month, month.office.rina, report, answer);
              }) == "evaluation.answer_of_answer");
        const auto again = month.submit_it(month.write(returned, "Wisuda dan Dies terbit."));
        CHECK(month.detail(again, month.office.rina).reviewed_before->results == "Dua konten terbit.");
        settle_as(month, month.office.rina, remarked, true);
        settle_as(month, month.office.rina, remarked, false);
        CHECK(open_comments(month.office.office.database, report.id) == 1);
        settle_as(month, month.office.rina, remarked, true);
        CHECK(
            month.judge(month.office.rina, again, ReportVerdict::accepted).state ==
            ReportState::accepted
        );
    });
}

TEST_CASE("a number follows the office's pattern, begins again each year, and is never given twice")
{
    const std::string pattern = "{number}/LK/{unit}/{roman_month}/{year}";
    CHECK(number_by(pattern, 7, "PL29", Date{"2026-12-01"}) == "007/LK/PL29/XII/2026");
    CHECK(fault_of_pattern(pattern).empty());
    CHECK(fault_of_pattern("{number}/LK") == "evaluation.pattern_incomplete");
    CHECK(fault_of_pattern("{number}/{years}") == "evaluation.pattern_part_unknown");
    CHECK(fault_of_pattern("{number}/{year") == "evaluation.pattern_part_unknown");
    in_month([&](Month& month) {
        settle_settings(month, Text<100>{pattern});
        const auto event = [&](const char* title, const char* typed = nullptr) {
            auto report = month.office.as(month.office.sari, [&](Command& command) {
                return begin_report(
                    command,
                    {.cycle = std::nullopt,
                     .title = Text<200>{title},
                     .starts_on = Date{"2026-11-24"},
                     .ends_on = Date{"2026-11-25"}}
                );
            });
            auto form = Month::draft_of(report);
            if (typed != nullptr)
                form.number = Text<100>{typed};
            report = month.submit_it(month.edit(report, form));
            return month.judge(month.office.rina, report, ReportVerdict::accepted).number;
        };
        month.office.held_meeting(Date{"2026-11-24"}, "Reviu jadwal");
        month.office.office.now = Moment{tests::after_the_month};
        CHECK(event("Pertama") == "001/LK/PL29/XII/2026");
        CHECK(event("Diketik", "002/LK/PL29/XII/2026") == "002/LK/PL29/XII/2026");
        CHECK(refusal_code([&] { event("Kembar", "001/LK/PL29/XII/2026"); }) == "evaluation.number_taken");
        CHECK(event("Ketiga") == "003/LK/PL29/XII/2026"); // the second is taken
        month.office.office.now = Moment{"2026-12-31T17:00:00Z"}; // midnight in Batam
        CHECK(event("Tahun baru") == "001/LK/PL29/I/2027");
        settle_settings(month, std::nullopt);
        CHECK_FALSE(event("Tanpa pola")); // stored, not made
    });
}
