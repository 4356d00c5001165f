#include "reported_month.hpp"

#include "evaluation/report_form.hpp"
#include "evidence/file_store.hpp"
#include "word/template.hpp"
#include "word/zip_archive.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace siar;
using namespace siar::evaluation;
using siar::tests::in_month;
using siar::tests::Month;

namespace {

/// All text of the file's body.
std::string body_of(const std::string& docx)
{
    const auto parts = word::unzipped(docx);
    const auto body = std::ranges::find(parts, "word/document.xml", &word::ZipPart::name);
    REQUIRE(body != parts.end());
    return body->bytes;
}

std::size_t pictures_in(const std::string& docx)
{
    const auto parts = word::unzipped(docx);
    return static_cast<std::size_t>(std::ranges::count_if(parts, [](const word::ZipPart& part) {
        return part.name.starts_with("word/media/");
    }));
}

/// Written with a photo, a follow-up and somebody present.
ActivityReport full_report(Month& month)
{
    auto report = month.ready_report();
    const auto picture = month.add_picture("Panggung");
    auto form = Month::draft_of(report);
    form.number = Text<100>{"012/LK/PL29/XII/2026"};
    form.photos = {{picture.id, Text<300>{"Panggung wisuda"}, Text<300>{"Rektor di panggung"}}};
    form.follow_ups = {
        {Id<FollowUp>::make(month.office.office.now),
         Text<1000>{"Tambah juru kamera"},
         Text<200>{"Budi"},
         Date{"2027-01-15"},
         ActionState::open}
    };
    form.attendance = {{Text<120>{"Sari Dewi"}, Text<120>{"Humas"}, ReportPresence::present}};
    return month.edit(report, form);
}

std::string docx(Month& month, const ActivityReport& report)
{
    return report_docx(month.office.office.database, report, month.office.office.now);
}

} // namespace

TEST_CASE("the layout that Siar brings along uses only fields that the form has")
{
    CHECK(word::template_problems(report_form().built_in(), report_form().fields).empty());
}

TEST_CASE("PR.27.4 activity 3: the report as a Word file says all that the report says")
{
    in_month([](Month& month) {
        const auto report = full_report(month);
        const std::string file = docx(month, report);
        const std::string body = body_of(file);
        for (const char* said :
             {"012/LK/PL29/XII/2026", "Dua konten terbit.", "Tidak ada hambatan yang dicatat.",
              "Tambah juru kamera", "15 Januari 2027", "Foto 1. Panggung wisuda",
              "Rektor di panggung", "Sari Dewi", "Hadir", "Belum ada data", "Reviu jadwal November",
              report.sha256.text().c_str()}) {
            CAPTURE(said);
            CHECK(body.find(said) != std::string::npos);
        }
        CHECK(body.find("{{") == std::string::npos);
        CHECK(pictures_in(file) == 1);
    });
}

TEST_CASE("A6: an accepted report is kept as evidence, and gives the same bytes whatever changes after it")
{
    in_month([](Month& month) {
        auto report = month.submit_it(full_report(month));
        report = month.judge(month.office.rina, report, ReportVerdict::accepted);
        const auto detail = month.detail(report, month.office.sari);
        REQUIRE(detail.kept_file);
        const std::string kept = docx(month, report);
        CHECK(digest_of(kept) == detail.kept_file->sha256);
        CHECK(body_of(kept).find("Rina Marlina") != std::string::npos);
        CHECK(std::ranges::none_of(detail.evidence, [&](const auto& one) {
            return one.id == detail.kept_file->id; // it is not proof of itself
        }));
        month.office.office.database.run("update office set name = 'Kampus Lain'", {});
        month.office.office.now = month.office.office.now + std::chrono::hours{24 * 400};
        CHECK(docx(month, report) == kept);
    });
}
