#include "word/file.hpp"
#include "word/paragraph.hpp"
#include "word/template.hpp"
#include "word/zip_archive.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>
#include <set>

using namespace siar;

namespace {

const std::string content_types =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)";

std::string body(const std::string& blocks)
{
    return R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">)"
           "<w:body>" +
           blocks + "</w:body></w:document>";
}

std::string word_file(const std::string& blocks)
{
    return word::zipped({{"[Content_Types].xml", content_types}, {"word/document.xml", body(blocks)}});
}

std::string run(const std::string& text)
{
    return "<w:r><w:t>" + text + "</w:t></w:r>";
}

std::string paragraph(const std::string& text)
{
    return "<w:p>" + run(text) + "</w:p>";
}

std::string row(const std::vector<std::string>& cells)
{
    std::string xml = "<w:tr>";
    for (const std::string& cell : cells)
        xml += "<w:tc>" + paragraph(cell) + "</w:tc>";
    return xml + "</w:tr>";
}

std::string table(const std::string& rows)
{
    return "<w:tbl>" + rows + "</w:tbl>";
}

std::string part_of(const std::string& docx, const std::string& name)
{
    for (const word::ZipPart& part : word::unzipped(docx))
        if (part.name == name)
            return part.bytes;
    FAIL("the file has no part " << name);
    return "";
}

void collect_lines(pugi::xml_node parent, std::vector<std::string>& lines)
{
    for (const pugi::xml_node child : parent.children()) {
        if (child.name() == std::string_view{"w:p"})
            lines.push_back(word::text_of(child));
        else
            collect_lines(child, lines);
    }
}

/// What each paragraph of the filled file says.
std::vector<std::string> lines_of(const std::string& docx)
{
    pugi::xml_document document;
    const std::string xml = part_of(docx, "word/document.xml");
    REQUIRE(document.load_string(xml.c_str(), pugi::parse_default | pugi::parse_ws_pcdata));
    std::vector<std::string> lines;
    collect_lines(document, lines);
    return lines;
}

using Lines = std::vector<std::string>;

const std::vector<word::Field> fields{
    {"title"},
    {"summary"},
    {"rows.code"},
    {"rows.actual"},
    {"photo", word::FieldKind::picture},
    {"photos.picture", word::FieldKind::picture},
    {"photos.caption"},
    {"months", word::FieldKind::chart},
};

/// A picture in the form of 2 x 1 cm, with this alternative text.
std::string drawing(const std::string& words)
{
    return R"(<w:p><w:r><w:drawing><wp:inline><wp:extent cx="720000" cy="360000"/><wp:docPr id="1" descr=")" +
           words +
           R"("/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline>)"
           "</w:drawing></w:r></w:p>";
}

/// The beginning of a PNG file of that size, which is all that a form reads of it.
std::string png(unsigned char width, unsigned char height)
{
    std::string bytes{"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0", 24};
    bytes[19] = static_cast<char>(width);
    bytes[23] = static_cast<char>(height);
    return bytes;
}

const word::WordValues values{
    .texts = {{"title", "Laporan"}, {"summary", ""}},
    .lists =
        {{"rows",
          {{{"code", "B.4.10.1"}, {"actual", "ada"}}, {{"code", "B.4.10.8"}, {"actual", "terbit"}}}}
        }
};

/// "unknown_tag document.xml 2 {{foo}}" for each problem.
Lines problems_of(const std::string& docx)
{
    Lines found;
    for (const Problem& problem : word::template_problems(docx, fields)) {
        CHECK(problem.field == "upload");
        found.push_back(
            problem.code.substr(problem.code.find('.') + 1) + ' ' + problem.values.at("place") +
            ' ' + problem.values.at("paragraph") + ' ' + problem.values.at("tag")
        );
    }
    return found;
}

std::string refusal_of(const std::string& docx)
{
    try {
        word::template_problems(docx, fields);
        return "";
    } catch (const Refusal& refusal) {
        return refusal.code();
    }
}

} // namespace

TEST_CASE("a form is filled with texts, whose line ends become line breaks")
{
    word::WordValues two_lines = values;
    two_lines.texts["title"] = "Laporan\r\nTahun 2026";
    const std::string docx = word::filled(word_file(paragraph("Judul: {{title}}.")), two_lines);
    const std::string xml = part_of(docx, "word/document.xml");
    CHECK(xml.find("Judul: Laporan</w:t><w:br/>") != std::string::npos);
    CHECK(xml.find("Tahun 2026.</w:t>") != std::string::npos);
}

TEST_CASE("what is filled in is text and never XML, whatever it is")
{
    rc::check([](const std::string& raw) {
        std::string text;
        for (const char letter : raw)
            if (static_cast<unsigned char>(letter) < 0x80 && letter != '\0')
                text += letter;
        text += "<w:p/>&amp;{{title}}";
        word::WordValues any = values;
        any.texts["title"] = text;
        const auto lines = lines_of(word::filled(word_file(paragraph("{{title}}")), any));
        std::string expected;
        for (const char letter : text)
            if (static_cast<unsigned char>(letter) >= 0x20 || letter == '\t')
                expected += letter == '\t' ? ' ' : letter;
        RC_ASSERT(lines == Lines{expected});
    });
}

TEST_CASE("a tag that Word split over several runs is one tag")
{
    const std::string split = "<w:p>" + run("Judul {") + "<w:proofErr/>" + run("{ti") + run("tle") +
                              run("}} selesai") + "</w:p>";
    CHECK(problems_of(word_file(split)).empty());
    CHECK(lines_of(word::filled(word_file(split), values)) == Lines{"Judul Laporan selesai"});
}

TEST_CASE("a table row that names the items of a list comes once for each item")
{
    const std::string docx = word_file(table(
        row({"Kode", "Capaian"}) + row({"{{rows.code}}", "{{rows.actual}}"}) + row({"Akhir", ""})
    ));
    CHECK(problems_of(docx).empty());
    CHECK(
        lines_of(word::filled(docx, values)) ==
        Lines{"Kode", "Capaian", "B.4.10.1", "ada", "B.4.10.8", "terbit", "Akhir", ""}
    );
}

TEST_CASE("a table row between the marks of a list comes once for each item")
{
    const std::string docx =
        word_file(table(row({"{{#rows}}{{rows.code}}", "{{rows.actual}}{{/rows}}"})));
    CHECK(problems_of(docx).empty());
    CHECK(lines_of(word::filled(docx, values)) == Lines{"B.4.10.1", "ada", "B.4.10.8", "terbit"});
}

TEST_CASE("paragraphs and tables between the marks of a list come once for each item")
{
    const std::string docx = word_file(
        paragraph("{{#rows}}") + paragraph("Kode {{rows.code}}") +
        table(row({"{{rows.actual}}", "{{title}}"})) + paragraph("{{/rows}}") + paragraph("Akhir")
    );
    CHECK(problems_of(docx).empty());
    CHECK(
        lines_of(word::filled(docx, values)) ==
        Lines{"Kode B.4.10.1", "ada", "Laporan", "Kode B.4.10.8", "terbit", "Laporan", "Akhir"}
    );
}

TEST_CASE("a list without items leaves neither rows nor an empty table, and the file stays whole")
{
    word::WordValues none = values;
    none.lists["rows"].clear();
    const std::string docx =
        word_file("<w:tbl><w:tr><w:tc>" + table(row({"{{rows.code}}"})) + "</w:tc></w:tr></w:tbl>");
    const std::string xml = part_of(word::filled(docx, none), "word/document.xml");
    CHECK(xml.find("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>") != std::string::npos);
}

TEST_CASE("a table that is laid out with line ends and blanks keeps its paragraphs")
{
    const std::string docx = word_file(
        "<w:tbl>\n<w:tr>\n<w:tc>\n" + paragraph("{{rows.code}}") + "\n</w:tc>\n</w:tr>\n</w:tbl>"
    );
    CHECK(lines_of(word::filled(docx, values)) == Lines{"B.4.10.1", "B.4.10.8"});
}

TEST_CASE("a condition keeps or drops paragraphs, and words inside a paragraph")
{
    const std::string docx = word_file(
        paragraph("{{?summary}}") + paragraph("Ringkasan: {{summary}}") +
        paragraph("{{/summary}}") + paragraph("{{?rows}}") + paragraph("Ada indikator") +
        paragraph("{{/rows}}") +
        paragraph("Judul{{?title}} {{title}}{{/title}}{{?summary}}, {{summary}}{{/summary}}.")
    );
    CHECK(problems_of(docx).empty());
    CHECK(lines_of(word::filled(docx, values)) == Lines{"Ada indikator", "Judul Laporan."});
}

TEST_CASE("headers, footers and text boxes are filled too")
{
    const std::string box = "<w:p><w:r><w:pict><w:txbxContent>" + paragraph("{{title}}") +
                            "</w:txbxContent></w:pict></w:r></w:p>";
    const std::string docx = word::zipped(
        {{"[Content_Types].xml", content_types},
         {"word/document.xml", body(box)},
         {"word/footer2.xml", "<w:ftr>" + paragraph("Kaki {{title}}") + "</w:ftr>"},
         {"word/settings.xml", "<w:settings>{{title}}</w:settings>"}}
    );
    const std::string done = word::filled(docx, values);
    CHECK(part_of(done, "word/document.xml").find("Laporan") != std::string::npos);
    CHECK(part_of(done, "word/footer2.xml").find("Kaki Laporan") != std::string::npos);
    CHECK(part_of(done, "word/settings.xml") == "<w:settings>{{title}}</w:settings>");
}

TEST_CASE("every tag that is unknown, broken or not closed is reported with its place")
{
    CHECK(
        problems_of(word_file(paragraph("Judul") + paragraph("{{foo}}"))) ==
        Lines{"unknown_tag document.xml 2 {{foo}}"}
    );
    CHECK(
        problems_of(word_file(paragraph("{{Judul!}} dan {{title"))) ==
        Lines{"broken_tag document.xml 1 {{Judul!}}", "broken_tag document.xml 1 {{title"}
    );
    CHECK(
        problems_of(word_file(paragraph("{{#rows}}") + paragraph("{{rows.code}}"))) ==
        Lines{"tag_not_closed document.xml 1 {{#rows}}"}
    );
    CHECK(
        problems_of(word_file(paragraph("a {{#rows}}"))) ==
        Lines{"tag_not_alone document.xml 1 {{#rows}}"}
    );
    CHECK(
        problems_of(word_file(paragraph("{{/rows}}"))) ==
        Lines{"tag_not_opened document.xml 1 {{/rows}}"}
    );
    CHECK(
        problems_of(word_file(paragraph("{{rows.code}}"))) ==
        Lines{"tag_outside_its_list document.xml 1 {{rows.code}}"}
    );
    CHECK(
        problems_of(word_file(paragraph("a {{?title}} b"))) ==
        Lines{"tag_not_closed document.xml 1 {{?title}}"}
    );
    CHECK(
        problems_of(word_file(table(row({"{{rows.code}}", "{{rows.foo}}"})))) ==
        Lines{"unknown_tag document.xml 2 {{rows.foo}}"}
    );
}

TEST_CASE("a bad tag says its table and row, what stands around it, and which name was probably meant")
{
    const auto problems = word::template_problems(
        word_file(
            paragraph("Judul") + table(row({"a"})) +
            table(row({"Kode", "Capaian"}) + row({"Isi: {{titel}} dan seterusnya", ""}))
        ),
        fields
    );
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].code == "word.unknown_tag_like");
    const Values& values = problems[0].values;
    CHECK(values.at("wanted") == "{{title}}");
    CHECK(values.at("said") == "Isi: {{titel}} dan seterusnya");
    CHECK(values.at("table") == "2");
    CHECK(values.at("row") == "2");
    CHECK(values.at("paragraph") == "5");
}

TEST_CASE("a picture asked for as a text, and a text as a picture, are reported with the right tag")
{
    CHECK(
        problems_of(word_file(paragraph("{{photo}}") + drawing("{{@title}}") + drawing("{{title}}"))) ==
        Lines{
            "picture_needs_sign document.xml 1 {{photo}}",
            "text_is_no_picture document.xml 2 {{@title}}",
            "drawing_needs_picture document.xml 3 {{title}}"
        }
    );
}

TEST_CASE("what a condition says otherwise stays when there is no such text")
{
    const std::string docx = word_file(
        paragraph("{{?summary}}") + paragraph("Ada") + paragraph("{{:summary}}") +
        paragraph("Belum ada ringkasan") + paragraph("{{/summary}}") + paragraph("{{?title}}") +
        paragraph("Judul {{title}}") + paragraph("{{:title}}") + paragraph("Tanpa judul") +
        paragraph("{{/title}}") + paragraph("{{?summary}}a{{:summary}}b{{/summary}}")
    );
    CHECK(problems_of(docx).empty());
    CHECK(
        lines_of(word::filled(docx, values)) == Lines{"Belum ada ringkasan", "Judul Laporan", "b"}
    );
    CHECK(
        problems_of(word_file(paragraph("{{:title}}") + paragraph("a {{:title}}"))) ==
        Lines{
            "otherwise_without_condition document.xml 1 {{:title}}",
            "otherwise_without_condition document.xml 2 {{:title}}"
        }
    );
}

TEST_CASE("a picture comes as large as it is, or as the text is wide, and says what it shows")
{
    word::WordValues pictured = values;
    pictured.pictures["photo"] = {png(200, 100), "Wisuda <2026>"};
    const std::string docx = word_file(
        paragraph("Foto: {{@photo}} itu") +
        R"(<w:tbl><w:tr><w:tc><w:tcPr><w:tcW w:w="1716" w:type="dxa"/></w:tcPr>)" +
        paragraph("{{@photo}}") + "</w:tc></w:tr></w:tbl>"
    );
    CHECK(problems_of(docx).empty());
    const std::string done = word::filled(docx, pictured);
    const std::string xml = part_of(done, "word/document.xml");
    CHECK(lines_of(done) == Lines{"Foto:  itu", ""});
    CHECK(xml.find(R"(<wp:extent cx="1905000" cy="952500"/>)") != std::string::npos);
    CHECK(xml.find(R"(<wp:extent cx="952500" cy="476250"/>)") != std::string::npos); // 1500 twips
    CHECK(xml.find(R"(descr="Wisuda &lt;2026>")") != std::string::npos);
    CHECK(part_of(done, "word/media/siar1.png") == png(200, 100));
    CHECK(part_of(done, "[Content_Types].xml").find("image/png") != std::string::npos);
    const std::string relations = part_of(done, "word/_rels/document.xml.rels");
    CHECK(relations.find("media/siar1.png") == relations.rfind("media/siar1.png")); // kept once
    CHECK(word::filled(docx, pictured) == done);
    CHECK(lines_of(word::filled(docx, values)) == Lines{"Foto:  itu", ""});
}

TEST_CASE("a picture of the form gives its place and size to the one that it names")
{
    word::WordValues pictured = values;
    pictured.pictures["photo"] = {png(100, 100), "Logo"};
    const std::string docx = word_file(drawing("{{@photo}}") + drawing("hiasan"));
    CHECK(problems_of(docx).empty());
    const std::string xml = part_of(word::filled(docx, pictured), "word/document.xml");
    CHECK(xml.find(R"(<wp:extent cx="360000" cy="360000"/>)") != std::string::npos);
    CHECK(xml.find(R"(descr="Logo")") != std::string::npos);
    CHECK(xml.find(R"(descr="hiasan")") != std::string::npos);
    const std::string without = part_of(word::filled(docx, values), "word/document.xml");
    CHECK(without.find("{{@photo}}") == std::string::npos);
    CHECK(without.find(R"(descr="hiasan")") != std::string::npos);
}

TEST_CASE("a list brings its own pictures")
{
    word::WordValues pictured = values;
    pictured.lists["photos"] = {
        {{"picture", "first"}, {"caption", "Satu"}}, {{"picture", "lost"}, {"caption", "Dua"}}
    };
    pictured.pictures["first"] = {png(10, 10), "Satu"};
    const std::string docx = word_file(
        paragraph("{{#photos}}") + paragraph("{{@photos.picture}}") +
        paragraph("{{photos.caption}}") + paragraph("{{/photos}}")
    );
    CHECK(problems_of(docx).empty());
    const std::string done = word::filled(docx, pictured);
    CHECK(lines_of(done) == Lines{"", "Satu", "", "Dua"});
    const std::string xml = part_of(done, "word/document.xml");
    CHECK(xml.find("<w:drawing") == xml.rfind("<w:drawing"));
}

TEST_CASE("F24: a chart holds its values, and a value that is not there is no bar")
{
    word::WordValues charted = values;
    charted.charts["months"] = {
        .title = "Konten",
        .categories = {"Jan", "Feb"},
        .series = {{"Rencana", {4, 5}}, {"Terbit", {3.5, std::nullopt}}},
        .alternative_text = "Rencana dan terbit"
    };
    const std::string docx = word_file(paragraph("{{@months}}"));
    CHECK(problems_of(docx).empty());
    const std::string done = word::filled(docx, charted);
    const std::string chart = part_of(done, "word/charts/siar1.xml");
    CHECK(chart.find(R"(<c:ptCount val="2"/><c:pt idx="0"><c:v>3.5</c:v></c:pt></c:numCache>)") != std::string::npos);
    CHECK(part_of(done, "word/document.xml").find(R"(descr="Rencana dan terbit")") != std::string::npos);
    CHECK(part_of(done, "[Content_Types].xml").find("/word/charts/siar1.xml") != std::string::npos);
    CHECK(word::filled(docx, charted) == done);
}

TEST_CASE("pictures are known by their bytes, whatever their name says")
{
    const std::string jpeg{
        "\xFF\xD8\xFF\xE0\x00\x04\x00\x00\xFF\xFF\xC2\x00\x08\x08\x01\x00\x02\x00", 18
    };
    CHECK(word::size_of_picture(jpeg).value().width == 512);
    CHECK(word::size_of_picture(jpeg).value().height == 256);
    CHECK(word::size_of_picture(png(3, 4)).value().extension == "png");
    CHECK_FALSE(word::size_of_picture("<svg/>"));
    rc::check([&](const std::string& rest) {
        static_cast<void>(word::size_of_picture(jpeg.substr(0, 4) + rest));
        static_cast<void>(word::size_of_picture(png(1, 1).substr(0, 8) + rest));
    });
}

TEST_CASE("A6: the same form and values give the same bytes")
{
    const std::string docx = word_file(paragraph("{{title}}"));
    CHECK(word::filled(docx, values) == word::filled(docx, values));
}

TEST_CASE("what is no Word file is refused")
{
    CHECK(refusal_of("") == "word.not_a_word_file");
    CHECK(refusal_of("not a ZIP archive") == "word.not_a_word_file");
    CHECK(refusal_of(word::zipped({{"word/document.xml", body("")}})) == "word.not_a_word_file");
    CHECK(
        refusal_of(word::zipped({{"[Content_Types].xml", content_types}})) == "word.not_a_word_file"
    );
    const std::string broken = "<w:document><w:body>";
    CHECK(
        refusal_of(word::zipped({{"[Content_Types].xml", content_types}, {"word/document.xml", broken}})
        ) == "word.not_a_word_file"
    );
}

TEST_CASE("a Word file that would fill the memory is refused")
{
    const std::string bomb(word::most_unpacked_bytes + 1, ' ');
    CHECK(refusal_of(word_file(bomb)) == "word.template_too_large");
    std::string nested;
    for (int depth = 0; depth < 1000; ++depth)
        nested = "<a>" + nested + "</a>";
    CHECK(refusal_of(word_file(nested)) == "word.not_a_word_file");
    std::vector<word::ZipPart> many;
    for (std::size_t i = 0; i <= word::most_parts; ++i)
        many.push_back({"part" + std::to_string(i), ""});
    CHECK(refusal_of(word::zipped(many)) == "word.template_too_large");
}

TEST_CASE("a form that fetches something from outside is refused; a link in it is not")
{
    const auto with_relation = [](const std::string& type) {
        return word::zipped(
            {{"[Content_Types].xml", content_types},
             {"word/document.xml", body(paragraph("x"))},
             {"word/_rels/document.xml.rels",
              R"(<Relationships><Relationship Id="rId1" Type="http://x/)" + type +
                  R"(" Target="http://10.0.0.1/a.png" TargetMode="External"/></Relationships>)"}}
        );
    };
    CHECK(refusal_of(with_relation("image")) == "word.template_reaches_outside");
    CHECK(refusal_of(with_relation("hyperlink")).empty());
}

TEST_CASE("damaged bytes are refused or reported, and never more than that")
{
    const std::string whole = word_file(
        paragraph("{{?title}}") + paragraph("{{title}}") + paragraph("{{/title}}") +
        table(row({"{{rows.code}}", "{{rows.actual}}"})) + drawing("{{@photo}}")
    );
    rc::check([&](std::size_t at, char letter, std::size_t cut) {
        std::string damaged = whole;
        damaged[at % damaged.size()] = letter;
        if (cut % 4 == 0)
            damaged.resize(cut % damaged.size());
        try {
            word::template_problems(damaged, fields);
        } catch (const Refusal&) {
        }
    });
}
