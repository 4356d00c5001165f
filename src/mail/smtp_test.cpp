#include "mail_peers.hpp"

#include "mail/letter.hpp"
#include "mail/smtp.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::mail;

namespace {

const Moment noon{"2026-12-01T05:00:00Z"};

Letter letter()
{
    return {
        .from = {"Humas Polibatam", "humas@example.test"},
        .to = {"Rina", "rina@example.test"},
        .subject = "Rapat redaksi – Selasa",
        .text = "Selamat pagi.\n\n.titik di awal baris\nSampai jumpa – Humas\n",
        .message_id = "satu@example.test"
    };
}

Handed handed_to(const Server& server, const std::string& to)
{
    return hand_over(server, "humas@example.test", to, written(letter(), noon));
}

} // namespace

TEST_CASE("a letter arrives at a mail server byte for byte, over STARTTLS, over TLS and in the open")
{
    for (const char* protection : {"starttls", "tls", "none"}) {
        CAPTURE(protection);
        const tests::SmtpPeer peer{protection};
        const Handed handed = handed_to(peer.server(), "rina@example.test");
        CAPTURE(handed.said);
        CHECK(handed.outcome == Handover::accepted);
        REQUIRE(peer.count() == 1);
        CHECK(peer.mail(1) == written(letter(), noon));
    }
}

TEST_CASE("what a mail server does to a letter is told apart: refused, put off, unknown")
{
    const tests::SmtpPeer peer{"starttls"};
    const Handed refused = handed_to(peer.server(), "tidak-ada@example.test");
    CHECK(refused.outcome == Handover::refused);
    CHECK(refused.said == "550 tidak ada kotak surat itu");
    const Handed later = handed_to(peer.server(), "nanti@example.test");
    CHECK(later.outcome == Handover::later);
    CHECK(later.said == "451 coba lagi nanti");
    CHECK(handed_to(peer.server(), "nanti@example.test").outcome == Handover::accepted);
    CHECK(handed_to(peer.server(), "putus@example.test").outcome == Handover::unknown);
}

TEST_CASE("a server that is not there, or not to be trusted, gets no letter and may be tried again")
{
    const tests::SmtpPeer peer{"starttls"};
    Server wrong_password = peer.server();
    wrong_password.password = "salah";
    CHECK(handed_to(wrong_password, "rina@example.test").outcome == Handover::later);
    Server strange = peer.server();
    strange.authority_file = "";
    CHECK(handed_to(strange, "rina@example.test").outcome == Handover::later);
    Server gone = peer.server();
    gone.port = 1;
    CHECK(handed_to(gone, "rina@example.test").outcome == Handover::later);
    refuse_private_addresses();
    const Handed handed = handed_to(peer.server(), "rina@example.test");
    allow_private_addresses();
    CHECK(handed.outcome == Handover::later);
    CHECK(handed.said == "the address is in a private network");
    CHECK(peer.count() == 0);
}

TEST_CASE("nothing that people write adds a header or a line to a letter")
{
    Letter hostile = letter();
    hostile.subject = "Halo\r\nBcc: semua@example.test";
    hostile.to.name = "Rina\r\nBcc: semua@example.test";
    hostile.in_reply_to = "dua@x>\r\nBcc: semua@example.test";
    hostile.attachments = {{"nama\r\nX-Jahat: ya.txt", "text/plain\r\nX-Jahat: ya", "isi"}};
    const std::string bytes = written(hostile, noon);
    CHECK(bytes.find("\nBcc:") == std::string::npos);
    CHECK(bytes.find("\nX-Jahat") == std::string::npos);
    hostile.to.address = "rina@example.test\r\nRCPT TO:<semua@example.test>";
    CHECK_THROWS_AS(written(hostile, noon), std::invalid_argument);
}

TEST_CASE("the same letter of the same moment is the same bytes, whose lines all end in CR LF")
{
    Letter whole = letter();
    whole.html = "<p>Selamat pagi.</p>";
    whole.attachments = {{"undangan.ics", "text/calendar; method=REQUEST", "BEGIN:VCALENDAR\r\n"}};
    const std::string bytes = written(whole, noon);
    CHECK(bytes == written(whole, noon));
    CHECK(bytes.find("multipart/alternative") != std::string::npos);
    CHECK(bytes.find("Date: Tue, 01 Dec 2026 05:00:00 +0000\r\n") != std::string::npos);
    for (std::size_t at = bytes.find('\n'); at != std::string::npos; at = bytes.find('\n', at + 1))
        CHECK(bytes.at(at - 1) == '\r');
}
