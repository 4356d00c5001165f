#include "measure.hpp"
#include "office.hpp"
#include "people/office.hpp"
#include "reporting/self_evaluation_form.hpp"
#include "reporting/self_evaluations.hpp"
#include "rows.hpp"
#include "word/pdf.hpp"

#include <fmt/format.h>

namespace siar::bench {

namespace {

constexpr int entry_count = 5000;
constexpr int indicator_count = 40;
constexpr double longest_docx = 1; // second
constexpr double longest_pdf = 10;
constexpr int rounds = 5;

/// As long as people write them.
std::vector<reporting::SelfEvaluationRow> full_rows()
{
    const std::string words =
        "Capaian dihitung dari rekaman tahun berjalan, diperiksa bersama tim, dan dijelaskan "
        "menurut bukti yang tersimpan; selisihnya berasal dari jadwal yang bergeser.";
    std::vector<reporting::SelfEvaluationRow> rows;
    for (int i = 1; i <= indicator_count; ++i)
        rows.push_back(
            {.code = Text<40>{fmt::format("B.4.10.{}", i)},
             .statement = Text<2000>{words},
             .indicator = words,
             .unit = "persen",
             .baseline = "80",
             .target = "95",
             .actual = "90",
             .percent = 94.7,
             .status = reporting::AchievementStatus::not_met,
             .evidence = words,
             .analysis = words,
             .root_cause = words,
             .supporting_factors = words,
             .hindering_factors = words,
             .follow_up = words,
             .assignee = "Koordinator PHK",
             .due_on = std::nullopt}
        );
    return rows;
}

} // namespace

void measure_reporting(const std::filesystem::path& folder)
{
    const auto application = opened(folder);
    const Filled office = fill(*application, entry_count);
    const Caller writer{
        .account = office.staff.account, .name = office.staff.name, .roles = {"sub_coordinator"}
    };
    const int year = static_cast<int>(office.first.day().year());
    const auto built = application->door().change(writer, "reporting.write", [&](Command& command) {
        const int this_year =
            std::min(year, std::stoi(people::today(command.database, command.now).text().substr(0, 4)));
        return reporting::build(command, {this_year}, full_rows());
    });
    std::string docx;
    std::vector<double> docx_seconds;
    std::vector<double> pdf_seconds;
    for (int round = 0; round < rounds; ++round) {
        docx_seconds.push_back(seconds_of([&] {
            application->door().read([&](database::Database& database) {
                docx = reporting::self_evaluation_docx(database, built.id, built.created_at);
            });
        }));
        pdf_seconds.push_back(seconds_of([&] { word::pdf_of_docx(docx); }));
    }
    const double one = median(docx_seconds);
    const double other = median(pdf_seconds);
    print(
        {.what = "the annual report as a Word file, 40 indicators",
         .limit = "<= 1 s",
         .figure = in_milliseconds(one),
         .verdict = verdict(one <= longest_docx)}
    );
    print(
        {.what = "- and as PDF/A by LibreOffice",
         .limit = "<= 10 s",
         .figure = in_milliseconds(other),
         .verdict = verdict(other <= longest_pdf)}
    );
}

} // namespace siar::bench
