#include "review/reply_verdicts.hpp"

#include "mail/quotes.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::review;

namespace {

std::optional<Verdict> said(std::string_view words)
{
    const auto read = verdict_in(words);
    return read ? std::optional{read->verdict} : std::nullopt;
}

const std::vector<std::string> titles{"Rilis wisuda ke-24", "Video profil kampus", "Perubahan jadwal Mei"};

/// "0:accept 2:drop"
std::string read(const std::string& text, const std::vector<std::string>& of = titles)
{
    std::string found;
    for (const ItemVerdict& one : verdicts_in(mail::passages_of(text), of))
        found += (found.empty() ? "" : " ") + std::to_string(one.item) + ':' +
                 std::string{to_name(one.read.verdict)};
    return found;
}

} // namespace

TEST_CASE("a yes, a no, a change and a delay are read in Indonesian and English")
{
    for (const char* yes : {"Setuju.", "oke", "OK, terima kasih", "Disetujui", "ACC", "Approved", "I agree.", "setuju tanpa perubahan"})
        CHECK_MESSAGE(said(yes) == Verdict::accept, std::string{yes});
    for (const char* no : {"Tidak setuju", "ditolak", "Kami menolak usul ini", "tdk setuju", "I do not agree", "I don't agree", "Not approved", "Rejected."})
        CHECK_MESSAGE(said(no) == Verdict::drop, std::string{no});
    for (const char* change : {"disetujui dengan perubahan: judul diperpendek", "mohon direvisi", "Setuju, tetapi tanggalnya 5 Mei", "approved with changes"})
        CHECK_MESSAGE(said(change) == Verdict::change, std::string{change});
    for (const char* later : {"tunda", "Ditunda dulu karena ujian", "Please postpone"})
        CHECK_MESSAGE(said(later) == Verdict::postpone, std::string{later});
}

TEST_CASE("what is doubtful, asked, conditional or said both ways decides nothing")
{
    for (const char* unclear :
         {"Belum setuju", "kurang setuju", "bukan tidak setuju", "Apakah sudah disetujui?", "Setuju?",
          "Kalau pimpinan setuju, lanjut", "jangan ditolak", "tidak ditolak", "tidak perlu ditunda",
          "Setuju atau ditolak", "Terima kasih", "", "maybe approved", "no changes", "tanpa perubahan",
          "We would approve it", "I can not say that we never agree"})
        CHECK_MESSAGE(!verdict_in(unclear), std::string{unclear});
    CHECK(!verdict_in("setuju " + std::string(2'000, 'x')));
}

TEST_CASE("the reason is what stands behind because, but or a colon")
{
    CHECK(verdict_in("ditolak karena bentrok dengan wisuda")->reason == "bentrok dengan wisuda");
    CHECK(verdict_in("Diubah: judul diperpendek")->reason == "judul diperpendek");
    CHECK(verdict_in("Setuju, tapi tanggalnya 5 Mei")->reason == "tanggalnya 5 Mei");
    CHECK(!verdict_in("ditolak")->reason);
    CHECK(!verdict_in("setuju karena bagus")->reason);
}

TEST_CASE("a reply names items by number, title or under the line that it quotes")
{
    CHECK(read("1 setuju\n2. ditolak karena belum ada izin\n3) tunda") == "0:accept 1:drop 2:postpone");
    CHECK(read("No. 1, 3: setuju\nnomor 2 direvisi: musiknya") == "0:accept 1:change 2:accept");
    CHECK(read("1-3 oke") == "0:accept 1:accept 2:accept");
    CHECK(read("Rilis wisuda ke-24 setuju.") == "0:accept");
    CHECK(read("3. Perubahan jadwal Mei: setuju") == "2:accept");
    CHECK(read("Saya setuju untuk nomor 2.") == "1:accept");
    CHECK(read("> 1. Rilis wisuda ke-24\nSetuju\n> 2. Video profil kampus\nDitolak, belum ada izin") == "0:accept 1:drop");
    CHECK(read("Setuju semua.") == "0:accept 1:accept 2:accept");
    CHECK(read("Setuju.", {"Rilis wisuda ke-24"}) == "0:accept");
}

TEST_CASE("a reply that names no item, an unknown one, or says two things of one gives nothing")
{
    CHECK(read("Setuju.").empty());
    CHECK(read("4 setuju").empty());
    CHECK(read("0 setuju").empty());
    CHECK(read("1 setuju\n\n1 ditolak") == "");
    CHECK(read("Setuju semua kecuali nomor 2").empty());
    CHECK(read("Setuju nomor 1, nomor 2 nanti").empty());
    CHECK(read("> 1 setuju\n> 2 setuju").empty());
    CHECK(read("Terima kasih\n-- \n1 setuju").empty());
}

TEST_CASE("a denial within a yes never becomes a yes")
{
    rc::check([] {
        const std::vector<std::string> filler{"saya", "kami", "sangat", "begitu", "yang", "sudah"};
        const std::vector<std::string> denials{"tidak", "tdk", "gak", "belum", "kurang", "bukan", "not"};
        const std::vector<std::string> yes{"setuju", "disetujui", "sepakat", "oke", "approved"};
        std::string text;
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
            text += *rc::gen::elementOf(filler) + ' ';
        text += *rc::gen::elementOf(denials) + ' ';
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
            text += *rc::gen::elementOf(filler) + ' ';
        text += *rc::gen::elementOf(yes);
        RC_LOG(text);
        RC_ASSERT(said(text) != Verdict::accept);
    });
}

TEST_CASE("any reply is read within bounds, and names only items that there are")
{
    rc::check([] {
        const auto text = *rc::gen::arbitrary<std::string>();
        for (const ItemVerdict& one : verdicts_in({{false, text}, {true, text}, {false, text}}, titles))
            RC_ASSERT(one.item < titles.size());
    });
    std::string endless;
    for (int i = 0; i < 50'000; ++i)
        endless += "1 setuju\n";
    CHECK(read(endless) == "0:accept");
    CHECK(read(std::string(1'000'000, '1')).empty());
}
