#include "handover/bag.hpp"

#include "evidence/file_store.hpp"
#include "handover/bag_check.hpp"
#include "handover/file_digests.hpp"
#include "packed_office.hpp"

using namespace siar;
using namespace siar::handover;
using namespace siar::tests;

namespace {

const Told no_word = [](std::int64_t, std::int64_t) { return true; };

/// A small bag whose files have every kind of odd name.
std::filesystem::path small_bag(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder / "scratch");
    Collection collection{folder / "scratch"};
    collection.add_text("data/Naik 50%.txt", "lima puluh");
    collection.add_text("data/R\u00e9sum\u00e9 \u2014 \u65e5\u672c.txt", "surat");
    collection.add_text("data/dua\nbaris.txt", "baris");
    collection.add_text("data/kosong.txt", "");
    collection.add_text("index.html", "<!doctype html>");
    write_bag(
        collection,
        {"paket", {{"Source-Organization", "Politeknik\nNegeri Batam"}, {"Bagging-Date", "2026-12-31"}}},
        folder / "paket.zip",
        no_word
    );
    return folder / "paket.zip";
}

std::vector<std::string> faults_in(const std::filesystem::path& file)
{
    const ZipReader zip{file};
    PackCheck check{};
    check_bag(zip, opened_bag(zip), check.faults);
    return faults_of(check);
}

using Faults = std::vector<std::string>;

} // namespace

TEST_CASE("E2: a bag says what it is, how many bytes it holds, and both digests of every file")
{
    const TemporaryFolder folder;
    const Unpacked bag = unpacked(small_bag(folder.path()));
    CHECK(bag.at("paket/bagit.txt") == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    CHECK(
        bag.at("paket/bag-info.txt") == "Source-Organization: Politeknik Negeri Batam\n"
                                        "Bagging-Date: 2026-12-31\nBag-Size: 20 B\nPayload-Oxum: 20.4\n"
    );
    CHECK(bag.at("paket/manifest-sha256.txt").find(digest_of("lima puluh").text() + "  data/Naik 50%25.txt\n") != std::string::npos);
    CHECK(bag.at("paket/manifest-sha256.txt").find("  data/dua%0Abaris.txt\n") != std::string::npos);
    CHECK(bag.at("paket/manifest-sha512.txt").find(digests_of("baris").sha512 + "  data/dua%0Abaris.txt\n") != std::string::npos);
    CHECK(bag.at("paket/tagmanifest-sha256.txt").find("  index.html\n") != std::string::npos);
    CHECK(bag.at("paket/tagmanifest-sha256.txt").find("  manifest-sha512.txt\n") != std::string::npos);
    CHECK(bag.at("paket/tagmanifest-sha256.txt").find("tagmanifest") == std::string::npos);
    CHECK(faults_in(folder.path() / "paket.zip").empty());
}

TEST_CASE("E2: whatever is changed in a bag is named")
{
    const TemporaryFolder folder;
    const Unpacked sound = unpacked(small_bag(folder.path()));
    const auto file = folder.path() / "lain.zip";
    Unpacked bag = sound;
    const auto faults = [&] {
        pack_again(file, bag);
        bag = sound;
        return faults_in(file);
    };
    CHECK(faults().empty());

    for (const auto& [name, bytes] : sound) {
        const std::string path = name.substr(6);
        if (bytes.empty() || path.starts_with("tagmanifest-"))
            continue;
        CAPTURE(path);
        bag.at(name).back() ^= 1;
        const auto found = faults();
        CHECK(std::ranges::find(found, "handover.check_changed " + path) != found.end());
    }

    bag.erase("paket/data/kosong.txt");
    CHECK(faults() == Faults{"handover.check_missing data/kosong.txt", "handover.check_sum Payload-Oxum: 20.3"});

    bag["paket/data/baru.txt"] = "tambahan";
    const auto added = faults();
    CHECK(std::ranges::find(added, "handover.check_added data/baru.txt") != added.end());

    bag["paket/catatan.txt"] = "di samping";
    CHECK(faults() == Faults{"handover.check_added catatan.txt"});

    std::string& manifest = bag.at("paket/manifest-sha512.txt");
    manifest.erase(0, manifest.find('\n') + 1);
    const auto shorter = faults();
    CHECK(std::ranges::find(shorter, "handover.check_changed manifest-sha512.txt") != shorter.end());
    CHECK(std::ranges::find(shorter, "handover.check_added data/Naik 50%.txt") != shorter.end());

    bag.at("paket/tagmanifest-sha256.txt") += "ab  luar.txt\n";
    CHECK(faults() == Faults{"handover.check_line ab  luar.txt tagmanifest-sha256.txt"});

    bag.erase("paket/bagit.txt");
    pack_again(file, bag);
    CHECK_THROWS_AS(faults_in(file), std::runtime_error);
}

TEST_CASE("E5: a file of the store that is no longer what it was stops the bag, and leaves none")
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder.path() / "scratch");
    evidence::set_files_folder(folder.path() / "files", folder.path() / "uploads");
    const Digest kept = evidence::keep("asli");
    Collection collection{folder.path() / "scratch"};
    CHECK(collection.add_stored("data/bukti/", "surat.txt", kept) == "data/bukti/surat.txt");
    CHECK(collection.add_stored("data/bukti/", "salinan.txt", kept) == "data/bukti/surat.txt");
    CHECK_FALSE(collection.add_stored("data/bukti/", "hilang.txt", digest_of("tidak ada")));
    std::ofstream{evidence::file_of(kept)} << "palsu";
    CHECK_THROWS_AS(
        write_bag(collection, {"paket", {}}, folder.path() / "paket.zip", no_word), DamagedFile
    );
    CHECK_FALSE(std::filesystem::exists(folder.path() / "paket.zip"));
}

TEST_CASE("E2: a bag that is to stop stops, and leaves no file that looks like one")
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder.path() / "scratch");
    Collection collection{folder.path() / "scratch"};
    collection.add_text("data/a.txt", std::string(1'000'000, 'a'));
    std::int64_t most = 0;
    const Told stop_at_half = [&](std::int64_t done, std::int64_t total) {
        most = std::max(most, done);
        return done * 2 <= total;
    };
    CHECK_THROWS_AS(
        write_bag(collection, {"paket", {}}, folder.path() / "paket.zip", stop_at_half), Stopped
    );
    CHECK(most > 0);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "paket.zip"));
}
