#include "engines.hpp"

#include "foundation/refusal.hpp"
#include "reporting/built_in_form.hpp"
#include "word/pdf.hpp"
#include "word/template.hpp"
#include "word/zip_archive.hpp"

#include <cstdlib>
#include <doctest/doctest.h>
#include <fstream>
#include <map>
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

/// What the program prints about the file.
std::string said_of(const std::string& bytes, const std::string& program)
{
    const tests::TemporaryFolder folder;
    const std::string file = (folder.path() / "form.pdf").string();
    std::ofstream{file, std::ios::binary} << bytes;
    REQUIRE(std::system((program + ' ' + file + " > " + file + ".txt").c_str()) == 0);
    std::ostringstream text;
    text << std::ifstream{file + ".txt"}.rdbuf();
    return text.str();
}

/// The file as LibreOffice reads it and writes it again.
std::string written_by_libreoffice(const std::string& docx)
{
    const tests::TemporaryFolder folder;
    const std::string place = folder.path().string();
    std::ofstream{folder.path() / "form.docx", std::ios::binary} << docx;
    const std::string command = "soffice -env:UserInstallation=file://" + place +
                                "/profile --headless --convert-to docx --outdir " + place +
                                "/again " + place + "/form.docx > /dev/null";
    REQUIRE(std::system(command.c_str()) == 0);
    std::ostringstream bytes;
    bytes << std::ifstream{folder.path() / "again" / "form.docx", std::ios::binary}.rdbuf();
    return bytes.str();
}

std::size_t count_of(const std::string& text, const std::string& word)
{
    std::size_t count = 0;
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
        ++count;
    return count;
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
    .texts =
        {{"title", "Laporan Evaluasi Diri 2026"},
         {"summary", "Baris satu\nBaris <dua>"},
         {"state", "Disahkan"},
         {"form_version", "V2"},
         {"printed_at", "Senin, 28 Desember 2026"}},
    .lists = {{"rows", {{{"code", "B.4.10.8"}, {"status", "Tercapai"}}}}},
    .charts =
        {{"months_chart",
          {.title = "Konten per bulan",
           .categories = {"Jan", "Feb"},
           .series = {{"Direncanakan", {12, 14}}, {"Terbit", {11, std::nullopt}}},
           .alternative_text = "Rencana dan terbit"}}}
};

} // namespace

TEST_CASE("D9: LibreOffice opens the filled form and writes it as PDF/A-2b with every value")
{
    const std::string pdf = word::pdf_of_docx(word::filled(built_in_form(), values));
    const std::string text = text_in_pdf(pdf);
    for (const char* expected :
         {"Laporan Evaluasi Diri 2026",
          "Baris satu",
          "Baris <dua>",
          "B.4.10.8",
          "Tercapai",
          "FO.2.3.1-V2 - tata letak contoh, ganti dengan formulir resmi",
          "Dicetak Senin, 28 Desember 2026",
          "Tidak terkendali bila dicetak",
          "Konten per bulan",
          "Direncanakan",
          "Halaman 1 dari "}) {
        CAPTURE(text);
        CHECK(text.find(expected) != std::string::npos);
    }
    CHECK(text.find("{{") == std::string::npos);
    // A second program reads it so; poppler names no subtype for what LibreOffice writes.
    const std::string about = said_of(pdf, "pdfinfo -meta");
    CHECK(about.find("<pdfaid:part>2</pdfaid:part>") != std::string::npos);
    CHECK(about.find("<pdfaid:conformance>B</pdfaid:conformance>") != std::string::npos);
    CHECK(pdf.find("/GTS_PDFA1") != std::string::npos); // the colours that it means
    CHECK(said_of(pdf, "pdfinfo").find("Tagged:          yes") != std::string::npos);
    std::istringstream fonts{said_of(pdf, "pdffonts")};
    std::string line;
    std::getline(fonts, line);
    const auto embedded = line.find("emb");
    std::getline(fonts, line);
    int count = 0;
    for (; std::getline(fonts, line); ++count) {
        CAPTURE(line);
        CHECK(line.substr(embedded, 3) == "yes");
    }
    CHECK(count > 0);
}

TEST_CASE("LibreOffice reads the filled form with its texts, tables, and chart, and writes them again")
{
    const std::string docx = word::filled(built_in_form(), values);
    std::map<std::string, std::string> parts;
    for (word::ZipPart& part : word::unzipped(written_by_libreoffice(docx)))
        parts[part.name] = std::move(part.bytes);
    const std::string body = parts.at("word/document.xml");
    for (const char* expected :
         {"Laporan Evaluasi Diri 2026", "Baris satu", "Baris &lt;dua", "B.4.10.8", "Tercapai"}) {
        CAPTURE(expected);
        CHECK(body.find(expected) != std::string::npos);
    }
    CHECK(count_of(body, "<w:tbl>") == 6); // those of empty lists have gone
    bool has_chart = false;
    for (const auto& [name, bytes] : parts)
        has_chart = has_chart || (name.starts_with("word/charts/") &&
                                  bytes.find("<c:v>Direncanakan</c:v>") != std::string::npos);
    CHECK(has_chart);
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
