#include "engines.hpp"

#include "foundation/refusal.hpp"
#include "reporting/built_in_form.hpp"
#include "word/pdf.hpp"
#include "word/template.hpp"

#include <cstdlib>
#include <doctest/doctest.h>
#include <fstream>
#include <sstream>

using namespace siar;
using namespace siar::reporting;

namespace {

/// What a person can read in the PDF, by poppler.
std::string text_in_pdf(const std::string& pdf)
{
    const tests::TemporaryFolder folder;
    const std::string file = (folder.path() / "form.pdf").string();
    std::ofstream{file, std::ios::binary} << pdf;
    REQUIRE(std::system(("pdftotext -layout " + file).c_str()) == 0);
    std::ostringstream text;
    text << std::ifstream{folder.path() / "form.txt"}.rdbuf();
    return text.str();
}

/// While it lives, no program is found.
class NoPrograms {
public:
    NoPrograms() { setenv("PATH", "/nowhere", 1); }
    NoPrograms(const NoPrograms&) = delete;
    NoPrograms& operator=(const NoPrograms&) = delete;
    ~NoPrograms() { setenv("PATH", path_.c_str(), 1); }

private:
    std::string path_ = std::getenv("PATH");
};

const word::WordValues values{
    .texts = {{"title", "Laporan Evaluasi Diri 2026"}, {"summary", "Baris satu\nBaris <dua>"}},
    .lists = {{"rows", {{{"code", "B.4.10.8"}, {"status", "Tercapai"}}}}}
};

} // namespace

TEST_CASE("LibreOffice opens the filled form and writes it as PDF/A-2b with every value")
{
    const std::string pdf = word::pdf_of_docx(word::filled(built_in_form(), values));
    CHECK(pdf.find("<pdfaid:part>2</pdfaid:part>") != std::string::npos);
    CHECK(pdf.find("<pdfaid:conformance>B</pdfaid:conformance>") != std::string::npos);
    const std::string text = text_in_pdf(pdf);
    for (const char* expected :
         {"Laporan Evaluasi Diri 2026",
          "Baris satu",
          "Baris <dua>",
          "B.4.10.8",
          "Tercapai",
          "FO.2.3.1 - tata letak contoh, ganti dengan formulir resmi",
          "Halaman 1 dari "}) {
        CAPTURE(text);
        CHECK(text.find(expected) != std::string::npos);
    }
    CHECK(text.find("{{") == std::string::npos);
}

TEST_CASE("without LibreOffice the refusal says what to install")
{
    const NoPrograms nothing_installed;
    try {
        word::pdf_of_docx(built_in_form());
        FAIL("a PDF was made without LibreOffice");
    } catch (const Refusal& refusal) {
        CHECK(refusal.reason() == Reason::unavailable);
        CHECK(refusal.code() == "word.no_libreoffice");
        CHECK(refusal.values().at("package") == "libreoffice-writer-nogui");
    }
}
