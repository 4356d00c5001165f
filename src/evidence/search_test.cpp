#include "acting.hpp"
#include "engines.hpp"
#include "naming_journal.hpp"

#include "evidence/evidences.hpp"
#include "evidence/file_store.hpp"
#include "evidence/migrations.hpp"
#include "evidence/search.hpp"
#include "evidence/stems.hpp"
#include "evidence/word_index.hpp"
#include "people/migrations.hpp"
#include "word/zip_archive.hpp"

using namespace siar;
using namespace siar::evidence;
using siar::database::Database;
using siar::tests::for_each_engine;

namespace {

const Moment noon{"2026-03-01T05:00:00Z"};

/// A store of evidence whose words are read when the test says so.
class Searched {
public:
    explicit Searched(const std::string& address)
        : store_{tests::store_with(address, {people::migrations(), migrations()})},
          door_{*store_, journal, [](const Caller&, std::string_view) { return true; }, [] { return noon; }}
    {
        set_files_folder(folder_.path() / "files", folder_.path() / "uploads");
    }

    Id<Evidence> keep(EvidenceKind kind, const std::string& name, const std::string& bytes)
    {
        return door_.change(somebody_, "evidence.add", [&](Command& command) {
            return add_file(
                       command,
                       {.kind = kind,
                        .title = Text<300>{name},
                        .file = keep_bytes(bytes, name),
                        .claimed_at = std::nullopt}
            ).id;
        });
    }

    std::vector<FoundEvidence> find(const EvidenceSearch& search)
    {
        return tests::look(*store_, [&](Database& database) {
            return search_evidence(database, search);
        });
    }

    std::vector<Id<Evidence>> ids(const std::string& text)
    {
        std::vector<Id<Evidence>> all;
        for (const FoundEvidence& one : find({.text = text}))
            all.push_back(one.evidence.id);
        return all;
    }

    std::size_t index() { return index_new_evidence(door_); }
    void empty() { door_.change(somebody_, "evidence.add", empty_index); }

    tests::NamingJournal journal;

private:
    tests::TemporaryFolder folder_;
    std::unique_ptr<database::Store> store_;
    Door door_;
    Caller somebody_{.account = AccountId::make(noon), .name = "Siti"};
};

std::string pdf_saying(const std::string& words)
{
    const std::string drawing = "BT /F1 24 Tf 72 720 Td (" + words + ") Tj ET";
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
           "/Resources<</Font<</F1 5 0 R>>>>>>endobj\n4 0 obj<</Length " +
           std::to_string(drawing.size()) + ">>stream\n" + drawing +
           "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
           "trailer<</Root 1 0 R>>\n%%EOF\n";
}

std::string docx_saying(const std::string& words)
{
    return word::zipped(
        {{"[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"},
         {"_rels/.rels", "<Relationships/>"},
         {"word/document.xml", "<w:document><w:body><w:p><w:r><w:t>" + words +
                                   "</w:t></w:r></w:p></w:body></w:document>"}}
    );
}

std::string joined(const std::vector<SnippetPiece>& pieces)
{
    std::string text;
    for (const SnippetPiece& piece : pieces)
        text += piece.is_hit ? "[" + piece.text + "]" : piece.text;
    return text;
}

} // namespace

TEST_CASE("words are found by their Indonesian stem, without accents and capitals")
{
    const auto stem = [](const std::string& word) { return words_of(word, 1).at(0).stem; };
    CHECK(stem("ditayangkan") == stem("TAYANGAN"));
    CHECK(stem("Ménulis") == stem("menulis"));
    CHECK(words_of("a, b\xFF c!", 10).size() == 3);
    CHECK(words_of("", 10).empty());
    CHECK(terms_of("\"rapat kerja\" humas").size() == 2);
    CHECK(terms_of("\"rapat kerja\" humas").front().stems.size() == 2);
    CHECK(terms_of("***'; drop table \"").size() == 2);
}

TEST_CASE("evidence is found by the words in its mail, chat, PDF, Word file and page, the same on both engines")
{
    for_each_engine([](const std::string& address) {
        Searched office{address};
        const auto mail = office.keep(
            EvidenceKind::email, "masukan.eml", "From: a@b.id\nSubject: Reviu\n\nMohon tayangan wisuda ditunda.\n"
        );
        const auto chat = office.keep(
            EvidenceKind::chat, "WhatsApp.txt", "14/11/23 10.04 - Sari: Jadwal wisuda disetujui\n"
        );
        const auto pdf = office.keep(EvidenceKind::file, "a.pdf", pdf_saying("Notulen pertemuan humas"));
        const auto word = office.keep(EvidenceKind::file, "b.docx", docx_saying("Rencana &lt;b&gt;siaran"));
        const auto page = office.keep(
            EvidenceKind::file, "c.html", "<!DOCTYPE html><html><script>rahasia()</script><p>Liputan kampus</p></html>"
        );
        CHECK(office.ids("wisuda").empty());
        CHECK(office.index() == 5);
        CHECK(office.index() == 0);
        CHECK(office.journal.kinds.back() == "evidence.indexed");

        CHECK(office.ids("wisuda") == std::vector{chat, mail});
        CHECK(office.ids("ditayangkan") == std::vector{mail});
        CHECK(office.ids("wisuda jadwal") == std::vector{chat});
        CHECK(office.ids("\"wisuda jadwal\"").empty());
        CHECK(office.ids("\"jadwal wisuda\"") == std::vector{chat});
        CHECK(office.ids("notul") == std::vector{pdf});
        CHECK(office.ids("siaran") == std::vector{word});
        CHECK(office.ids("liputan") == std::vector{page});
        CHECK(office.ids("rahasia").empty());
        CHECK(office.ids("masukan") == std::vector{mail}); // its title
        CHECK(office.ids("").size() == 5);
        CHECK(joined(office.find({.text = "siaran"}).at(0).snippet) == "Rencana <b>[siaran]");
    });
}

TEST_CASE("F16: a search finds no personal data of mails and chats, however they were kept")
{
    for_each_engine([](const std::string& address) {
        Searched office{address};
        const std::string chat = "14/11/23 10.04 - Sari: Nomor saya 081234567890, wisuda\n14/11/23 10.05 - Budi: Ya\n";
        const std::string mail = "From: Sari <sari@kampus.id>\nSubject: Wisuda\n\nHubungi 081234567890, Sari\n";
        const auto exported = office.keep(EvidenceKind::file, "a.txt", chat);
        const auto letter = office.keep(EvidenceKind::file, "b.txt", mail);
        CHECK(office.index() == 2);
        CHECK(office.ids("wisuda") == std::vector{letter, exported});
        for (const char* covered : {"081234567890", "sari", "kampus"})
            CHECK(office.ids(covered).empty());
    });
}

TEST_CASE("D12: damaged and hostile files are kept, and it is said that they cannot be read")
{
    for_each_engine([](const std::string& address) {
        Searched office{address};
        const std::string pdf = pdf_saying("utuh");
        const auto broken = office.keep(EvidenceKind::file, "rusak.pdf", pdf.substr(0, 40));
        const std::string bomb(30'000'000, ' ');
        const auto large = office.keep(
            EvidenceKind::file, "bom.zip", word::zipped({{"a.txt", bomb}})
        );
        const auto empty = office.keep(EvidenceKind::file, "kosong.txt", "");
        const auto bytes = office.keep(EvidenceKind::file, "bita.bin", std::string("\0\1\xFF\xFE", 4));
        CHECK(office.index() == 4);
        const auto state = [&](const Id<Evidence>& id) {
            for (const FoundEvidence& one : office.find({}))
                if (one.evidence.id == id)
                    return one.reading.value().state;
            FAIL("not there");
            return ReadState::read;
        };
        CHECK(state(broken) == ReadState::unreadable);
        CHECK(state(large) == ReadState::unreadable);
        CHECK(state(empty) == ReadState::wordless);
        CHECK(state(bytes) == ReadState::wordless);
        CHECK(office.ids("bom") == std::vector{large});
    });
}

TEST_CASE("the index is made anew, filters go together, and pages go on where they stopped")
{
    for_each_engine([](const std::string& address) {
        Searched office{address};
        std::vector<Id<Evidence>> all;
        for (int i = 0; i < 45; ++i)
            all.push_back(office.keep(EvidenceKind::file, "rapat.txt", "rapat " + std::to_string(i)));
        while (office.index() > 0) {
        }
        const auto first = office.find({.text = "rapat"});
        CHECK(first.size() == most_found);
        const auto rest = office.find({.text = "rapat", .before = first.back().evidence.id});
        CHECK(rest.size() == all.size() - most_found);
        CHECK(rest.back().evidence.id == all.front());
        CHECK(office.find({.text = "rapat", .kind = EvidenceKind::email}).empty());
        CHECK(office.find({.text = "rapat", .media = MediaGroup::pdf}).empty());
        CHECK(office.find({.from = Date{"2026-03-02"}}).empty());
        CHECK(office.find({.from = Date{"2026-03-01"}, .to = Date{"2026-03-01"}}).size() == most_found);
        CHECK(office.find({.person = AccountId::make(noon)}).empty());
        office.empty();
        CHECK(office.ids("rapat").empty());
        office.index();
        CHECK(office.ids("rapat").size() == 20);
    });
}
