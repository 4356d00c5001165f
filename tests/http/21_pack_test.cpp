// The evidence pack from the request to the receiver who has no Siar: built by a job, handed over, checked
// by three programs that know nothing of each other.
#include "http/chain.hpp"

#include "handover/packs.hpp"
#include "packed_office.hpp"

#include <set>

#include <set>

using namespace siar;
using namespace siar::tests;

namespace {

using Faults = std::vector<std::string>;

constexpr const char* mail = "From: Siti Rahma <siti@mitra.example>\r\nTo: humas@polibatam.example\r\nSubject: "
                             "Setuju\r\nDate: Mon, 9 Nov 2026 08:00:00 +0700\r\nMessage-ID: <a@b>\r\n\r\nSaya "
                             "setuju, hubungi 081234567890.\r\n";

/// November 2026 from the procedure to the filed self-evaluation, with a mail that proves the review.
Chain november(OfficeAtWork& office, const Team& team)
{
    Chain chain;
    bring_procedure_into_force(team, chain);
    start_month(team, chain);
    plan_month(team, chain);
    review_schedule(team, chain);
    issue_schedule(team, chain);
    write_content(team, chain);
    approve_content(team, chain);
    publish(office, team, chain);
    const std::string proof = team.staff.evidence("email", "Persetujuan mitra.eml", mail);
    REQUIRE(
        team.staff.post("/api/evidence/" + proof + "/links", {{"subject_kind", "review_session"}, {"subject", chain.session}}).status == 200
    );
    report_month(office, team, chain);
    evaluate_year(team, chain);
    return chain;
}

json::object year_2026()
{
    return {{"cycle", nullptr}, {"starts_on", "2026-01-01"}, {"ends_on", "2026-12-31"}, {"personal_data", "covered"}};
}

/// Asked for by the person and built by the jobs; the row as everybody sees it.
json::value built_pack(OfficeAtWork& office, const Person& person, const json::object& form)
{
    const auto asked = person.post("/api/packs", form);
    INFO(serialize(asked.body));
    REQUIRE(asked.status == 200);
    CHECK(asked.text("/state") == "waiting");
    office.run_jobs();
    const auto packs = person.get("/api/packs");
    for (const json::value& one : packs.body.as_array())
        if (one.at("id") == asked.body.at("id"))
            return one;
    return nullptr;
}

/// The bytes that the person's browser would keep.
std::filesystem::path downloaded(const Person& person, const json::value& pack)
{
    const auto opened =
        person.post("/api/packs/" + std::string{pack.at("id").as_string()} + "/downloads");
    REQUIRE(opened.status == 200);
    const auto sent = person.get("/api/pack-downloads/" + opened.text("/id"));
    REQUIRE(sent.status == 200);
    return std::get<http::FileBody>(sent.response.body).file;
}

std::filesystem::path downloaded_copy(const Person& person, const json::value& pack, const TemporaryFolder& folder)
{
    const auto copy = folder.path() / "paket.zip";
    std::filesystem::copy_file(downloaded(person, pack), copy, std::filesystem::copy_options::overwrite_existing);
    return copy;
}

bool has_event(const Person& reader, const std::string& kind)
{
    return !reader.get("/api/ledger?kind=" + kind).body.as_array().empty();
}

/// What stands between the mark and the next quotation mark, all over the text.
std::vector<std::string> quoted_after(const std::string& text, const std::string& mark)
{
    std::vector<std::string> found;
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
        at += mark.size();
        found.push_back(text.substr(at, text.find('"', at) - at));
    }
    return found;
}

/// The addresses in the pages of a pack that lead to nothing in it: to no file, or to no place in it.
std::set<std::string> broken_links(const Unpacked& files)
{
    std::set<std::string> places;
    for (const auto& [name, bytes] : files) {
        places.insert(name);
        if (name.ends_with(".html"))
            for (const std::string& id : quoted_after(bytes, " id=\""))
                places.insert(name + '#' + id);
    }
    std::set<std::string> broken;
    for (const auto& [name, bytes] : files)
        if (name.ends_with(".html") && !name.ends_with("/verify.html"))
            for (const std::string& link : quoted_after(bytes, "href=\"")) {
                const auto path = std::filesystem::path{name}.parent_path() / http::percent_decoded(link).value();
                if (!places.contains(path.lexically_normal().string()))
                    broken.insert(name + " -> " + link);
            }
    return broken;
}

/// Everything in a pack that is for reading, in one text.
std::string all_words(const Unpacked& files)
{
    std::string words;
    for (const auto& [name, bytes] : files)
        words += bytes;
    return words;
}

} // namespace

TEST_CASE("E1, E2, E3: an auditor gets the year in one file, and it proves itself")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        const Team team = hire_team(office);
        const Chain chain = november(office, team);
        const Person auditor = office.hire("Auditor Mutu", {"auditor"});
        office.set_clock(Moment{"2027-01-04T02:00:00Z"});

        const auto outline = auditor.get("/api/packs/outline?starts_on=2026-01-01&ends_on=2026-12-31");
        REQUIRE(outline.status == 200);
        CHECK(outline.text("/title") == "Paket bukti tahun 2026");
        CHECK(outline.number("/file_count") >= 3);
        const std::string gaps = serialize(outline.body.at("gaps"));
        CHECK(gaps.find("Tidak ada notula reviu yang ditutup pada 2026-03.") != std::string::npos);
        CHECK(gaps.find("diterima untuk 2026-11") == std::string::npos);
        CHECK(gaps.find("evaluasi diri") == std::string::npos);

        const json::value pack = built_pack(office, auditor, year_2026());
        INFO(serialize(pack));
        REQUIRE(pack.at("state") == "ready");
        const TemporaryFolder folder;
        const auto file = downloaded_copy(auditor, pack, folder);
        CHECK(digest_of_file(file).text() == pack.at("sha256").as_string());
        CHECK(has_event(team.coordinator, "handover.pack_asked"));
        CHECK(has_event(team.coordinator, "handover.pack_ready"));
        CHECK(has_event(team.coordinator, "handover.pack_downloaded"));

        // By Siar itself, with the key that the office published.
        const auto key = ledger::public_key_in(office.folder() / "keys" / "ledger.pub");
        const auto checked = handover::check_pack(file, key);
        CHECK(faults_of(checked) == Faults{});
        CHECK(checked.status == ledger::Soundness::sound);
        CHECK(checked.entry_count > 30);
        CHECK(checked.unproven.empty());
        CHECK(checked.ledger_size == pack.at("ledger_size").as_int64());

        // By a program that was written from verify.txt alone.
        const Unpacked files = unpacked(file);
        unpack_to(folder.path(), files);
        const auto top = folder.path() / "paket-bukti-tahun-2026";
        std::string said;
        CHECK_MESSAGE(run_program("python3 " SIAR_PEERS "/verify_pack.py " + top.string(), said) == 0, said);
        CHECK(said.find(std::to_string(files.size()) + " files, " + std::to_string(checked.entry_count) + " entries") != std::string::npos);

        // By programs of the system, which know ZIP files and lists of digests.
        CHECK_MESSAGE(run_program("python3 -m zipfile -t " + file.string(), said) == 0, said);
        for (const std::string digest : {"sha256", "sha512"})
            CHECK_MESSAGE(
                run_program("cd " + top.string() + " && " + digest + "sum --check --strict --quiet manifest-" + digest + ".txt tagmanifest-" + digest + ".txt", said) == 0,
                said
            );

        // The pages lead from the procedure to the record, and every link is there.
        CHECK(broken_links(files) == std::set<std::string>{});
        const std::string index = files.at("paket-bukti-tahun-2026/index.html");
        for (const char* part :
             {"Polibatam", "PR.27.4-V0", "November 2026", "Mahasiswa Polibatam juara KRI 2026", "Dewi Lestari",
              "Laporan kegiatan November 2026", "FO.2.3.1-laporan-evaluasi-diri-2026.docx", "B.4.10.8",
              "https://www.instagram.com/p/C0ntoh/"}) {
            CAPTURE(part);
            CHECK(index.find(part) != std::string::npos);
        }
        CHECK(files.contains("paket-bukti-tahun-2026/data/metadata/persetujuan.csv"));
        CHECK(files.at("paket-bukti-tahun-2026/data/metadata/penayangan.json").find("published") != std::string::npos);
        CHECK(files.at("paket-bukti-tahun-2026/bag-info.txt").find("Source-Organization: Politeknik Negeri Batam\n") != std::string::npos);
    });
}

TEST_CASE("E1, F16: a pack covers personal data, names what it left out, and holds no working material")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        const Team team = hire_team(office);
        november(office, team);
        REQUIRE(team.staff.post("/api/contents", {{"entry", nullptr}, {"title", "Rancangan rahasia"}, {"brief", nullptr}}).status == 200);
        office.set_clock(Moment{"2027-01-04T02:00:00Z"});
        const TemporaryFolder folder;

        const json::value covered = built_pack(office, team.coordinator, year_2026());
        REQUIRE(covered.at("state") == "ready");
        const Unpacked files = unpacked(downloaded_copy(team.coordinator, covered, folder));
        const std::string words = all_words(files);
        CHECK(words.find("081234567890") == std::string::npos);
        CHECK(words.find("siti@mitra.example") == std::string::npos);
        CHECK(words.find("Rancangan rahasia") == std::string::npos);
        CHECK(words.find("Saya setuju, hubungi \u2022\u2022\u2022\u2022") != std::string::npos);
        const std::string left_out = files.at("paket-bukti-tahun-2026/data/metadata/tidak-disertakan.json");
        CHECK(left_out.find(digest_of(mail).text()) != std::string::npos);

        const Person auditor = office.hire("Auditor Mutu", {"auditor"});
        json::object whole = year_2026();
        whole["personal_data"] = "whole";
        CHECK(auditor.post("/api/packs", whole).status == 403);
        const json::value open = built_pack(office, team.coordinator, whole);
        REQUIRE(open.at("state") == "ready");
        CHECK(auditor.post("/api/packs/" + std::string{open.at("id").as_string()} + "/downloads").status == 403);
        const Unpacked all = unpacked(downloaded_copy(team.coordinator, open, folder));
        CHECK(all_words(all).find(mail) != std::string::npos);
        CHECK(all_words(all).find("Rancangan rahasia") == std::string::npos);
    });
}

TEST_CASE("E2, E5: whatever is changed in a pack is found, and told from what cannot be told")
{
    const TemporaryFolder rows;
    OfficeAtWork office{"sqlite:" + (rows.path() / "siar.db").string()};
    const Team team = hire_team(office);
    november(office, team);
    const json::value pack = built_pack(office, team.coordinator, year_2026());
    const TemporaryFolder folder;
    const auto file = downloaded_copy(team.coordinator, pack, folder);
    const Unpacked sound = unpacked(file);
    const std::string top = "paket-bukti-tahun-2026/";
    const auto key = ledger::public_key_in(office.folder() / "keys" / "ledger.pub");
    const auto changed = folder.path() / "lain.zip";
    const auto check = [&](const Unpacked& files) {
        pack_again(changed, files);
        return handover::check_pack(changed, key);
    };
    CHECK(check(sound).status == ledger::Soundness::sound);

    // One bit of any file.
    std::size_t tried = 0;
    for (const auto& [name, bytes] : sound) {
        if (bytes.empty() || (tried++ % 7 != 0 && name.find("/ledger/") == std::string::npos))
            continue;
        CAPTURE(name);
        Unpacked files = sound;
        files.at(name)[bytes.size() / 2] ^= 4;
        const auto found = check(files);
        CHECK(found.status == ledger::Soundness::altered);
        const auto faults = faults_of(found);
        CHECK(std::ranges::any_of(faults, [&](const std::string& fault) {
            return fault.find(name.substr(top.size())) != std::string::npos ||
                   fault.starts_with("handover.check_line") || name.find("tagmanifest") != std::string::npos;
        }));
    }
    CHECK(tried > 100);

    // An entry that was written anew, with manifests that fit it: the proofs find it.
    Unpacked files = sound;
    std::string& entries = files.at(top + "data/ledger/entries.jsonl");
    const auto at = entries.find("planning.schedule_issued");
    REQUIRE(at != std::string::npos);
    entries.replace(at, 24, "planning.schedule_closed");
    const auto faults = faults_of(check(files));
    CHECK(std::ranges::any_of(faults, [](const std::string& fault) {
        return fault.starts_with("handover.check_entry ");
    }));

    // Another office's key.
    const TemporaryFolder other;
    const auto strange = ledger::SigningKey::kept_in(other.path()).public_key();
    CHECK(handover::check_pack(file, strange).status == ledger::Soundness::altered);

    // Without a key of one's own it is sound, and says what nobody vouches for.
    const auto alone = handover::check_pack(file, std::nullopt);
    CHECK(alone.status == ledger::Soundness::sound);
    CHECK(alone.unproven.size() == 1);

    // What is no pack cannot be told.
    std::ofstream{changed, std::ios::trunc} << "bukan paket";
    CHECK(handover::check_pack(changed, key).status == ledger::Soundness::cannot_tell);
}

TEST_CASE("E1, X7, X8: what was destroyed is not in a pack, nor in one that was made before")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        const Team team = hire_team(office);
        const Chain chain = november(office, team);
        const json::value before = built_pack(office, team.coordinator, year_2026());
        const auto file = downloaded(team.coordinator, before);
        REQUIRE(std::filesystem::exists(file));
        office.application().door().change(siar_itself(), "handover.request", [](Command& command) {
            command.record("retention.disposal_executed", "test", nullptr);
        });
        office.run_jobs();
        CHECK_FALSE(std::filesystem::exists(file));
        const std::string id{before.at("id").as_string()};
        CHECK(team.coordinator.post("/api/packs/" + id + "/downloads").status == 410);
        CHECK(has_event(team.coordinator, "handover.pack_removed"));
        CHECK(built_pack(office, team.coordinator, year_2026()).at("state") == "ready");
    });
}

TEST_CASE("R11: a pack whose building broke off begins anew, and an old one loses its file and not its row")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        const Team team = hire_team(office);
        november(office, team);
        const auto asked = team.coordinator.post("/api/packs", year_2026());
        REQUIRE(asked.status == 200);
        CHECK(team.director.post("/api/packs", year_2026()).status == 409);
        // A program that claimed it and died, with half a file behind.
        office.application().door().change(siar_itself(), "handover.request", [](Command& command) {
            handover::claim_pack(command);
        });
        std::filesystem::create_directories(handover::packs_folder());
        std::ofstream{handover::packs_folder() / (asked.text("/id") + ".zip.unfinished")} << "setengah";
        office.restart();
        office.run_jobs();
        CHECK(team.coordinator.get("/api/packs").text("/0/state") == "building");
        CHECK(team.coordinator.get("/api/packs/" + asked.text("/id") + "/progress").status == 200);
        office.pass(std::chrono::minutes{6});
        office.run_jobs();
        const auto ready = team.coordinator.get("/api/packs");
        REQUIRE(ready.text("/0/state") == "ready");
        const auto file = downloaded(team.coordinator, ready.body.at(0));
        CHECK(handover::check_pack(file, std::nullopt).status == ledger::Soundness::sound);
        CHECK(std::ranges::distance(std::filesystem::directory_iterator{handover::packs_folder()}) == 1);

        office.pass(std::chrono::days{31});
        office.run_jobs();
        CHECK_FALSE(std::filesystem::exists(file));
        const auto kept = team.coordinator.get("/api/packs");
        CHECK(kept.body.at_pointer("/0/sha256") == ready.body.at_pointer("/0/sha256"));
        CHECK_FALSE(kept.body.at_pointer("/0/removed_at").is_null());
    });
}

TEST_CASE("F17: a download belongs to the person who opened it, for an hour")
{
    const TemporaryFolder rows;
    OfficeAtWork office{"sqlite:" + (rows.path() / "siar.db").string()};
    const Team team = hire_team(office);
    november(office, team);
    const json::value pack = built_pack(office, team.coordinator, year_2026());
    const auto opened = team.coordinator.post("/api/packs/" + std::string{pack.at("id").as_string()} + "/downloads");
    const std::string path = "/api/pack-downloads/" + opened.text("/id");
    CHECK(team.coordinator.get(path).status == 200);
    CHECK(team.director.get(path).status == 404);
    office.pass(std::chrono::minutes{61});
    CHECK(team.coordinator.get(path).status == 404);
}

TEST_CASE("a pack is asked for by one period, and refuses what is none")
{
    const TemporaryFolder rows;
    OfficeAtWork office{"sqlite:" + (rows.path() / "siar.db").string()};
    const Team team = hire_team(office);
    const auto code_of = [&](const json::object& changes) {
        json::object form = year_2026();
        for (const auto& [name, value] : changes)
            form[name] = value;
        return team.staff.post("/api/packs", form).text("/code");
    };
    CHECK(code_of({{"ends_on", nullptr}}) == "handover.which_period");
    CHECK(code_of({{"ends_on", "2025-12-31"}}) == "handover.period_backwards");
    CHECK(code_of({{"ends_on", "2046-12-31"}}) == "handover.period_too_long");
    CHECK(team.staff.get("/api/packs/outline").status == 422);
}
