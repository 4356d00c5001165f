#include "reporting_office.hpp"

#include "evidence/file_store.hpp"
#include "reporting/built_in_form.hpp"
#include "reporting/decisions.hpp"
#include "reporting/form_templates.hpp"
#include "reporting/form_values.hpp"
#include "reporting/migrations.hpp"
#include "reporting/self_evaluation_form.hpp"
#include "reporting/self_evaluations.hpp"
#include "reporting/zip_archive.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <rapidcheck.h>
#include <set>

using namespace siar;
using namespace siar::reporting;
using siar::tests::in_reporting_office;
using siar::tests::refusal_code;
using siar::tests::ReportingOffice;

namespace {

using Codes = std::vector<std::string>;

SelfEvaluationRow row_of(const char* code)
{
    return {
        .code = Text<40>{code},
        .statement = Text<2000>{"Unit Humas membuat laporan evaluasi diri"},
        .target = "Tersedia",
        .actual = "Tersedia",
        .status = AchievementStatus::met,
        .evidence = "Laporan tahun lalu",
        .analysis = "Tercapai karena jadwalnya jelas",
        .root_cause = "",
        .follow_up = "",
        .assignee = "",
        .due_on = std::nullopt
    };
}

/// The year 2026 with one month that was planned, published and reported. Rina, the Sub
/// Koordinator, writes the self-evaluation.
struct Year {
    explicit Year(ReportingOffice& reporting)
        : office{reporting}
    {
        evidence::set_files_folder(folder.path() / "files", folder.path() / "uploads");
        const auto channel = office.office.add_channel("Instagram");
        const auto schedule = office.office.new_schedule(Date{"2026-11-24"});
        office.publication(schedule, channel, "2026-11-25T09:00", "2026-11-25T09:10");
        office.publication(schedule, channel, "2026-12-01T09:00", "2026-12-02T09:00");
        office.held_meeting(Date{"2026-11-24"}, "Reviu jadwal");
        office.office.now = Moment{"2026-12-28T02:00:00Z"};
    }

    /// The month's activity report, accepted by Rina.
    void report_month()
    {
        auto& database = office.office.database;
        const auto schedule = planning::schedules_newest_first(database).front();
        auto report = office.as(office.sari, [&](Command& command) {
            return evaluation::begin_report(
                command,
                {.cycle = schedule.cycle,
                 .title = Text<200>{"Laporan Kegiatan November"},
                 .starts_on = schedule.starts_on,
                 .ends_on = schedule.ends_on}
            );
        });
        report = office.as(office.sari, [&](Command& command) {
            return evaluation::write_report(
                command,
                report.id,
                {.version = report.version,
                 .title = report.title,
                 .results = Text<20000>{"Dua terbit."},
                 .obstacles = std::nullopt,
                 .follow_up = std::nullopt}
            );
        });
        report = office.as(office.sari, [&](Command& command) {
            return evaluation::submit(command, report.id, {report.version});
        });
        office.as(office.rina, [&](Command& command) {
            return evaluation::decide(
                command,
                report.id,
                {.verdict = evaluation::ReportVerdict::accepted,
                 .sha256 = report.sha256,
                 .reason = std::nullopt}
            );
        });
    }

    SelfEvaluation build_by(const Caller& author, int year = 2026)
    {
        return office.as(author, [&](Command& command) {
            return build(command, {year}, {row_of("B.4.10.1"), row_of("B.4.10.8")});
        });
    }

    static SelfEvaluationDraft draft_of(const SelfEvaluation& evaluation)
    {
        return {
            .version = evaluation.version,
            .title = evaluation.title,
            .summary = "Ringkasan tahun ini",
            .introduction = evaluation.introduction,
            .profile = evaluation.profile,
            .analysis = "Analisis",
            .satisfaction = "",
            .improvement_plan = "Rencana",
            .closing = "Demikian",
            .rows = evaluation.rows,
            .last_follow_ups = evaluation.last_follow_ups
        };
    }

    SelfEvaluation write_by(
        const Caller& author, const SelfEvaluation& evaluation, const SelfEvaluationDraft& form
    )
    {
        return office.as(author, [&](Command& command) {
            return write(command, evaluation.id, form);
        });
    }

    SelfEvaluation submit_by(const Caller& author, const SelfEvaluation& evaluation)
    {
        return office.as(author, [&](Command& command) {
            return submit(command, evaluation.id, {evaluation.version});
        });
    }

    /// Built, written and submitted by the author.
    SelfEvaluation submitted_by(const Caller& author, int year = 2026)
    {
        const auto built = build_by(author, year);
        return submit_by(author, write_by(author, built, draft_of(built)));
    }

    SelfEvaluation judge(
        const Caller& judge,
        const SelfEvaluation& evaluation,
        SelfEvaluationStep step,
        const char* reason = nullptr
    )
    {
        const SelfEvaluationJudgement form{
            .step = step,
            .sha256 = evaluation.sha256,
            .reason = reason == nullptr ? std::nullopt : std::optional{Text<2000>{reason}}
        };
        return office.as(judge, [&](Command& command) {
            return decide(command, evaluation.id, form);
        });
    }

    SelfEvaluation approved_one()
    {
        const auto submitted = submitted_by(office.rina);
        judge(office.yuda, submitted, SelfEvaluationStep::endorsed);
        return judge(office.dewi, submitted, SelfEvaluationStep::approved);
    }

    bool may(const Caller& caller, const SelfEvaluation& evaluation, SelfEvaluationStep step) const
    {
        return may_take(office.office.database, evaluation, step, caller, Date{"2026-12-28"});
    }

    std::string docx(const SelfEvaluation& evaluation) const
    {
        return self_evaluation_docx(office.office.database, evaluation.id);
    }

    FormTemplate place_template(const std::string& bytes)
    {
        return office.as(office.yuda, [&](Command& command) {
            return replace_template(command, evidence::keep_bytes(bytes, "formulir.docx"));
        });
    }

    tests::TemporaryFolder folder = {};
    ReportingOffice& office;
};

template <class Test>
void in_year(Test test)
{
    in_reporting_office(
        [&](ReportingOffice& office) {
            Year year{office};
            test(year);
        },
        migrations()
    );
}

Codes codes_of(const std::vector<Problem>& problems)
{
    Codes codes;
    for (const Problem& problem : problems)
        codes.push_back(problem.field + ' ' + problem.code);
    return codes;
}

std::string body_of(const std::string& docx)
{
    for (const ZipPart& part : unzipped(docx))
        if (part.name == "word/document.xml")
            return part.bytes;
    return "";
}

std::string form_with(const std::string& text)
{
    return zipped(
        {{"[Content_Types].xml", "<Types/>"},
         {"word/document.xml",
          "<w:document><w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>"}
        }
    );
}

} // namespace

TEST_CASE("a self-evaluation is built from the year's records")
{
    in_year([](Year& year) {
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
    });
}

TEST_CASE("what last year's approved self-evaluation promised is taken over")
{
    in_year([](Year& year) {
        year.report_month();
        const auto built = year.build_by(year.office.rina);
        auto form = Year::draft_of(built);
        form.rows[1].follow_up = "Susun tiap Desember";
        const auto submitted =
            year.submit_by(year.office.rina, year.write_by(year.office.rina, built, form));
        year.office.office.now = Moment{"2027-02-01T02:00:00Z"};
        CHECK(year.build_by(year.office.yuda, 2027).last_follow_ups.empty());
        year.office.office.database.run("delete from self_evaluations where year = 2027");
        year.judge(year.office.yuda, submitted, SelfEvaluationStep::endorsed);
        year.judge(year.office.dewi, submitted, SelfEvaluationStep::approved);
        const auto next = year.build_by(year.office.yuda, 2027);
        REQUIRE(next.last_follow_ups.size() == 1);
        CHECK(next.last_follow_ups[0].text == "B.4.10.8: Susun tiap Desember");
    });
}

TEST_CASE("PR.27.4 KPI B.4.10.8: a year has one self-evaluation, and none before it begins")
{
    in_year([](Year& year) {
        year.build_by(year.office.rina);
        CHECK(refusal_code([&] { year.build_by(year.office.yuda); }) == "reporting.year_has_one");
        CHECK(refusal_code([&] {
                  year.build_by(year.office.rina, 2027);
              }) == "reporting.not_a_year_to_report");
    });
}

TEST_CASE("A5: no KPI row is submitted without evidence and analysis")
{
    in_year([](Year& year) {
        year.report_month();
        const auto built = year.build_by(year.office.rina);
        auto form = Year::draft_of(built);
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
    in_year([](Year& year) {
        year.report_month();
        const auto built = year.build_by(year.office.rina);
        auto form = Year::draft_of(built);
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
    in_year([](Year& year) {
        const auto built = year.build_by(year.office.rina);
        CHECK(
            codes_of(hindrances(built)) ==
            Codes{
                "summary reporting.summary_missing",
                "closing reporting.closing_missing",
                "reports reporting.no_accepted_report"
            }
        );
        const auto written = year.write_by(year.office.rina, built, Year::draft_of(built));
        CHECK(hindrances(written).size() == 1);
        year.report_month();
        CHECK(
            year.submit_by(year.office.rina, written).state == SelfEvaluationState::in_review
        ); // reports are read anew
    });
}

TEST_CASE("the Koordinator endorses, then the Direktur approves, and each is told in turn")
{
    in_year([](Year& year) {
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
    in_year([](Year& year) {
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
    in_year([](Year& year) {
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
    in_year([](Year& year) {
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
            year.office.rina, year.write_by(year.office.rina, returned, Year::draft_of(returned))
        );
        CHECK(refusal_code([&] {
                  year.judge(year.office.dewi, again, SelfEvaluationStep::approved);
              }) == "reporting.not_endorsed");
    });
}

TEST_CASE("F18: what is approved is what was seen")
{
    in_year([](Year& year) {
        year.report_month();
        auto submitted = year.submitted_by(year.office.rina);
        CHECK(submitted.sha256 == self_evaluation_sha256(submitted));
        submitted.sha256 = digest_of("lain");
        CHECK(refusal_code([&] {
                  year.judge(year.office.yuda, submitted, SelfEvaluationStep::endorsed);
              }) == "reporting.not_what_was_seen");
    });
}

TEST_CASE("A6: an approved self-evaluation gives the same bytes, whatever changes around it")
{
    in_year([](Year& year) {
        year.report_month();
        const auto approved = year.approved_one();
        const std::string filed = year.docx(approved);
        CHECK(body_of(filed).find("Dewi Lestari") != std::string::npos);
        CHECK(body_of(filed).find("28 Desember 2026") != std::string::npos);
        year.place_template(form_with("Formulir resmi {{year}}"));
        year.office.as(year.office.yuda, [&](Command& command) {
            people::Office office = people::office(command.database);
            office.name = Text<200>{"Politeknik Lain"};
            return people::change_office(command, office);
        });
        year.office.office.database.run(
            "update account set name = 'Nama Baru' where id = $1",
            {year.office.dewi.account->text()}
        );
        CHECK(year.docx(approved) == filed);
        CHECK(refusal_code([&] {
                  year.write_by(year.office.rina, approved, Year::draft_of(approved));
              }) == "reporting.approved_already");
    });
}

TEST_CASE("the office's own template takes the place of the sample, once all its tags are known")
{
    in_year([](Year& year) {
        auto& database = year.office.office.database;
        CHECK(form_template(database).is_built_in);
        try {
            year.place_template(form_with("{{tahun}} {{title"));
            FAIL("a template with unknown tags was accepted");
        } catch (const Refusal& refusal) {
            CHECK(
                codes_of(refusal.problems()) ==
                Codes{"upload reporting.unknown_tag", "upload reporting.broken_tag"}
            );
            CHECK(refusal.problems()[0].values.at("tag") == "{{tahun}}");
        }
        const auto placed = year.place_template(form_with("Formulir resmi {{year}}"));
        CHECK_FALSE(placed.is_built_in);
        CHECK(placed.file_name == "formulir.docx");
        const auto built = year.build_by(year.office.rina);
        CHECK(body_of(year.docx(built)).find("Formulir resmi 2026") != std::string::npos);
    });
}

TEST_CASE("the sample form knows its fields, and every field gets a value")
{
    in_year([](Year& year) {
        year.report_month();
        CHECK(template_problems(built_in_form(), form_fields()).empty());
        const auto approved = year.approved_one();
        const std::string form = body_of(built_in_form());
        WordValues values = values_in(approved);
        for (const FormText& text : signatures_of(year.office.office.database, approved))
            values.texts[text.field] = text.text;
        values.lists["last_follow_ups"] = {{{"number", "1"}, {"text", "x"}, {"state", "y"}}};
        for (const std::string& field : form_fields()) {
            CAPTURE(field);
            const auto stop = field.find('.');
            if (stop == std::string::npos)
                CHECK(values.texts.contains(field));
            else
                CHECK(values.lists.at(field.substr(0, stop)).at(0).contains(field.substr(stop + 1))
                );
        }
    });
}

TEST_CASE("whatever is tried in whatever order, it is approved only after others endorsed it")
{
    in_year([](Year& year) {
        year.report_month();
        const auto built = year.build_by(year.office.rina);
        const auto id = year.write_by(year.office.rina, built, Year::draft_of(built)).id;
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
                        year.write_by(year.office.rina, before, Year::draft_of(before));
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
