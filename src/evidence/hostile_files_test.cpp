// D12: files that are damaged, odd or meant to harm. Each is kept as it came and runs nothing.
#include "evidence_office.hpp"

#include "evidence/media_type.hpp"
#include "foundation/base64.hpp"
#include "word/zip_archive.hpp"

using namespace siar;
using namespace siar::evidence;
using Office = siar::tests::EvidenceOffice;

namespace {

struct HostileFile {
    std::string name;
    std::string bytes;
    std::string kind = "file";
};

std::string repeated(const std::string& text, int count)
{
    std::string all;
    all.reserve(text.size() * static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        all += text;
    return all;
}

std::string archives_in_archives(int depth)
{
    std::string bytes = "isi";
    for (int level = 0; level < depth; ++level)
        bytes = word::zipped({{"dalam.zip", bytes}});
    return bytes;
}

std::string word_file(const std::string& document)
{
    return word::zipped(
        {{"[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"},
         {"_rels/.rels", "<Relationships/>"},
         {"word/document.xml", document}}
    );
}

/// Each name stands for ten of the one before: a billion laughs.
std::string billion_laughs()
{
    std::string document = "<!DOCTYPE d [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 10; ++i) {
        const std::string before = "&a" + std::to_string(i - 1) + ";";
        document += "<!ENTITY a" + std::to_string(i) + " \"" + repeated(before, 10) + "\">";
    }
    return word_file(document + "]><w:document><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>");
}

/// 60,000 by 60,000 points by its heads, and nothing of them there.
const std::string enormous_picture("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xea\x60\0\0\xea\x60\x08\x02\0\0\0\x0f\xb0\xe2\x15\0\0\0\x10IDATx", 42);

std::string nested_mail(int depth)
{
    std::string mail = "From: a@b.id\r\nSubject: dalam\r\n";
    for (int level = 0; level < depth; ++level) {
        const std::string mark = "b" + std::to_string(level);
        mail += "Content-Type: multipart/mixed; boundary=" + mark + "\r\n\r\n--" + mark + "\r\n";
    }
    return mail + "Content-Type: text/plain\r\n\r\nisi\r\n";
}

std::vector<HostileFile> hostile_files()
{
    return {
        {"bom.zip", word::zipped({{"a.txt", std::string(30'000'000, ' ')}})},
        {"sarang.zip", archives_in_archives(30)},
        {"tawa.docx", billion_laughs()},
        {"dalam.docx", word_file(repeated("<w:p>", 100'000) + "x" + repeated("</w:p>", 100'000))},
        {"putus.docx", word_file("<w:document><w:t>isi").substr(0, 200)},
        {"putus.pdf", "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Kids[2 0 R"},
        {"putaran.pdf",
         "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count "
         "99999999>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"},
        {"putus.jpg", std::string("\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xFF\xDB", 22)},
        {"raksasa.png", enormous_picture},
        {"skrip.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"},
        {"halaman.html", "<!DOCTYPE html><script>alert(1)</script>"},
        {"dua.gif", "GIF89a=1;/*" + std::string(40, '\0') + "*/;<script>alert(1)</script>"},
        {"dua.pdf", "%PDF-1.4\n<html><script>alert(1)</script></html>"},
        {"foto.jpg", std::string("MZ\x90\0\x03\0\0\0\x04\0\0\0\xFF\xFF\0\0", 16) + std::string(200, 'x')},
        {"kosong.txt", ""},
        {"../../etc/cron.d/jahat", "isi satu"},
        {"a\r\nSet-Cookie: x=1\x01.txt", "isi dua"},
        {"laporan\u202Efdp.exe", "isi tiga"},
        {std::string(3000, 'n') + ".txt", "isi empat"},
        {"dalam.eml", nested_mail(1'000), "email"},
        {"besar.eml",
         "From: a@b.id\r\nSubject: besar\r\nContent-Type: text/plain\r\n\r\n" + repeated(std::string(76, 'A') + "\r\n", 320'000),
         "email"},
        {"bukan.eml", std::string(100'000, '\xFF'), "email"},
        {"obrolan.txt", repeated("14/11/23 10.04 - A: \xFF\xFE\n", 20'000), "chat"},
        {"telegram.json", "{\"messages\":" + repeated("[", 100'000), "chat"}
    };
}

std::string header_of(const http::Response& response, const char* name)
{
    return http::header(response, name).value_or("");
}

/// Whatever it is, the browser is told to run nothing of it.
void check_served(Office& office, const std::string& place, const HostileFile& file)
{
    const auto served = office.send({.path = place + "/file", .query = {{"inline", "true"}}});
    REQUIRE(served.status == 200);
    CHECK(digest_of_file(std::get<http::FileBody>(served.body).file) == digest_of(file.bytes));
    const std::string type = header_of(served, "content-type");
    const std::string disposition = header_of(served, "content-disposition");
    const std::string policy = header_of(served, "content-security-policy");
    CHECK(policy.find("default-src 'none'") != std::string::npos);
    CHECK(policy.find("script-src") == std::string::npos);
    CHECK(policy.starts_with("sandbox") == (type != "application/pdf"));
    if (disposition.starts_with("inline"))
        CHECK(is_safe_to_show(type.substr(0, type.find(';'))));
    for (const char* sign : {"\r", "\n", "/etc", "\u202E"})
        CHECK(disposition.find(sign) == std::string::npos);
    CHECK(disposition.size() < 3000);
}

} // namespace

TEST_CASE("D12: damaged, odd and hostile files are kept byte for byte, shown as far as possible, and never run")
{
    Office office;
    const auto begun = std::chrono::steady_clock::now();
    std::vector<std::pair<std::string, HostileFile>> kept;
    for (HostileFile& file : hostile_files()) {
        const std::string place = office.kept(file.bytes, file.kind, to_base64(file.name));
        kept.emplace_back(place, std::move(file));
    }
    for (std::size_t run = 0; run < kept.size(); ++run)
        office.run_jobs();
    for (const auto& [place, file] : kept) {
        const std::string name = file.name.substr(0, 40);
        CAPTURE(name);
        check_served(office, place, file);
        const auto detail = office.asked(place);
        CHECK(detail.at_pointer("/evidence/size").as_int64() == static_cast<std::int64_t>(file.bytes.size()));
        CHECK(!detail.at("rendition").is_null()); // looked at, whatever came of it
        const std::string reads_as{detail.at("reads_as").as_string()};
        if (reads_as != "file")
            office.asked(place + "/" + reads_as);
        CHECK(office.send({.path = place + "/picture", .query = {{"page", "1"}}}).status != 500);
    }
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::minutes{4});
}

TEST_CASE("D12: what cannot be shown as a picture says so")
{
    Office office;
    const std::string picture = office.kept(std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    const std::string script = office.kept("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    for (int run = 0; run < 3; ++run)
        office.run_jobs();
    CHECK(office.asked(picture).at_pointer("/rendition/state").as_string() == "failed");
    CHECK(office.asked(script).at_pointer("/rendition/state").as_string() == "none");
    CHECK(office.send({.path = picture + "/picture"}).status == 404);
}
