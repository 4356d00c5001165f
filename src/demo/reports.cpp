#include "demo/reports.hpp"

#include "demo/numbers.hpp"
#include "demo/self_evaluations.hpp"
#include "evaluation/activity_reports.hpp"
#include "evidence/evidences.hpp"
#include "planning/cycles.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace siar::demo {

namespace {

using evaluation::ActivityReport;
using evaluation::ReportVerdict;

constexpr int month_of_return = 3;
constexpr int month_of_correction = 4;

double figure_of(const ActivityReport& report, const std::string& name)
{
    const auto found = std::ranges::find(report.figures, name, &evaluation::ReportFigure::name);
    return found == report.figures.end() ? 0 : found->value.value_or(0);
}

std::string results_of(const ActivityReport& report, const Month& month)
{
    return fmt::format(
        "Selama {} direncanakan {:.0f} penayangan dan {:.0f} di antaranya terbit, {:.0f} tepat "
        "waktu. Jadwal direviu bersama sebelum bulan berjalan, dan perubahan sesudahnya tercatat "
        "dengan alasannya. Konten yang paling banyak dijangkau adalah video pendek dan pengumuman "
        "penerimaan mahasiswa baru.",
        month_name(month.first),
        figure_of(report, "planned"),
        figure_of(report, "published"),
        figure_of(report, "on_time")
    );
}

const char* obstacles_of(const Month& month)
{
    static const std::array obstacles{
        "Bahan foto dari jurusan sering datang sehari sebelum tayang.",
        "Dua hari gangguan jaringan kampus menunda penayangan di laman.",
        "Penyuntingan video bergantung pada satu orang.",
        "Peralatan liputan dipakai bersama acara lain pada pekan kedua.",
    };
    return obstacles.at(static_cast<std::size_t>(month.number) % obstacles.size());
}

const char* follow_up_of(const Month& month)
{
    static const std::array follow_ups{
        "Batas serah bahan ditetapkan tiga hari sebelum tayang dan diingatkan lewat grup.",
        "Jadwal piket unggah manual disusun untuk hari gangguan.",
        "Satu staf lagi dilatih menyunting video pendek.",
        "Peminjaman alat dicatat bersama jadwal liputan.",
    };
    return follow_ups.at(static_cast<std::size_t>(month.number) % follow_ups.size());
}

const AccountId& author_of(const Office& office, const Month& month)
{
    return office.staff(month.number + 2);
}

ActivityReport report_of(Office& office, const Month& month)
{
    return office.read([&](database::Database& database) {
        return evaluation::report_of(database, *month.cycle).value();
    });
}

void write_and_submit(
    Office& office, const Month& month, const ActivityReport& report, const std::string& addition
)
{
    office.as(author_of(office, month), "evaluation.write", [&](Command& command) {
        const auto written = evaluation::write_report(
            command,
            report.id,
            {.version = report.version,
             .title = report.title,
             .results = Text<20000>{results_of(report, month) + addition},
             .obstacles = Text<20000>{obstacles_of(month)},
             .follow_up = Text<20000>{follow_up_of(month)}}
        );
        return evaluation::submit(command, written.id, {.version = written.version});
    });
}

void report_month(Office& office, const Month& month)
{
    const auto begun =
        office.as(author_of(office, month), "evaluation.write", [&](Command& command) {
            return evaluation::begin_report(
                command,
                {.cycle = month.cycle,
                 .title = Text<200>{"Laporan kegiatan " + month_name(month.first)},
                 .starts_on = month.first,
                 .ends_on = month.last}
            );
        });
    office.agenda.pass(std::chrono::minutes{50});
    write_and_submit(office, month, begun, "");
}

void decide_report(
    Office& office,
    const Month& month,
    ReportVerdict verdict,
    const std::optional<Text<2000>>& reason
)
{
    const auto report = report_of(office, month);
    office.as(office.approver(office.today()), "evaluation.review", [&](Command& command) {
        return evaluation::decide(
            command, report.id, {.verdict = verdict, .sha256 = report.sha256, .reason = reason}
        );
    });
}

void return_report(Office& office, const Month& month)
{
    decide_report(
        office,
        month,
        ReportVerdict::returned,
        Text<2000>{"Jelaskan penyebab konten yang tidak terbit, dan sebutkan kanal yang angkanya "
                   "belum lengkap."}
    );
}

void mend_report(Office& office, const Month& month)
{
    write_and_submit(
        office,
        month,
        report_of(office, month),
        " Konten yang tidak terbit disebabkan bahan yang tidak diserahkan unit; angka beberapa "
        "unggahan belum tersedia dan ditulis sebagai belum ada data."
    );
}

void close_month(Office& office, const Month& month)
{
    const auto cycle = office.read([&](database::Database& database) {
        return planning::find_cycle(database, *month.cycle);
    });
    office.as(office.approver(office.today()), "planning.start_cycle", [&](Command& command) {
        return planning::close_cycle(command, cycle.id, cycle.version);
    });
}

/// The report of an event beside those of the months: the graduation, if the year has one.
void report_graduation(Office& office, const Month& month)
{
    const AccountId& author = office.staff(1);
    const auto begun = office.as(author, "evaluation.write", [&](Command& command) {
        const auto report = evaluation::begin_report(
            command,
            {.cycle = std::nullopt,
             .title =
                 Text<200>{fmt::format("Laporan kegiatan peliputan wisuda {}", year_of(month.first))
                 },
             .starts_on = month.first + std::chrono::days{13},
             .ends_on = month.first + std::chrono::days{17}}
        );
        evidence::add_evidence(
            command,
            {.kind = evidence::EvidenceKind::note,
             .title = Text<300>{"Notulen koordinasi peliputan wisuda"},
             .upload = std::nullopt,
             .url = std::nullopt,
             .note = Text<20000>{"Pembagian tugas: siaran langsung (Yoga), foto (Sinta), berita "
                                 "(Rani). Protokol: "
                                 "susunan tempat duduk dicek H-1 bersama bagian keprotokolan."},
             .claimed_at = std::nullopt,
             .subject_kind = evidence::SubjectKind::activity_report,
             .subject = Text<64>{report.id.text()}}
        );
        return report;
    });
    office.as(author, "evaluation.write", [&](Command& command) {
        const auto written = evaluation::write_report(
            command,
            begun.id,
            {.version = begun.version,
             .title = begun.title,
             .results =
                 Text<20000>{
                     "Wisuda diliput penuh: satu siaran pers, dua set foto, dua video, dan siaran "
                     "langsung selama tiga jam."
                 },
             .obstacles = Text<20000>{"Jaringan di auditorium penuh saat prosesi."},
             .follow_up =
                 Text<20000>{"Jalur jaringan khusus siaran diminta untuk wisuda berikutnya."}}
        );
        return evaluation::submit(command, written.id, {.version = written.version});
    });
}

void accept_reports_in_review(Office& office)
{
    const auto waiting = office.read([](database::Database& database) {
        return evaluation::reports_in_review(database);
    });
    for (const ActivityReport& report : waiting)
        if (!report.cycle)
            office.as(office.approver(office.today()), "evaluation.review", [&](Command& command) {
                return evaluation::decide(
                    command,
                    report.id,
                    {.verdict = ReportVerdict::accepted,
                     .sha256 = report.sha256,
                     .reason = std::nullopt}
                );
            });
}

void plan_report_of(Office& office, const Month& month)
{
    const auto after = [&](int days, const char* time) {
        return office.moment(workday_from(month.last + std::chrono::days{days}), time);
    };
    auto& agenda = office.agenda;
    agenda.at(after(1, "11:00"), [&] { enter_numbers(office, month); });
    if (month.number == month_of_correction)
        agenda.at(after(7, "09:30"), [&] { correct_number(office, month); });
    agenda.at(after(3, "10:30"), [&] { report_month(office, month); });
    if (month.number == month_of_return) {
        agenda.at(after(5, "13:50"), [&] { return_report(office, month); });
        agenda.at(after(6, "15:40"), [&] { mend_report(office, month); });
    }
    agenda.at(after(8, "14:00"), [&] {
        decide_report(office, month, ReportVerdict::accepted, std::nullopt);
    });
    agenda.at(after(14, "09:15"), [&] { close_month(office, month); });
    if (month_of(month.first) == 10) {
        agenda.at(after(-8, "10:00"), [&] { report_graduation(office, month); });
        agenda.at(after(-5, "13:00"), [&] { accept_reports_in_review(office); });
    }
}

} // namespace

void plan_reports(Office& office)
{
    for (const Month& month : office.months)
        plan_report_of(office, month);
    plan_self_evaluations(office);
}

} // namespace siar::demo
