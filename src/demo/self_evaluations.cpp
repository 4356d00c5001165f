#include "demo/self_evaluations.hpp"

#include "indicators/values.hpp"
#include "reporting/decisions.hpp"
#include "reporting/parts.hpp"
#include "reporting/self_evaluations.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace siar::demo {

namespace {

using reporting::AchievementStatus;
using reporting::SelfEvaluation;
using reporting::SelfEvaluationRow;
using reporting::SelfEvaluationStep;

SelfEvaluation build(Office& office, int year)
{
    const Texts& texts = office.application.texts();
    return office.as(office.team->sub_coordinator, "reporting.write", [&](Command& command) {
        auto rows = indicators::rows_for_year(command.database, year, texts, command.now);
        return reporting::build(command, {.year = year}, std::move(rows));
    });
}

void explain(SelfEvaluationRow& row)
{
    if (row.evidence.empty())
        row.evidence = "Dokumen dan laporan pada daftar rekaman Siar.";
    row.analysis = "Capaian dihitung dari rekaman tahun berjalan dan diperiksa bersama tim.";
    if (row.status != AchievementStatus::not_met)
        return;
    row.root_cause = "Sebagian prosedur masih dijalankan sebagai kebiasaan dan belum ditulis.";
    row.follow_up = "Menyusun prosedur yang belum ada dan mengajukannya kepada Direktur.";
    row.assignee = "Koordinator PHK";
}

void describe_year(SelfEvaluation& draft, int year)
{
    draft.summary = fmt::format(
        "Sepanjang {} media informasi dikelola menurut jadwal yang direviu setiap bulan. Sebagian "
        "besar rencana terbit tepat waktu, dan laporan kegiatan diperiksa Sub Koordinator.",
        year
    );
    draft.profile =
        "Tim terdiri atas tiga staf, satu Sub Koordinator, dan Koordinator PHK, dengan delapan "
        "kanal dari laman sampai mading digital.";
    draft.analysis =
        "Kekuatan: perencanaan dan reviu berjalan teratur. Kelemahan: penyuntingan video "
        "bergantung pada satu orang, dan prosedur promosi belum tertulis.";
}

void conclude(SelfEvaluation& draft)
{
    draft.satisfaction =
        "Survei singkat kepada 120 mahasiswa: 86 persen menilai informasi kampus mudah ditemukan.";
    draft.improvement_plan =
        "Melengkapi prosedur protokoler dan promosi; menambah penyunting video; takarir "
        "di semua video.";
    draft.closing = "Laporan ini disusun dari rekaman yang dapat ditelusuri dan siap diperiksa.";
}

std::int64_t version_of(database::Database& database, const SelfEvaluation& evaluation, const std::string& part)
{
    for (const reporting::PartState& state : reporting::parts_of(database, evaluation))
        if (state.part == part)
            return state.version;
    return 1;
}

/// Part by part, as people write it.
SelfEvaluation write(Office& office, const SelfEvaluation& built, const SelfEvaluation& draft)
{
    return office.as(office.team->sub_coordinator, "reporting.write", [&](Command& command) {
        SelfEvaluation written = built;
        const auto version = [&](const std::string& part) {
            return version_of(command.database, built, part);
        };
        for (const std::string& part : reporting::parts_in_words()) {
            const auto words = reporting::words_of_part(part);
            if (draft.*words != built.*words)
                written = reporting::write_part(
                    command, built.id, part, {version(part), draft.*words}
                );
        }
        for (const SelfEvaluationRow& row : draft.rows) {
            const std::string code = row.code.text();
            written = reporting::write_row(command, built.id, code, {version("rows." + code), row});
        }
        for (std::size_t i = 1; i <= draft.last_follow_ups.size(); ++i)
            written = reporting::write_follow_up(
                command,
                built.id,
                static_cast<int>(i),
                {version("last_follow_ups." + std::to_string(i)),
                 reporting::FollowUpProgress::done,
                 "Selesai; buktinya ada di daftar rekaman."}
            );
        return written;
    });
}

void submit_last_year(Office& office, int year)
{
    const auto built = build(office, year);
    SelfEvaluation draft = built;
    describe_year(draft, year);
    conclude(draft);
    std::ranges::for_each(draft.rows, explain);
    office.agenda.pass(std::chrono::hours{2});
    const auto written = write(office, built, draft);
    office.as(office.team->sub_coordinator, "reporting.write", [&](Command& command) {
        return reporting::submit(command, written.id, {.version = written.version});
    });
}

void decide(Office& office, int year, const AccountId& who, SelfEvaluationStep step)
{
    const auto evaluation = office.read([&](database::Database& database) {
        return reporting::self_evaluation_of(database, year);
    });
    if (!evaluation)
        return;
    office.as(who, "reporting.decide", [&](Command& command) {
        return reporting::decide(
            command,
            evaluation->id,
            {.step = step, .sha256 = evaluation->sha256, .reason = std::nullopt}
        );
    });
}

/// The summary stands, half of the rows are explained, the rest is still to be written.
void begin_this_year(Office& office, int year)
{
    const auto built = build(office, year);
    SelfEvaluation draft = built;
    describe_year(draft, year);
    for (std::size_t i = 0; i < draft.rows.size() / 2; ++i)
        explain(draft.rows[i]);
    office.agenda.pass(std::chrono::minutes{35});
    write(office, built, draft);
}

void plan_last_year(Office& office, const Month& january)
{
    const int year = year_of(january.first) - 1;
    const auto on = [&](int day, const char* time) {
        return office.moment(workday_from(january.first + std::chrono::days{day - 1}), time);
    };
    office.agenda.at(on(19, "10:00"), [&office, year] { submit_last_year(office, year); });
    office.agenda.at(on(22, "14:30"), [&office, year] {
        decide(office, year, office.team->coordinator, SelfEvaluationStep::endorsed);
    });
    office.agenda.at(on(26, "09:40"), [&office, year] {
        decide(office, year, office.team->director, SelfEvaluationStep::approved);
    });
}

} // namespace

void plan_self_evaluations(Office& office)
{
    for (const Month& month : office.months)
        if (month_of(month.first) == 1 && month.number > 0)
            plan_last_year(office, month);
    const Month& current = office.current_month();
    if (month_of(current.first) < 11)
        return;
    const Moment usual = office.moment(workday_from(current.first + std::chrono::days{4}), "10:20");
    const Moment latest = office.agenda.end() - std::chrono::hours{2};
    office.agenda.at(std::min(usual, latest), [&office, year = year_of(current.first)] {
        begin_this_year(office, year);
    });
}

} // namespace siar::demo
