#include "measured_office.hpp"

#include "evidence/evidences.hpp"
#include "indicators/rating.hpp"
#include "indicators/stages.hpp"

#include <algorithm>

using namespace siar;
using namespace siar::tests;

namespace {

using enum AchievementStatus;

bool files_nothing(database::Database& /*database*/, const Id<reporting::SelfEvaluation>& /*id*/)
{
    return false;
}

Judging as_judged()
{
    return {slice_texts(), Language::id, files_nothing};
}

IndicatorForm form_of(const char* code)
{
    return {
        .version = std::nullopt,
        .code = Text<40>{code},
        .statement = Text<2000>{"Indikator milik kantor"},
        .kind = IndicatorKind::additional,
        .standard = std::nullopt,
        .formula = Text<1000>{"Jumlah peserta dibagi undangan"},
        .unit = Text<80>{"%"},
        .method = std::nullopt,
        .computation = std::nullopt,
        .quarters = {3},
        .owner = std::nullopt,
        .owner_role = people::Role::staff,
        .first_year = 2026,
        .last_year = std::nullopt
    };
}

UnitAssessment part_of(const IndicatorQuarter& quarter)
{
    return {
        .version = quarter.version,
        .unit_rating = AchievementStatus::met,
        .actual = "85 dari 100 undangan hadir",
        .number = std::nullopt,
        .analysis = "Undangan dikirim dua minggu sebelumnya.",
        .root_cause = "",
        .supporting_factors = "Pengingat lewat WhatsApp",
        .hindering_factors = "",
        .follow_up = "",
        .reason = ""
    };
}

/// An indicator that people enter by hand, in the third quarter of 2026.
struct Entered {
    explicit Entered(Measured& of)
        : measured{of},
          office{of.office},
          indicator{office.as(office.rina, [](Command& command) {
              return add_indicator(command, form_of("T.1"));
          })}
    {
    }

    IndicatorQuarter open(int quarter = 3)
    {
        return office.as(office.sari, [&](Command& command) {
            return open_quarter(command, indicator.id, {2026, quarter});
        });
    }

    IndicatorQuarter write(const IndicatorQuarter& quarter, const UnitAssessment& part)
    {
        return office.as(office.sari, [&](Command& command) {
            return assess(command, quarter.id, part);
        });
    }

    void prove(const IndicatorQuarter& quarter)
    {
        office.as(office.sari, [&](Command& command) {
            return ReportingOffice::add_note(
                command,
                "Daftar hadir",
                evidence::SubjectKind::indicator_quarter,
                quarter.id.text()
            );
        });
    }

    IndicatorQuarter close(const IndicatorQuarter& quarter)
    {
        return office.as(office.rina, [&](Command& command) {
            return close_quarter(command, quarter.id, {quarter.version}, as_judged());
        });
    }

    std::vector<std::string> open_points(const IndicatorQuarter& quarter)
    {
        auto& database = office.office.database;
        const auto computed = computed_of(database, quarter, office.office.now, as_judged());
        std::vector<std::string> codes;
        for (const Problem& problem : hindrances(database, quarter, computed, office.office.now))
            codes.push_back(problem.code);
        return codes;
    }

    Measured& measured;
    ReportingOffice& office;
    Indicator indicator;
};

template <class Test>
void in_entered_office(Test test)
{
    in_measured_office([&](Measured& measured) {
        Entered entered{measured};
        test(entered);
    });
}

} // namespace

TEST_CASE("A5: a quarter cannot be closed without evidence and analysis, and is frozen once it is")
{
    in_entered_office([](Entered& entered) {
        auto quarter = entered.open();
        CHECK(
            entered.open_points(quarter) ==
            std::vector<std::string>{
                "indicators.quarter_needs_rating",
                "indicators.quarter_needs_analysis",
                "indicators.quarter_needs_evidence"
            }
        );
        CHECK(refusal_code([&] { entered.close(quarter); }) == "indicators.not_ready_to_close");
        quarter = entered.write(quarter, part_of(quarter));
        CHECK(
            entered.open_points(quarter) ==
            std::vector<std::string>{"indicators.quarter_needs_evidence"}
        );
        entered.prove(quarter);
        quarter = entered.close(quarter);
        CHECK(entered.office.office.events.back().kind == "indicators.quarter_closed");
        REQUIRE(quarter.frozen);
        CHECK(quarter.frozen->evidence.back().title == "Daftar hadir");
        CHECK(
            refusal_code([&] { entered.write(quarter, part_of(quarter)); }) ==
            "indicators.quarter_is_closed"
        );
        CHECK(refusal_code([&] { entered.close(quarter); }) == "indicators.quarter_is_closed");
    });
}

TEST_CASE("A5: what is not met needs its root cause and its follow-up before it is closed")
{
    in_entered_office([](Entered& entered) {
        auto quarter = entered.open();
        UnitAssessment part = part_of(quarter);
        part.unit_rating = not_met;
        quarter = entered.write(quarter, part);
        entered.prove(quarter);
        CHECK(
            entered.open_points(quarter) ==
            std::vector<std::string>{
                "indicators.quarter_needs_cause", "indicators.quarter_needs_follow_up"
            }
        );
    });
}

TEST_CASE("A5: a quarter is not closed before its last day, nor a year before its quarters")
{
    in_entered_office([](Entered& entered) {
        entered.office.office.now = Moment{"2026-09-30T02:00:00Z"};
        auto quarter = entered.open();
        quarter = entered.write(quarter, part_of(quarter));
        entered.prove(quarter);
        CHECK(
            entered.open_points(quarter) == std::vector<std::string>{"indicators.quarter_not_over"}
        );
        entered.office.office.now = Moment{"2027-01-05T02:00:00Z"};
        auto year = entered.open(whole_year);
        year = entered.write(year, part_of(year));
        entered.prove(year);
        CHECK(entered.open_points(year) == std::vector<std::string>{"indicators.quarters_open"});
        entered.close(quarter);
        year = entered.close(year);
        CHECK(year.frozen);
        CHECK(
            refusal_code([&] {
                entered.office.as(entered.office.rina, [&](Command& command) {
                    return set_target(
                        command,
                        entered.indicator.id,
                        {2026, std::nullopt, Text<200>{"90 %"}, 90, Direction::at_least}
                    );
                });
            }) == "indicators.year_is_closed"
        );
    });
}

TEST_CASE("a closed quarter is opened again with a reason alone, and keeps what it was closed with")
{
    in_entered_office([](Entered& entered) {
        auto quarter = entered.open();
        quarter = entered.write(quarter, part_of(quarter));
        entered.prove(quarter);
        quarter = entered.close(quarter);
        auto reopened = entered.office.as(entered.office.yuda, [&](Command& command) {
            return reopen_quarter(
                command, quarter.id, {quarter.version, Text<1000>{"Daftar hadir tertukar"}}
            );
        });
        CHECK_FALSE(reopened.frozen);
        REQUIRE(entered.office.office.messages.size() == 1);
        const auto steps = steps_of(entered.office.office.database, quarter.id);
        REQUIRE(steps.size() == 2);
        CHECK(steps[1].act == QuarterAct::reopened);
        CHECK(steps[1].reason == "Daftar hadir tertukar");
        REQUIRE(steps[1].frozen);
        CHECK(entered.write(reopened, part_of(reopened)).version == reopened.version + 1);
    });
}

TEST_CASE("PR.27.4 KPI B.4.10.2: another rating than the computed one needs a reason; both stay")
{
    in_measured_office([](Measured& measured) {
        Entered entered{measured};
        entered.indicator = measured.value("B.4.10.2").indicator;
        measured.document(DocumentKind::procedure, "PR.27.4", {Topic::information_media});
        auto quarter = entered.open();
        quarter = entered.write(quarter, part_of(quarter));
        CHECK(
            entered.open_points(quarter) ==
            std::vector<std::string>{"indicators.quarter_needs_reason"}
        );
        UnitAssessment part = part_of(quarter);
        part.reason = "Prosedur lain ada di kertas";
        quarter = entered.close(entered.write(quarter, part));
        CHECK(quarter.unit_rating == AchievementStatus::met);
        REQUIRE(quarter.frozen);
        CHECK(quarter.frozen->status == not_met);
        // What comes into force later does not change what was closed.
        measured.document(
            DocumentKind::procedure,
            "PR.27.1",
            {Topic::events, Topic::protocol, Topic::promotion_publication}
        );
        const auto detail = indicators::detail_of(
            measured.office.office.database,
            quarter.id,
            measured.office.sari,
            measured.office.office.now,
            as_judged()
        );
        CHECK(detail.computed_status == not_met);
        CHECK(detail.computed_value == "1 dari 4 bidang mempunyai prosedur yang berlaku.");
    });
}

TEST_CASE("only an auditor writes the auditor's part, and the unit never, with whatever other role")
{
    in_entered_office([](Entered& entered) {
        auto quarter = entered.open();
        quarter = entered.write(quarter, part_of(quarter));
        const NewOpinion opinion{not_met, Text<4000>{"Daftar hadir tidak lengkap"}};
        const auto rate = [&](const Caller& caller) {
            return entered.office.as(caller, [&](Command& command) {
                return give_opinion(command, quarter.id, opinion);
            });
        };
        Caller both = entered.office.sari;
        both.roles = {"staff", "auditor"};
        CHECK(refusal_code([&] { rate(both); }) == "indicators.unit_never_audits");
        CHECK(refusal_code([&] { rate(entered.office.yuda); }) == "indicators.unit_never_audits");
        const Caller auditor = entered.office.new_caller("Auditor P4M", people::Role::auditor);
        CHECK(rate(auditor).rating == not_met);
        REQUIRE(entered.office.office.messages.size() == 1);
        CHECK(entered.office.office.messages[0].account == *entered.office.sari.account);
        const auto cells = entered.measured.value("T.1").quarters;
        REQUIRE(cells.size() == 5);
        CHECK(cells[2].unit_rating == AchievementStatus::met);
        CHECK(cells[2].auditor_rating == not_met);
        CHECK_FALSE(cells[0].is_assessed);
    });
}

TEST_CASE("a number is rated by its target: better is exceeded, equal is met, worse is not met")
{
    IndicatorTarget target{
        .id = Id<IndicatorTarget>::make(Moment{"2026-01-01T00:00:00Z"}),
        .indicator = Id<Indicator>::make(Moment{"2026-01-01T00:00:00Z"}),
        .year = 2026,
        .baseline = std::nullopt,
        .target = Text<200>{"90 %"},
        .number = 90,
        .direction = Direction::at_least,
        .set_by = AccountId::make(Moment{"2026-01-01T00:00:00Z"}),
        .set_at = Moment{"2026-01-01T00:00:00Z"}
    };
    CHECK(rating_of(90.04, target) == AchievementStatus::met); // 90,0 is what people read
    CHECK(rating_of(91, target) == exceeded);
    CHECK(rating_of(0, target) == not_met);
    CHECK(percent_of_target(45, target) == 50);
    CHECK_FALSE(percent_of_target(std::nullopt, target)); // no data is not 0
    target.direction = Direction::at_most;
    CHECK(rating_of(91, target) == not_met);
    CHECK(rating_of(15, target) == exceeded);
    CHECK_FALSE(percent_of_target(0, target));
    target.number = std::nullopt;
    CHECK(rating_of(15, target) == no_data);
    CHECK(number_in_words(86.04, Language::id) == "86");
    CHECK(number_in_words(86.24, Language::id) == "86,2");
    CHECK(number_in_words(86.26, Language::en) == "86.3");
}

TEST_CASE("a target holds from its year on, and a new one does not rewrite the years before")
{
    in_entered_office([](Entered& entered) {
        const auto aim = [&](int year, const char* words, double number) {
            entered.office.as(entered.office.rina, [&](Command& command) {
                return set_target(
                    command,
                    entered.indicator.id,
                    {year, Text<200>{"70 %"}, Text<200>{words}, number, Direction::at_least}
                );
            });
        };
        auto& database = entered.office.office.database;
        aim(2026, "80 %", 80);
        aim(2028, "90 %", 90);
        CHECK(target_of(database, entered.indicator.id, 2027)->number == 80);
        CHECK(target_of(database, entered.indicator.id, 2028)->number == 90);
        CHECK_FALSE(target_of(database, entered.indicator.id, 2025));
        auto quarter = entered.open();
        UnitAssessment part = part_of(quarter);
        part.number = 85;
        part.unit_rating = exceeded;
        entered.write(quarter, part);
        const auto value = entered.measured.value("T.1");
        CHECK(value.status == exceeded);
        CHECK(value.percent == 106.3);
        CHECK(value.baseline == "70 %");
    });
}

TEST_CASE("the quarters' analysis begins the year's in the self-evaluation, with target and factors")
{
    in_entered_office([](Entered& entered) {
        auto quarter = entered.open();
        entered.write(quarter, part_of(quarter));
        entered.prove(quarter);
        const auto rows = rows_for_year(
            entered.office.office.database, 2026, slice_texts(), entered.office.office.now
        );
        const auto row = std::ranges::find_if(rows, [](const auto& each) {
            return each.code.text() == "T.1";
        });
        REQUIRE(row != rows.end());
        CHECK(row->analysis == "Triwulan 3: Undangan dikirim dua minggu sebelumnya.");
        CHECK(row->supporting_factors == "Triwulan 3: Pengingat lewat WhatsApp");
        CHECK(row->evidence == "Daftar hadir");
        CHECK(row->unit == "%");
        CHECK(row->actual == "85 dari 100 undangan hadir");
        CHECK(row->status == AchievementStatus::met);
    });
}

TEST_CASE("PPEPP: an indicator moves on stage by stage in a year; to skip or go back needs a note")
{
    in_entered_office([](Entered& entered) {
        const auto move = [&](PpeppStage stage, const char* note) {
            entered.office.as(entered.office.rina, [&](Command& command) {
                return move_stage(
                    command,
                    entered.indicator.id,
                    {2026,
                     stage,
                     note == nullptr ? std::nullopt : std::optional{Text<1000>{note}}}
                );
            });
        };
        move(PpeppStage::execution, nullptr);
        CHECK(
            refusal_code([&] { move(PpeppStage::control, nullptr); }) ==
            "indicators.stage_needs_note"
        );
        CHECK(
            refusal_code([&] { move(PpeppStage::execution, nullptr); }) ==
            "indicators.stage_already"
        );
        move(PpeppStage::control, "Evaluasi dilakukan bersama triwulan lalu");
        const auto moves =
            stages_of(entered.office.office.database, entered.indicator.id, 2026);
        CHECK(moves.size() == 2);
        CHECK(moves[1].moved_by == *entered.office.rina.account);
        CHECK(stage_of(moves) == PpeppStage::control);
        CHECK(entered.measured.value("T.1").stage == PpeppStage::control);
    });
}

TEST_CASE("publications, punctuality and sums of metrics are counted for who chooses them")
{
    in_measured_office([](Measured& measured) {
        ReportingOffice& office = measured.office;
        office.office.now = Moment{"2026-10-26T02:00:00Z"};
        const auto schedule = office.office.new_schedule(Date{"2026-11-01"});
        const auto channel = office.office.add_channel("Instagram");
        office.publication(schedule, channel, "2026-11-10T09:00", "2026-11-10T09:05");
        office.publication(schedule, channel, "2026-11-11T09:00", "2026-11-11T15:00");
        office.office.now = Moment{"2026-11-24T02:00:00Z"};
        const auto counted_by = [&](const char* code, const char* computation) {
            IndicatorForm form = form_of(code);
            form.computation = Text<60>{computation};
            const auto added = office.as(office.rina, [&](Command& command) {
                return add_indicator(command, form);
            });
            office.as(office.rina, [&](Command& command) {
                return set_target(
                    command,
                    added.id,
                    {2026, std::nullopt, Text<200>{"2"}, 2, Direction::at_least}
                );
            });
            return measured.value(code);
        };
        const auto publications = counted_by("T.2", "publications");
        CHECK(publications.number == 2);
        CHECK(publications.status == AchievementStatus::met);
        CHECK(publications.evidence.at(0).path == "/jadwal/" + schedule.id.text());
        CHECK(counted_by("T.3", "metric:reach").status == no_data); // no data is not 0
        IndicatorForm wrong = form_of("T.4");
        wrong.computation = Text<60>{"metric:nothing"};
        CHECK(refusal_code([&] {
                  office.as(office.rina, [&](Command& command) {
                      return add_indicator(command, wrong);
                  });
              }) == "indicators.form_faulty");
    });
}

TEST_CASE("PR.27.4: its KPIs keep the words and the computation that the procedure gives them")
{
    in_measured_office([](Measured& measured) {
        const Indicator kpi = measured.value("B.4.10.1").indicator;
        IndicatorForm form = form_of("B.4.10.1");
        form.version = kpi.version;
        form.statement = kpi.statement;
        const auto change = [&] {
            return measured.office.as(measured.office.rina, [&](Command& command) {
                return change_indicator(command, kpi.id, form);
            });
        };
        CHECK(refusal_code(change) == "indicators.stays_computed");
        form.computation = kpi.computation;
        CHECK(change().unit == Text<80>{"%"});
        form.statement = Text<2000>{"Karangan sendiri"};
        CHECK(refusal_code(change) == "indicators.words_of_the_procedure");
    });
}
