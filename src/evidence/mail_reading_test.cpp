#include "evidence/mail_reading.hpp"
#include "evidence/readable_text.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::evidence;

namespace {

const std::string invitation = "From: =?utf-8?Q?S=C3=ADti_Rahma?= <siti@polibatam.ac.id>\r\n"
                               "To: humas@polibatam.ac.id\r\n"
                               "Subject: =?utf-8?B?UmV2aXUgamFkd2FsIE1hcmV0IPCfk4U=?=\r\n"
                               "Date: Mon, 02 Mar 2026 09:30:00 +0700\r\n"
                               "MIME-Version: 1.0\r\n"
                               "Content-Type: multipart/mixed; boundary=luar\r\n"
                               "\r\n"
                               "--luar\r\n"
                               "Content-Type: multipart/alternative; boundary=dalam\r\n"
                               "\r\n"
                               "--dalam\r\n"
                               "Content-Type: text/plain; charset=iso-8859-1\r\n"
                               "Content-Transfer-Encoding: quoted-printable\r\n"
                               "\r\n"
                               "Mohon direviu. Caf=E9 pukul 10.\r\n"
                               "--dalam\r\n"
                               "Content-Type: text/html; charset=utf-8\r\n"
                               "\r\n"
                               "<p>Mohon <b>direviu</b></p>\r\n"
                               "--dalam--\r\n"
                               "--luar\r\n"
                               "Content-Type: application/pdf; name=\"../jadwal.pdf\"\r\n"
                               "Content-Disposition: attachment; filename=\"../jadwal.pdf\"\r\n"
                               "Content-Transfer-Encoding: base64\r\n"
                               "\r\n"
                               "JVBERi0xLjQK\r\n"
                               "--luar\r\n"
                               "Content-Type: message/rfc822\r\n"
                               "\r\n"
                               "From: budi@polibatam.ac.id\r\n"
                               "Date: Sun, 01 Mar 2026 08:00:00 +0700\r\n"
                               "Subject: Terusan\r\n"
                               "\r\n"
                               "Ini usulannya.\r\n"
                               "--luar--\r\n";

} // namespace

TEST_CASE("an e-mail is read with its subject, date, sender, words and the names of its files")
{
    const ReadMail mail = read_mail(invitation);
    CHECK(mail.subject == "Reviu jadwal Maret \U0001F4C5");
    CHECK(mail.sent_at == Moment{"2026-03-02T02:30:00Z"});
    REQUIRE(mail.messages.size() == 2);
    CHECK(mail.messages[0].from == "S\u00edti Rahma <siti@polibatam.ac.id>");
    CHECK(mail.messages[0].at == "Mon, 02 Mar 2026 09:30:00 +0700");
    CHECK(mail.messages[0].text == "Mohon direviu. Caf\u00e9 pukul 10.");
    CHECK(mail.messages[1].from == "budi@polibatam.ac.id");
    CHECK(mail.messages[1].text == "Ini usulannya.");
    CHECK(mail.attachments == std::vector<std::string>{"jadwal.pdf"});
    CHECK(mail.is_whole);
}

TEST_CASE("an e-mail that is only a page is read without its tags")
{
    const ReadMail mail = read_mail(
        "From: a@b.id\nSubject: x\nContent-Type: text/html; charset=utf-8\n\n"
        "<html><style>p{color:red}</style><script>alert(1)</script><p>Satu &lt;dua&gt; &amp;amp;"
        "<br>tiga</p></html>"
    );
    REQUIRE(mail.messages.size() == 1);
    CHECK(mail.messages[0].text == "Satu <dua> &amp;\ntiga");
}

TEST_CASE("what is no e-mail at all is shown as the text that it is")
{
    const ReadMail mail = read_mail("Halo,\nini catatan biasa.");
    REQUIRE(mail.messages.size() == 1);
    CHECK(mail.messages[0].text == "Halo,\nini catatan biasa.");
    CHECK(!mail.sent_at);
    CHECK(read_mail("").messages.size() == 1);
}

TEST_CASE("an e-mail made to exhaust its readers is shown as text")
{
    std::string bomb = "From: a@b.id\nSubject: x\n";
    for (int i = 0; i < 5000; ++i)
        bomb += "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\n\n--b" +
                std::to_string(i) + "\n";
    CHECK(read_mail(bomb).messages.size() == 1);
}

TEST_CASE("whatever happens to the bytes of an e-mail, what is shown is UTF-8")
{
    CHECK(rc::check([] {
        std::string damaged = invitation;
        const auto at = *rc::gen::inRange<std::size_t>(0, damaged.size());
        damaged.replace(
            at, *rc::gen::inRange<std::size_t>(0, 80), *rc::gen::arbitrary<std::string>()
        );
        const ReadMail mail = read_mail(damaged);
        RC_ASSERT(is_utf8_text(mail.subject.value_or("")));
        for (const auto& message : mail.messages)
            RC_ASSERT((is_utf8_text(message.from) && is_utf8_text(message.text)));
        for (const auto& name : mail.attachments)
            RC_ASSERT(is_utf8_text(name));
    }));
}
