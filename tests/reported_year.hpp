// A year that is evaluated, for tests: one month was planned, published and reported.
#pragma once

#include "reporting_office.hpp"

#include "documents/form_templates.hpp"
#include "evidence/file_store.hpp"
#include "reporting/decisions.hpp"
#include "reporting/migrations.hpp"
#include "reporting/parts.hpp"
#include "reporting/self_evaluation_form.hpp"
#include "reporting/self_evaluations.hpp"
#include "reporting/sign_off_route.hpp"

namespace siar::tests {

using namespace reporting;

inline SelfEvaluationRow row_of(const char* code)
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
struct ReportedYear {
    explicit ReportedYear(ReportingOffice& reporting)
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

    /// As somebody has written it who left nothing out.
    static SelfEvaluation draft_of(SelfEvaluation evaluation)
    {
        evaluation.summary = "Ringkasan tahun ini";
        evaluation.analysis = "Analisis";
        evaluation.improvement_plan = "Rencana";
        evaluation.closing = "Demikian";
        return evaluation;
    }

    std::int64_t version_of(const SelfEvaluation& evaluation, const std::string& part) const
    {
        for (const PartState& state : parts_of(office.office.database, evaluation))
            if (state.part == part)
                return state.version;
        return 0;
    }

    /// Writes the summary anew, and every part in which the draft differs from what is there.
    SelfEvaluation write_by(
        const Caller& author, const SelfEvaluation& evaluation, const SelfEvaluation& draft
    )
    {
        auto written = write_part_by(author, evaluation, "summary", draft.summary);
        for (const std::string& part : parts_in_words())
            if (draft.*words_of_part(part) != written.*words_of_part(part))
                written = write_part_by(author, evaluation, part, draft.*words_of_part(part));
        for (const SelfEvaluationRow& row : draft.rows)
            written = write_row_by(author, evaluation, row);
        return written;
    }

    SelfEvaluation write_part_by(
        const Caller& author,
        const SelfEvaluation& evaluation,
        const std::string& part,
        const std::string& text
    )
    {
        const auto version = version_of(evaluation, part);
        return office.as(author, [&](Command& command) {
            return write_part(command, evaluation.id, part, {version, text});
        });
    }

    SelfEvaluation write_row_by(
        const Caller& author, const SelfEvaluation& evaluation, const SelfEvaluationRow& row
    )
    {
        const auto version = version_of(evaluation, "rows." + row.code.text());
        return office.as(author, [&](Command& command) {
            return write_row(command, evaluation.id, row.code.text(), {version, row});
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
        return self_evaluation_docx(
            office.office.database, evaluation.id, Moment{"2027-03-01T02:00:00Z"}
        );
    }

    documents::FormTemplate place_template(const std::string& bytes)
    {
        return office.as(office.yuda, [&](Command& command) {
            return documents::place_template(
                command, self_evaluation_form(), evidence::keep_bytes(bytes, "formulir.docx")
            );
        });
    }

    TemporaryFolder folder = {};
    ReportingOffice& office;
};

template <class Test>
void in_reported_year(Test test)
{
    in_reporting_office(
        [&](ReportingOffice& office) {
            ReportedYear year{office};
            test(year);
        },
        migrations()
    );
}

inline std::vector<std::string> codes_of(const std::vector<Problem>& problems)
{
    std::vector<std::string> codes;
    for (const Problem& problem : problems)
        codes.push_back(problem.field + ' ' + problem.code);
    return codes;
}

} // namespace siar::tests
