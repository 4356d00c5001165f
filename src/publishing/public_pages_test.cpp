#include "publishing_office.hpp"

#include "http/router.hpp"
#include "publishing/endpoints.hpp"
#include "publishing/public_pages.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::publishing;
using siar::tests::in_publishing_office;
using siar::tests::PublishingOffice;

namespace {

constexpr const char* slot = "2026-12-11T09:30";

// The first bytes of a PNG, by which its type is known.
const std::string picture_bytes = std::string{"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16} +
                                  std::string{"\0\0\0\1\0\0\0\1\x08\6\0\0\0", 13};

/// Anybody, without an account.
class Reader {
public:
    explicit Reader(PublishingOffice& office)
        : router_{
              endpoints(),
              {.door = office.door,
               .texts = texts_,
               .identify = [](const http::Request& /*request*/) { return Caller{}; }}
          }
    {
    }

    http::Response get(const std::string& path) { return router_.respond({.path = path}); }
    int status(const std::string& path) { return get(path).status; }
    std::string text(const std::string& path) { return std::get<std::string>(get(path).body); }

private:
    Texts texts_;
    http::Router router_;
};

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

production::ContentItem approved_with(
    PublishingOffice& office,
    const std::string& title,
    const std::string& words,
    const std::vector<production::AssetUse>& assets
)
{
    const auto begun = office.begin(std::nullopt);
    auto draft = PublishingOffice::draft_of(begun);
    draft.title = Text<200>{title};
    draft.body = PublishingOffice::text(words);
    draft.assets = assets;
    draft.channels = {office.page.id};
    draft.planned_for = WallTime{slot};
    office.save(begun.id, draft);
    office.submit(begun.id);
    return office.approve(begun.id);
}

std::string address_of(PublishingOffice& office, const production::ContentItem& content)
{
    return office.placement(content.id, office.page).url.value();
}

} // namespace

TEST_CASE("readers see what is published, and nothing before")
{
    in_publishing_office([](PublishingOffice& office) {
        Reader reader{office};
        const auto picture = office.add_file(picture_bytes, "wisuda.png");
        const auto other = office.add_file("lain", "lain.txt");
        const auto content = approved_with(
            office,
            "Wisuda XXVI",
            "Selamat kepada wisudawan.",
            {{picture.id, Text<1000>{"Toga & topi"}}}
        );
        const std::string file = "/publik/berkas/" + picture.sha256->text();
        CHECK(has(reader.text("/publik"), "Belum ada siaran."));
        CHECK_FALSE(has(reader.text("/publik/atom.xml"), "<entry>"));
        CHECK(reader.status(file) == 404);
        office.at(slot);
        office.run_job();
        const std::string address = address_of(office, content);
        CHECK(address.starts_with("/publik/wisuda-xxvi-"));
        CHECK(has(reader.text("/publik"), "<a href=\"" + address + "\">Wisuda XXVI</a>"));
        const std::string page = reader.text(address);
        CHECK(has(page, "<p>Selamat kepada wisudawan.</p>"));
        CHECK(has(page, "Jumat, 11 Desember 2026 pukul 09.30 WIB"));
        CHECK(has(page, "<img src=\"" + file + "\" alt=\"Toga &amp; topi\">"));
        CHECK(has(reader.text("/publik/atom.xml"), "<title>Wisuda XXVI</title>"));
        const auto served = reader.get(file);
        CHECK(served.status == 200);
        CHECK(http::header(served, "content-type") == "image/png");
        CHECK(std::get<http::FileBody>(served.body).file == evidence::file_of(*picture.sha256));
        CHECK(reader.status("/publik/berkas/" + other.sha256->text()) == 404);
        CHECK(reader.status("/publik/tidak-ada") == 404);
    });
}

TEST_CASE("a page that was taken down says so with 410, and its files are gone")
{
    in_publishing_office([](PublishingOffice& office) {
        Reader reader{office};
        const auto picture = office.add_file(picture_bytes, "wisuda.png");
        const auto content =
            approved_with(office, "Wisuda", "Selamat.", {{picture.id, Text<1000>{"Toga"}}});
        office.at(slot);
        office.run_job();
        const std::string address = address_of(office, content);
        const auto placement = office.placement(content.id, office.page);
        office.as(office.rina, [&](Command& command) {
            return take_down(command, placement.id, {placement.version, Text<1000>{"salah"}});
        });
        CHECK(reader.status(address) == 410);
        CHECK(has(reader.text(address), "diturunkan"));
        CHECK_FALSE(has(reader.text(address), "Selamat"));
        CHECK_FALSE(has(reader.text("/publik"), address));
        CHECK_FALSE(has(reader.text("/publik/atom.xml"), "<entry>"));
        CHECK(reader.status("/publik/berkas/" + picture.sha256->text()) == 404);
    });
}

TEST_CASE("titles and texts cannot break the page or the feed")
{
    in_publishing_office([](PublishingOffice& office) {
        Reader reader{office};
        const auto content = approved_with(
            office, "<script>alert(1)</script> & \"lain\"", "]]></content><b>\x01", {}
        );
        office.at(slot);
        office.run_job();
        for (const std::string& text :
             {reader.text("/publik"),
              reader.text(address_of(office, content)),
              reader.text("/publik/atom.xml")}) {
            CHECK_FALSE(has(text, "<script"));
            CHECK_FALSE(has(text, "<b>"));
            CHECK_FALSE(has(text, "\x01"));
            CHECK(has(text, "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;lain&quot;"));
        }
    });
}

TEST_CASE("an unchanged page has the same tag, a changed one another, and its policy runs nothing")
{
    in_publishing_office([](PublishingOffice& office) {
        Reader reader{office};
        const auto empty = reader.get("/publik");
        CHECK(http::header(reader.get("/publik"), "etag") == http::header(empty, "etag"));
        approved_with(office, "Wisuda", "Selamat.", {});
        CHECK(http::header(reader.get("/publik"), "etag") == http::header(empty, "etag"));
        office.at(slot);
        office.run_job();
        const auto full = reader.get("/publik");
        CHECK(http::header(full, "etag") != http::header(empty, "etag"));
        CHECK(http::header(full, "last-modified") == "Fri, 11 Dec 2026 02:30:00 GMT");
        CHECK(has(*http::header(full, "content-security-policy"), "default-src 'none'"));
    });
}

TEST_CASE("the feed keeps its identifier, and gives each entry its own")
{
    in_publishing_office([](PublishingOffice& office) {
        Reader reader{office};
        approved_with(office, "Satu", "Selamat.", {});
        office.at(slot);
        office.run_job();
        const std::string before = reader.text("/publik/atom.xml");
        const auto id = [](const std::string& feed) {
            const auto at = feed.find("<id>urn:uuid:");
            return feed.substr(at + 13, 36);
        };
        CHECK(is_uuid(id(before)));
        office.at("2026-12-11T09:31");
        approved_with(office, "Dua", "Selamat.", {});
        office.at("2026-12-11T09:32");
        office.run_job();
        const std::string after = reader.text("/publik/atom.xml");
        CHECK(id(after) == id(before));
        CHECK(has(after, "<updated>2026-12-11T02:32:00.000000Z</updated>"));
        CHECK(after.find("Dua") < after.find("Satu")); // the newest first
    });
}

TEST_CASE("two posts of one title have two addresses, and a title without letters has one too")
{
    in_publishing_office([](PublishingOffice& office) {
        const auto first = approved_with(office, "Wisuda", "Satu.", {});
        const auto second = approved_with(office, "Wisuda", "Dua.", {});
        const auto third = approved_with(office, "卒業式", "Tiga.", {});
        office.at(slot);
        office.run_job();
        CHECK(address_of(office, first) != address_of(office, second));
        CHECK(address_of(office, third).starts_with("/publik/siaran-"));
    });
}
