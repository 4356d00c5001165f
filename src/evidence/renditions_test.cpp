#include "engines.hpp"
#include "naming_journal.hpp"

#include "database/migration.hpp"
#include "evidence/evidences.hpp"
#include "evidence/file_store.hpp"
#include "evidence/migrations.hpp"
#include "evidence/renditions.hpp"
#include "foundation/process.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace siar;
using namespace siar::evidence;
using siar::database::Database;

namespace {

namespace fs = std::filesystem;

const Moment noon{"2026-03-01T05:00:00Z"};

const Caller rani{.account = AccountId::make(noon), .name = "Rani"};

/// A picture in colours without a camera: 64 by 32 points (PPM, which libvips reads).
std::string wide_picture()
{
    std::string bytes = "P6\n64 32\n255\n";
    for (int at = 0; at < 64 * 32; ++at)
        bytes += std::string{static_cast<char>(at % 251), static_cast<char>(at % 13), '\x40'};
    return bytes;
}

void write(const fs::path& file, const std::string& bytes)
{
    std::ofstream{file, std::ios::binary} << bytes;
}

std::string bytes_in(const fs::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// The picture as a JPEG that a phone held upright would make: turned by 90 degrees, with a place.
std::string photograph(const fs::path& folder)
{
    write(folder / "in.ppm", wide_picture());
    Process making{{"vips", "jpegsave", (folder / "in.ppm").string(), (folder / "in.jpg").string()}};
    REQUIRE(making.wait(std::chrono::seconds{30}) == 0);
    const std::string jpeg = bytes_in(folder / "in.jpg");
    const std::string exif("Exif\0\0MM\0*\0\0\0\x08\0\x02\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\x01\x0e\0\x02\0\0\0\x0b\0\0\0\x26\0\0\0\0Rumah Rani\0", 55);
    const auto length = static_cast<unsigned>(exif.size() + 2);
    const std::string segment =
        std::string{"\xFF\xE1"} + static_cast<char>(length / 256) + static_cast<char>(length % 256) + exif;
    return jpeg.substr(0, 2) + segment + jpeg.substr(2);
}

/// A PDF of so many empty pages, written by hand.
std::string pdf_of(int pages)
{
    std::string pdf = "%PDF-1.4\n";
    std::vector<std::size_t> places;
    const auto add = [&](const std::string& object) {
        places.push_back(pdf.size());
        pdf += std::to_string(places.size()) + " 0 obj\n" + object + "\nendobj\n";
    };
    std::string kids;
    for (int page = 0; page < pages; ++page)
        kids += std::to_string(page + 3) + " 0 R ";
    add("<< /Type /Catalog /Pages 2 0 R >>");
    add("<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages) + " >>");
    for (int page = 0; page < pages; ++page)
        add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] >>");
    const auto table = pdf.size();
    pdf += "xref\n0 " + std::to_string(places.size() + 1) + "\n0000000000 65535 f \n";
    for (const std::size_t place : places) {
        const std::string digits = std::to_string(place);
        pdf += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
    }
    return pdf + "trailer << /Size " + std::to_string(places.size() + 1) + " /Root 1 0 R >>\nstartxref\n" +
           std::to_string(table) + "\n%%EOF\n";
}

/// Width and height, as vipsheader knows them.
std::string size_of(const fs::path& picture, const fs::path& folder)
{
    Process asking{{"sh", "-c", "vipsheader -f width \"$0\" > \"$1\"; vipsheader -f height \"$0\" >> \"$1\"",
                    picture.string(), (folder / "size").string()}};
    REQUIRE(asking.wait(std::chrono::seconds{30}) == 0);
    std::string size = bytes_in(folder / "size");
    std::ranges::replace(size, '\n', ' ');
    return size;
}

} // namespace

TEST_CASE("a photograph is shown as the camera was held, and its picture does not tell where")
{
    const tests::TemporaryFolder folder;
    const std::string bytes = photograph(folder.path());
    REQUIRE(bytes.find("Rumah Rani") != std::string::npos);
    write(folder.path() / "photo", bytes);
    const fs::path made = folder.path() / "made";
    fs::create_directory(made);
    const Pictures pictures = render(folder.path() / "photo", "image/jpeg", made);
    CHECK(pictures.state == RenditionState::made);
    CHECK(pictures.page_count == 1);
    CHECK(size_of(made / "1.jpg", folder.path()) == "32 64 ");
    for (const char* name : {"1.jpg", "small.jpg"})
        CHECK(bytes_in(made / name).find("Rumah Rani") == std::string::npos);
    CHECK(bytes_in(folder.path() / "photo") == bytes);
}

TEST_CASE("the first pages of a PDF are pictures; one that is damaged says so, or shows what is left")
{
    const tests::TemporaryFolder folder;
    const fs::path file = folder.path() / "file";
    const auto made_of = [&](const std::string& bytes) {
        write(file, bytes);
        fs::remove_all(folder.path() / "made");
        fs::create_directory(folder.path() / "made");
        return render(file, "application/pdf", folder.path() / "made");
    };
    const Pictures two = made_of(pdf_of(2));
    CHECK(two.state == RenditionState::made);
    CHECK(two.page_count == 2);
    CHECK(fs::exists(folder.path() / "made" / "2.jpg"));
    CHECK(fs::exists(folder.path() / "made" / "small.jpg"));
    CHECK(made_of(pdf_of(most_pages_shown + 3)).page_count == most_pages_shown);
    CHECK(made_of(pdf_of(2).substr(0, 40)).state == RenditionState::failed);
    CHECK(made_of("%PDF-1.7\n" + std::string(1000, 'x')).state == RenditionState::failed);
    CHECK(render(file, "image/svg+xml", folder.path() / "made").state == RenditionState::none);
}

TEST_CASE("X8: pictures of a file are made once for its bytes, made again at will, and go with the file")
{
    tests::for_each_engine([](const std::string& address) {
        const tests::TemporaryFolder folder;
        set_files_folder(folder.path() / "files", folder.path() / "uploads");
        const auto store = database::open_store(address);
        store->write([](Database& database) { database::migrate(database, migrations()); });
        tests::NamingJournal journal;
        Door door{*store, journal, [](const Caller&, std::string_view) { return true; }, [] { return noon; }};
        const std::string pdf = pdf_of(1);
        for (const char* title : {"Notulen", "Salinan"})
            door.change(rani, "evidence.add", [&](Command& command) {
                add_file(
                    command,
                    {.kind = EvidenceKind::file,
                     .title = Text<300>{title},
                     .file = keep_bytes(pdf, "notulen.pdf"),
                     .claimed_at = std::nullopt}
                );
            });
        const Digest sha256 = digest_of(pdf);
        CHECK(!picture_of(sha256, 1));
        CHECK(render_new_evidence(door) == 1);
        CHECK(render_new_evidence(door) == 0);
        CHECK(picture_of(sha256, 1));
        CHECK(picture_of(sha256, 0));
        CHECK(!picture_of(sha256, 2));
        CHECK(!picture_of(sha256, -1));
        door.change(siar_itself(), "evidence.add", forget_renditions);
        CHECK(!picture_of(sha256, 1));
        CHECK(render_new_evidence(door) == 1);
        CHECK(picture_of(sha256, 1));
        remove_file(sha256);
        CHECK(!picture_of(sha256, 1));
        CHECK(!fs::exists(renditions_of(sha256)));
        CHECK(!fs::exists(file_of(sha256)));
    });
}
