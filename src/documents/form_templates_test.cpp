#include "planned_office.hpp"

#include "documents/form_templates.hpp"
#include "evidence/evidences.hpp"
#include "evidence/file_store.hpp"
#include "word/zip_archive.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::documents;
using namespace siar::tests;

namespace {

std::string word_file(const std::string& text)
{
    return word::zipped(
        {{"[Content_Types].xml", "<Types/>"},
         {"word/document.xml",
          "<w:document><w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>"}
        }
    );
}

std::string built_in_letter()
{
    return word_file("Bawaan {{title}}");
}

const Form letter{
    .code = "letter",
    .number = "FO.1",
    .file_name = "FO.1-contoh.docx",
    .fields =
        {{"title"},
         {"rows.code"},
         {"photo", word::FieldKind::picture},
         {"months", word::FieldKind::chart}},
    .built_in = built_in_letter
};

std::string body_of(const std::string& docx)
{
    for (const word::ZipPart& part : word::unzipped(docx))
        if (part.name == "word/document.xml")
            return part.bytes;
    return "";
}

/// An office whose files live in a folder of the test.
template <class Test>
void in_filing_office(Test test)
{
    in_planned_office([&](PlannedOffice& office) {
        const TemporaryFolder folder;
        evidence::set_files_folder(folder.path() / "files", folder.path() / "uploads");
        test(office);
    });
}

FormTemplate place(PlannedOffice& office, const std::string& text, const char* name)
{
    return office.change([&](Command& command) {
        return place_template(command, letter, evidence::keep_bytes(word_file(text), name));
    });
}

std::string filled(PlannedOffice& office)
{
    return body_of(filled_form(office.database, letter, {.texts = {{"title", "Surat"}}, .lists = {}}));
}

} // namespace

TEST_CASE("a form has its built-in layout until the office puts its own in place, and may go back")
{
    in_filing_office([](PlannedOffice& office) {
        CHECK(template_in_use(office.database, letter).is_built_in);
        CHECK(filled(office).find("Bawaan Surat") != std::string::npos);
        CHECK(refusal_code([&] {
                  office.change([](Command& command) { return place_built_in(command, letter); });
              }) == "documents.form_is_built_in");
        const auto placed = place(office, "Resmi {{title}}", "resmi.docx");
        CHECK(placed.file_name == "resmi.docx");
        CHECK(filled(office).find("Resmi Surat") != std::string::npos);
        office.change([](Command& command) { return place_built_in(command, letter); });
        CHECK(filled(office).find("Bawaan Surat") != std::string::npos);
        const auto history = placed_forms(office.database, letter);
        REQUIRE(history.size() == 2);
        CHECK_FALSE(history[0].sha256);
        CHECK(history[1].file_name == "resmi.docx");
        CHECK(body_of(template_bytes(letter, *history[1].sha256)).find("Resmi") != std::string::npos);
    });
}

TEST_CASE("a template with a bad tag replaces nothing, and each tag is named with its place")
{
    in_filing_office([](PlannedOffice& office) {
        place(office, "Resmi {{title}}", "resmi.docx");
        try {
            place(office, "{{titel}} {{photo}} {{rows.code}}", "salah.docx");
            FAIL("a template with bad tags was placed");
        } catch (const Refusal& refusal) {
            REQUIRE(refusal.problems().size() == 3);
            CHECK(refusal.problems()[0].code == "word.unknown_tag_like");
            CHECK(refusal.problems()[0].values.at("paragraph") == "1");
            CHECK(refusal.problems()[1].code == "word.picture_needs_sign");
            CHECK(refusal.problems()[2].code == "word.tag_outside_its_list");
        }
        CHECK(template_in_use(office.database, letter).file_name == "resmi.docx");
        CHECK(placed_forms(office.database, letter).size() == 1);
    });
}

TEST_CASE("templates of one form are no templates of another")
{
    in_filing_office([](PlannedOffice& office) {
        place(office, "Resmi {{title}}", "resmi.docx");
        Form other = letter;
        other.code = "other";
        CHECK(template_in_use(office.database, other).is_built_in);
        CHECK(placed_forms(office.database, other).empty());
    });
}

TEST_CASE("a preview says in each field what the field holds")
{
    Texts texts;
    texts.add("form.letter.title", Language::id, "Judul surat");
    texts.add("form.letter.rows.code", Language::id, "Kode standar");
    const auto values = sample_values(letter, texts, Language::id);
    CHECK(values.texts.at("title") == "Judul surat");
    CHECK(values.lists.at("rows").size() == 2);
    CHECK(values.lists.at("rows")[1].at("code") == "Kode standar");
    CHECK(values.pictures.contains("photo"));
    CHECK(values.charts.at("months").series.size() == 2);
    const auto fields = described_fields(letter, texts, Language::id);
    CHECK(fields[2].tag == "{{@photo}}");
    CHECK(fields[1].list == "rows");
}
