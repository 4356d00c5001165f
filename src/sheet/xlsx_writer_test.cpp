#include "sheet/xlsx.hpp"
#include "sheet/xlsx_writer.hpp"

#include <doctest/doctest.h>

using namespace siar::sheet;

namespace {

std::vector<WrittenSheet> two_sheets()
{
    return {
        {"Ringkasan", {"Nama", "Angka"}, {{"Terbit", 12.5}, {"Jangkauan", Empty{}}, {"=1+1", 0.0}}},
        {"Per kanal: Instagram / Facebook dan lain-lain", {"Kanal"}, {{"Instagram"}}}
    };
}

} // namespace

TEST_CASE("F24: a workbook has numbers as numbers, no data as an empty cell, and 0 as 0")
{
    const std::string bytes = write_xlsx(two_sheets());
    const Sheet read = read_xlsx(bytes, "Ringkasan");
    REQUIRE(read.rows.size() == 4);
    CHECK(read.rows[0] == std::vector<std::string>{"Nama", "Angka"});
    CHECK(read.rows[1] == std::vector<std::string>{"Terbit", "12.5"});
    CHECK(read.rows[2].front() == "Jangkauan");
    CHECK((read.rows[2].size() == 1 || read.rows[2][1].empty()));
    CHECK(read.rows[3] == std::vector<std::string>{"=1+1", "0"});
    CHECK(sheet_names(bytes).at(1) == "Per kanal  Instagram   Facebook");
}

TEST_CASE("the same sheets give the same workbook, byte for byte")
{
    CHECK((write_xlsx(two_sheets()) == write_xlsx(two_sheets())));
}
