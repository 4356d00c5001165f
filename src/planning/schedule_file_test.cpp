#include "planned_office.hpp"

#include "evidence/file_store.hpp"
#include "evidence/uploads.hpp"
#include "planning/pasting.hpp"
#include "planning/schedule_file.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::planning;
using siar::tests::in_planned_office;
using siar::tests::PlannedOffice;
using siar::tests::refusal_code;

namespace {

/// A finished upload of Sari's.
Text<64> uploaded(const PlannedOffice& office, const std::string& bytes)
{
    const std::string token = evidence::begin_upload(
        office.caller, {static_cast<std::int64_t>(bytes.size()), "jadwal.csv"}, office.now
    );
    evidence::add_to_upload(office.caller, token, 0, bytes);
    return Text<64>{token};
}

} // namespace

TEST_CASE("a schedule in a CSV file reads as the same rows pasted, whatever parts its cells")
{
    const tests::TemporaryFolder folder;
    evidence::set_files_folder(folder.path() / "files", folder.path() / "uploads");
    in_planned_office([](PlannedOffice& office) {
        const Schedule schedule = office.new_schedule(Date{"2026-12-01"});
        const std::string csv = "sep=;\r\n"
                                "Tanggal;Jam;Judul;Catatan\r\n"
                                "10 Desember 2026;09.30;\"Hari HAM; \"\"bicara\"\"\";\"dua\r\nbaris\"\r\n"
                                "11/12/26;14:00;Wisuda;\r\n";
        const PastedFile read = text_of_file(office.caller, {uploaded(office, csv), {}});
        CHECK(read.sheets.empty());
        const auto rows = read_rows(office.database, schedule.id, read.text, office.now);
        REQUIRE(rows.size() == 2);
        CHECK(rows[0].problems.empty());
        CHECK(rows[0].row.title == "Hari HAM; \"bicara\"");
        CHECK(rows[0].row.planned_for->text() == "2026-12-10T09:30");
        CHECK(rows[1].row.planned_for->text() == "2026-12-11T14:00");

        CHECK(refusal_code([&] {
                  text_of_file(office.caller, {uploaded(office, "\r\n\r\n"), {}});
              }) == "planning.file_empty");
        CHECK(refusal_code([&] {
                  text_of_file(office.caller, {uploaded(office, std::string(900'000, 'x')), {}});
              }) == "planning.file_too_long");
    });
}
