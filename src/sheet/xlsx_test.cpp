#include "foundation/refusal.hpp"
#include "sheet/cell_value.hpp"
#include "sheet/xlsx.hpp"
#include "word/zip_archive.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::sheet;

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string workbook(const std::string& rows, const std::string& second = "")
{
    return word::zipped(
        {{"xl/workbook.xml",
          R"(<workbook xmlns:r="r"><sheets><sheet name="Target" r:id="a"/><sheet name="Lain" r:id="b"/></sheets></workbook>)"},
         {"xl/_rels/workbook.xml.rels",
          R"(<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="/xl/worksheets/sheet2.xml"/></Relationships>)"},
         {"xl/sharedStrings.xml",
          R"(<sst><si><t>Kode</t></si><si><r><t>Nilai </t></r><r><t>akhir</t></r><rPh><t>x</t></rPh></si><si><t xml:space="preserve"> </t></si></sst>)"},
         {"xl/styles.xml",
          R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\-mm\-yyyy hh:mm"/><numFmt numFmtId="165" formatCode="#,##0 &quot;hari&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>)"},
         {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
         {"xl/worksheets/sheet2.xml",
          "<worksheet><sheetData>" + second + "</sheetData></worksheet>"}}
    );
}

template <class Work>
std::string refusal_of(Work work)
{
    try {
        work();
        return "";
    } catch (const Refusal& refusal) {
        return refusal.code();
    }
}

} // namespace

TEST_CASE("cells of a workbook stand where their references say, whatever their type")
{
    const std::string bytes = workbook(
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>)"
        R"(<row r="3"><c r="A3" t="inlineStr"><is><t>B.4.10.8</t></is></c><c r="B3"><v>12840</v></c>)"
        R"(<c r="C3"><v>0.10000000000000001</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" t="str"><f>A1</f><v>rumus</v></c></row>)"
    );
    CHECK(looks_like_xlsx(bytes));
    const Sheet sheet = read_xlsx(bytes);
    CHECK(sheet.name == "Target");
    CHECK(
        sheet.rows ==
        Rows{{"Kode", "", "Nilai akhir"}, {}, {"B.4.10.8", "12840", "0.1", "TRUE", "rumus"}}
    );
}

TEST_CASE("days and moments of a workbook are written by ISO 8601")
{
    const std::string bytes = workbook(
        R"(<row r="1"><c r="A1" s="1"><v>46350</v></c><c r="B1" s="2"><v>46350.395833333336</v></c>)"
        R"(<c r="C1" s="3"><v>12</v></c><c r="D1" s="4"><v>0.5</v></c></row>)"
    );
    CHECK(read_xlsx(bytes).rows == Rows{{"2026-11-24", "2026-11-24T09:30:00", "12", "12:00:00"}});
    CHECK(text_of_number("1", "yyyy", false) == "1900-01-01");
    CHECK(text_of_number("61", "yyyy", false) == "1900-03-01");
    CHECK(text_of_number("0", "yyyy", true) == "1904-01-01");
    CHECK(text_of_number("17895695668004550", "", false) == "17895695668004550");
    CHECK(text_of_number("1.2E+3", "", false) == "1200");
}

TEST_CASE("a sheet is found by its name, and the others are named when there is none")
{
    const std::string bytes = workbook("", R"(<row><c><v>5</v></c></row>)");
    CHECK(sheet_names(bytes) == std::vector<std::string>{"Target", "Lain"});
    CHECK(read_xlsx(bytes, "lain").rows == Rows{{"5"}});
    CHECK(refusal_of([&] { read_xlsx(bytes, "Tiga"); }) == "sheet.no_such_sheet");
}

TEST_CASE("what is no workbook, or unpacks to too much, is refused")
{
    CHECK(refusal_of([] { read_xlsx("Kode,Nilai"); }) == "sheet.not_xlsx");
    CHECK(refusal_of([] { read_xlsx(word::zipped({{"a.txt", "a"}})); }) == "sheet.not_xlsx");
    CHECK(refusal_of([] { read_xlsx(workbook("<row><c>")); }) == "sheet.not_xlsx");
    CHECK(refusal_of([] {
              read_xlsx(word::zipped({{"xl/workbook.xml", std::string(21 * 1024 * 1024, ' ')}}));
          }) == "sheet.too_large");
    const auto far = workbook(R"(<row r="1048576"><c r="A1048576"><v>1</v></c></row>)");
    CHECK(refusal_of([&] { read_xlsx(far); }) == "sheet.too_many_rows");
    const auto wide = workbook(R"(<row r="1"><c r="XFD1"><v>1</v></c></row>)");
    CHECK(refusal_of([&] { read_xlsx(wide); }) == "sheet.too_many_columns");
}
