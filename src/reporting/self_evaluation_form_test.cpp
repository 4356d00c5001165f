#include "reported_year.hpp"

#include "reporting/built_in_form.hpp"
#include "reporting/form_values.hpp"
#include "word/template.hpp"
#include "word/zip_archive.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::reporting;
using namespace siar::tests;

using Codes = std::vector<std::string>;

namespace {

std::string body_of(const std::string& docx)
{
    for (const word::ZipPart& part : word::unzipped(docx))
        if (part.name == "word/document.xml")
            return part.bytes;
    return "";
}

std::string form_with(const std::string& text)
{
    return word::zipped(
        {{"[Content_Types].xml", "<Types/>"},
         {"word/document.xml",
          "<w:document><w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>"}
        }
    );
}

} // namespace

TEST_CASE("A6: an approved self-evaluation gives the same bytes, whatever changes around it")
{
    in_reported_year([](ReportedYear& year) {
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
        for (const char* change :
             {"update channels set name = 'Kanal lain'",
              "update activity_reports set title = 'Judul lain'",
              "delete from placements"})
            year.office.office.database.run(change);
        year.office.as(year.office.yuda, [&](Command& command) {
            return people::rename_roles(
                command, {{people::Role::director, Text<120>{"Rektor"}}}
            );
        });
        CHECK(year.docx(approved) == filed);
        const std::string later = self_evaluation_docx(
            year.office.office.database, approved.id, Moment{"2028-05-01T02:00:00Z"}
        );
        CHECK(later != filed);
        CHECK(body_of(later) == body_of(filed)); // the time of printing stands in the footer alone
        CHECK(refusal_code([&] {
                  year.write_by(year.office.rina, approved, ReportedYear::draft_of(approved));
              }) == "reporting.approved_already");
    });
}

TEST_CASE("the office's own template takes the place of the sample, once all its tags are known")
{
    in_reported_year([](ReportedYear& year) {
        auto& database = year.office.office.database;
        CHECK(documents::template_in_use(database, self_evaluation_form()).is_built_in);
        try {
            year.place_template(form_with("{{tahun}} {{title"));
            FAIL("a template with unknown tags was accepted");
        } catch (const Refusal& refusal) {
            CHECK(
                codes_of(refusal.problems()) ==
                Codes{"upload word.unknown_tag", "upload word.broken_tag"}
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
    in_reported_year([](ReportedYear& year) {
        year.report_month();
        CHECK(word::template_problems(built_in_form(), self_evaluation_form().fields).empty());
        const auto approved = year.approved_one();
        word::WordValues values = values_in(approved);
        add_office(values, year.office.office.database, approved, Moment{"2026-12-28T02:00:00Z"});
        values.texts["printed_at"] = "sekarang";
        SelfEvaluation with_follow_up = approved;
        with_follow_up.last_follow_ups = {
            {"B.4.10.8", "Janji", "Rina", std::nullopt, FollowUpProgress::done, "Selesai"}
        };
        values.lists["last_follow_ups"] = values_in(with_follow_up).lists["last_follow_ups"];
        for (const auto& [field, kind] : self_evaluation_form().fields) {
            CAPTURE(field);
            if (kind == word::FieldKind::chart)
                continue;
            const auto stop = field.find('.');
            if (stop == std::string::npos)
                CHECK(values.texts.contains(field));
            else
                CHECK(values.lists.at(field.substr(0, stop)).at(0).contains(field.substr(stop + 1))
                );
        }
    });
}

TEST_CASE("the report shows its route and who has signed")
{
    in_reported_year([](ReportedYear& year) {
        year.report_month();
        const auto submitted = year.submitted_by(year.office.rina);
        year.judge(year.office.yuda, submitted, SelfEvaluationStep::endorsed);
        word::WordValues values = values_in(submitted);
        add_office(values, year.office.office.database, submitted, Moment{"2026-12-28T02:00:00Z"});
        const auto& signatures = values.lists.at("signatures");
        REQUIRE(signatures.size() == 2);
        CHECK(signatures[0].at("act") == "Disetujui");
        CHECK(signatures[0].at("name") == "Yuda Pratama");
        CHECK(signatures[0].at("date") == "28 Desember 2026");
        CHECK(signatures[1].at("act") == "Disahkan");
        CHECK(signatures[1].at("name").empty());
    });
}
