#include "reported_month.hpp"

#include "evaluation/follow_ups.hpp"
#include "evaluation/report_pieces.hpp"
#include "planning/initiatives.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace siar;
using namespace siar::evaluation;
using evidence::SubjectKind;
using siar::tests::after_the_month;
using siar::tests::in_month;
using siar::tests::Month;
using siar::tests::refusal_code;
using siar::tests::ReportingOffice;

namespace {

ActivityReport begin(Month& month, const NewReport& form)
{
    return month.office.as(month.office.sari, [&](Command& command) {
        return begin_report(command, form);
    });
}

NewReport november()
{
    return {
        .cycle = std::nullopt,
        .title = Text<200>{"Laporan kegiatan November 2026"},
        .starts_on = Date{"2026-11-01"},
        .ends_on = Date{"2026-11-30"},
        .about = ReportAbout::month
    };
}

bool has(const ReportDetail& detail, const Id<evidence::Evidence>& piece)
{
    return std::ranges::any_of(detail.evidence, [&](const auto& one) { return one.id == piece; });
}

std::vector<SubjectKind> reasons_of(const ReportDetail& detail, const Id<evidence::Evidence>& piece)
{
    std::vector<SubjectKind> kinds;
    for (const PieceReason& reason : detail.reasons)
        if (reason.evidence == piece)
            kinds.push_back(reason.kind);
    return kinds;
}

FollowUp promise(Month& month, const char* text, const char* who = nullptr, const char* due = nullptr)
{
    return {
        .id = Id<FollowUp>::make(month.office.office.now),
        .text = Text<1000>{text},
        .who = who == nullptr ? std::nullopt : std::optional{Text<200>{who}},
        .due_on = due == nullptr ? std::nullopt : std::optional{Date{due}},
        .state = ActionState::open
    };
}

} // namespace

TEST_CASE("PR.27.4 activity 3: any month is reported once, whether or not a cycle has its days")
{
    in_month([](Month& month) {
        const auto report = begin(month, november());
        CHECK(report.about == ReportAbout::month);
        CHECK(refusal_code([&] { begin(month, november()); }) == "evaluation.month_reported");
        NewReport half = november();
        half.ends_on = Date{"2026-11-29"};
        CHECK(refusal_code([&] { begin(month, half); }) == "evaluation.not_a_month");
        CHECK(month.begin().about == ReportAbout::cycle); // the cycle still has its own
        month.office.office.now = Moment{"2026-11-30T16:59:59Z"}; // 23:59:59 on the last day
        CHECK(month.hindrances_of(report).at(1) == "evaluation.month_not_over");
        month.office.office.now = Moment{"2026-11-30T17:00:00Z"};
        CHECK(
            month.hindrances_of(report) ==
            std::vector<std::string>{"evaluation.results_missing", "evaluation.no_evidence"}
        );
    });
}

TEST_CASE("PR.27.4 activity 3: the report of an event counts its own entries and gathers their proof")
{
    in_month([](Month& month) {
        auto& database = month.office.office.database;
        const auto proof = month.add_picture("Foto");
        const auto entry = publishing::placement_table.find(database, month.on_time)->entry.value();
        const auto other = month.office.held_meeting(Date{"2026-11-24"}, "Rapat lain");
        const auto report = begin(
            month,
            {.cycle = std::nullopt,
             .title = Text<200>{"Wisuda"},
             .starts_on = Date{"2026-11-24"},
             .ends_on = Date{"2026-11-30"},
             .about = ReportAbout::event,
             .entries = std::vector{entry}}
        );
        const auto detail = month.detail(report, month.office.sari);
        CHECK(detail.report.figures.at(0).value == 1); // of three that were planned in these days
        CHECK(has(detail, proof.id));
        CHECK_FALSE(has(detail, other.id)); // the meeting did not deal with the event
    });
}

TEST_CASE("R4: each piece of evidence in a report says what it proves, in its own words")
{
    in_month([](Month& month) {
        const auto minutes = month.office.held_meeting(Date{"2026-11-24"}, "Reviu jadwal November");
        const auto proof = month.add_picture("Tangkapan layar");
        const auto report = month.begin();
        const auto added = month.office.as(month.office.sari, [&](Command& command) {
            return ReportingOffice::add_note(
                command, "Kesan peserta", SubjectKind::activity_report, report.id.text()
            );
        });
        const auto detail = month.detail(report, month.office.sari);
        CHECK(reasons_of(detail, minutes.id) == std::vector{SubjectKind::review_session});
        CHECK(reasons_of(detail, proof.id) == std::vector{SubjectKind::placement});
        CHECK(reasons_of(detail, added.id).empty()); // somebody added it
        const auto& reason = *std::ranges::find(detail.reasons, minutes.id, &PieceReason::evidence);
        CHECK(reason.title == "Reviu jadwal November");
    });
}

TEST_CASE("PR.27.4 activity 3: what the writer drops with a reason stays away, until it is put back")
{
    in_month([](Month& month) {
        const auto proof = month.add_picture("Foto buram");
        auto report = month.begin();
        month.office.as(month.office.sari, [&](Command& command) {
            drop_piece(command, report.id, proof.id, {Text<1000>{"Buram"}});
        });
        report = month.write(report, "Dua konten terbit."); // gathers anew
        auto detail = month.detail(report, month.office.sari);
        CHECK_FALSE(has(detail, proof.id));
        REQUIRE(detail.dropped.size() == 1);
        CHECK(detail.dropped[0].reason == "Buram");
        CHECK(detail.dropped[0].dropped_by == month.office.sari.account);
        month.office.as(month.office.sari, [&](Command& command) {
            take_piece(command, report.id, proof.id);
        });
        detail = month.detail(report, month.office.sari);
        CHECK(has(detail, proof.id));
        CHECK(detail.dropped.empty());
    });
}

TEST_CASE("what is in review neither loses nor gains evidence")
{
    in_month([](Month& month) {
        const auto report = month.submit_it(month.ready_report());
        const auto before = month.detail(report, month.office.rina).evidence.size();
        const auto late = month.add_picture("Foto menyusul");
        CHECK(month.detail(report, month.office.rina).evidence.size() == before);
        CHECK(refusal_code([&] {
                  month.office.as(month.office.sari, [&](Command& command) {
                      take_piece(command, report.id, late.id);
                  });
              }) == "evaluation.in_review_already");
    });
}

TEST_CASE("photos are pictures among the evidence, in the writer's order, each with words")
{
    in_month([](Month& month) {
        auto report = month.ready_report();
        const auto one = month.add_picture("Satu");
        const auto two = month.add_picture("Dua", " ");
        auto form = Month::draft_of(report);
        form.photos = {{two.id, Text<300>{"Panggung"}, std::nullopt}, {one.id, {}, {}}};
        report = month.edit(report, form);
        CHECK(report.photos.at(0).evidence == two.id);
        CHECK(month.hindrances_of(report) == std::vector<std::string>{"evaluation.photo_without_words"});
        CHECK(refusal_code([&] {
                  month.office.as(month.office.sari, [&](Command& command) {
                      drop_piece(command, report.id, two.id, {Text<1000>{"Buram"}});
                  });
              }) == "evaluation.shown_as_photo");
        form = Month::draft_of(report);
        form.photos = {{two.id, Text<300>{"Panggung"}, Text<300>{"Rektor di panggung"}}};
        report = month.edit(report, form);
        CHECK(month.hindrances_of(report).empty());
        const auto note = month.office.as(month.office.sari, [&](Command& command) {
            return ReportingOffice::add_note(
                command, "Bukan foto", SubjectKind::activity_report, report.id.text()
            );
        });
        form = Month::draft_of(report);
        form.photos = {{note.id, {}, {}}};
        CHECK(refusal_code([&] { month.edit(report, form); }) == "evaluation.not_a_picture");
        form.photos = {{one.id, {}, {}}, {one.id, {}, {}}};
        CHECK(refusal_code([&] { month.edit(report, form); }) == "evaluation.listed_twice");
    });
}

TEST_CASE("PR.27.4 activity 3: a follow-up has somebody and a day, and later reports see that it is open")
{
    in_month([](Month& month) {
        auto report = month.ready_report();
        auto form = Month::draft_of(report);
        form.follow_ups = {promise(month, "Tambah juru kamera")};
        report = month.edit(report, form);
        CHECK(month.hindrances_of(report) == std::vector<std::string>{"evaluation.follow_up_incomplete"});
        form = Month::draft_of(report);
        form.follow_ups = {promise(month, "Tambah juru kamera", "Budi", "2026-12-27"), promise(month, "Beli lampu", "Sari", "2027-03-01")};
        report = month.submit_it(month.edit(report, form));
        report = month.judge(month.office.rina, report, ReportVerdict::accepted);
        const auto step = [&](std::size_t at, ActionState state, const char* note = nullptr) {
            return month.office.as(month.office.sari, [&](Command& command) {
                return take_step(
                    command,
                    report.id,
                    report.follow_ups.at(at).id,
                    {state, note == nullptr ? std::nullopt : std::optional{Text<1000>{note}}}
                );
            });
        };
        const auto later = begin(
            month,
            {.cycle = std::nullopt,
             .title = Text<200>{"Dies natalis"},
             .starts_on = Date{"2026-12-27"},
             .ends_on = Date{"2026-12-28"}}
        );
        auto open = month.detail(later, month.office.sari).earlier_follow_ups;
        REQUIRE(open.size() == 2);
        CHECK(open[0].follow_up.text.text() == "Tambah juru kamera");
        CHECK(open[0].is_late);
        CHECK_FALSE(open[1].is_late);
        CHECK(refusal_code([&] { step(0, ActionState::dropped); }) == "evaluation.follow_up_note_missing");
        CHECK(step(0, ActionState::done, "Yoga bergabung").note == "Yoga bergabung");
        CHECK(refusal_code([&] { step(0, ActionState::done); }) == "evaluation.follow_up_unchanged");
        open = month.detail(later, month.office.sari).earlier_follow_ups;
        REQUIRE(open.size() == 1);
        CHECK(open[0].follow_up.text.text() == "Beli lampu");
        CHECK(find_report(month.office.office.database, report.id).sha256 == report.sha256);
    });
}

TEST_CASE("attendance tells who was present, sick, excused or absent, and nobody twice")
{
    in_month([](Month& month) {
        auto report = month.begin();
        auto form = Month::draft_of(report);
        const ReportAttendee sari{Text<120>{"Sari"}, Text<120>{"Humas"}, ReportPresence::present};
        const ReportAttendee other{Text<120>{"Sari"}, Text<120>{"TI"}, ReportPresence::sick};
        form.attendance = {sari, other};
        report = month.edit(report, form);
        CHECK(report.attendance.at(1).presence == ReportPresence::sick);
        form = Month::draft_of(report);
        form.attendance = {sari, sari};
        CHECK(refusal_code([&] { month.edit(report, form); }) == "evaluation.listed_twice");
        form.attendance.reset(); // a list that is left out stays
        CHECK(month.edit(report, form).attendance.size() == 2);
    });
}
