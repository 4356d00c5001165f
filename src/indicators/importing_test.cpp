#include "measured_office.hpp"

#include "foundation/base64.hpp"
#include "indicators/importing.hpp"

#include <algorithm>

using namespace siar;
using namespace siar::tests;

namespace {

const std::string pasted_table =
    "Daftar indikator tambahan\n"
    "\n"
    "Kode\tPernyataan\tJenis\tSatuan\tTarget\tArah\tTriwulan\tPemilik\tWarna\n"
    "T.1\tWaktu tanggap permintaan\tTambahan\tmenit\t15\tmaksimal\t1,2,3,4\tStaf\tbiru\n"
    "T.2\tPengikut bertambah\tIKT\torang\tseribu\tminimal\t4\tStaf\t\n"
    "B.4.10.1\tKebijakan lain\tIKU\t\t\t\t\t\t\n"
    "\tTanpa kode\t\t\t\t\t\t\t\n"
    "T.1\tDua kali\t\t\t\t\t7\tRektor\t\n"
    "T.3\tLaporan tersedia\tIKU\t\tada\t\t\tKoordinator\t\n";

Reading as_read()
{
    return {slice_texts(), Language::id, 2026};
}

} // namespace

TEST_CASE("a file of indicators shows each bad row with its reason, and writes nothing by itself")
{
    in_measured_office([](Measured& measured) {
        auto& database = measured.office.office.database;
        const auto preview = read_indicators(database, {pasted_table, std::nullopt}, as_read());
        CHECK(preview.unknown_columns == std::vector<std::string>{"Warna"});
        REQUIRE(preview.rows.size() == 6);
        CHECK(preview.rows[0].line == 4);
        CHECK(preview.rows[0].state == IndicatorRowState::fresh);
        CHECK(preview.rows[0].target->direction == Direction::at_most);
        CHECK(preview.rows[0].target->number == 15);
        CHECK(preview.rows[1].state == IndicatorRowState::faulty); // "seribu" is no number
        CHECK(preview.rows[1].problems.at(0).column == "angka target");
        CHECK(preview.rows[2].state == IndicatorRowState::known);
        CHECK(preview.rows[3].problems.at(0).column == "kode");
        std::vector<std::string> columns;
        for (const auto& problem : preview.rows[4].problems)
            columns.push_back(problem.column);
        CHECK(columns == std::vector<std::string>{"triwulan", "pemilik", "kode"});
        CHECK(preview.rows[5].target->direction == Direction::yes_no);
        CHECK(indicators_by_code(database).size() == 3);
    });
}

TEST_CASE("the chosen rows of a file are entered, all or none")
{
    in_measured_office([](Measured& measured) {
        auto& database = measured.office.office.database;
        const auto enter = [&](const std::vector<int>& lines) {
            return measured.office.as(measured.office.rina, [&](Command& command) {
                return import_indicators(
                    command, {std::nullopt, to_base64(pasted_table), lines}, as_read()
                );
            });
        };
        CHECK(refusal_code([&] { enter({}); }) == "indicators.import_choose");
        CHECK(refusal_code([&] { enter({5}); }) == "indicators.import_not_this_line");
        CHECK(refusal_code([&] { enter({6}); }) == "indicators.import_not_this_line");
        CHECK(enter({4, 9}).added_count == 2);
        CHECK(measured.office.office.events.size() == 4); // two indicators, two targets
        CHECK(measured.value("T.1").target == "15");
        CHECK(measured.value("T.1").indicator.first_year == 2026);
        const auto again =
            read_indicators(database, {std::nullopt, to_base64(pasted_table)}, as_read());
        CHECK(std::ranges::count(again.rows, IndicatorRowState::fresh, &IndicatorRow::state) == 0);
    });
}

TEST_CASE("what is no table of indicators is refused, and the sample file has every column")
{
    in_measured_office([](Measured& measured) {
        auto& database = measured.office.office.database;
        const auto code_for = [&](const IndicatorSource& source) {
            return refusal_code([&] { read_indicators(database, source, as_read()); });
        };
        CHECK(code_for({std::nullopt, std::nullopt}) == "indicators.import_one_source");
        CHECK(code_for({"a\tb\n1\t2\n", std::nullopt}) == "indicators.import_no_heading");
        const std::string sample = sample_sheet(Language::id) + "T.9;Contoh;utama;;;;;;;;;;;;;\r\n";
        const auto preview =
            read_indicators(database, {std::nullopt, to_base64(sample)}, as_read());
        CHECK(preview.columns.size() == 16);
        CHECK(preview.unknown_columns.empty());
        CHECK(preview.rows.at(0).state == IndicatorRowState::fresh);
    });
}
