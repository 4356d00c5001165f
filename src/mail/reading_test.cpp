#include "mail/reading.hpp"

#include "foundation/plain_text.hpp"
#include "foundation/written.hpp"
#include "mail/mailbox.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar;
using namespace siar::mail;

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
    CHECK(mail.messages[0].passages.front().text == "Mohon direviu. Caf\u00e9 pukul 10.");
    CHECK(mail.messages[1].from == "budi@polibatam.ac.id");
    CHECK(mail.messages[1].passages.front().text == "Ini usulannya.");
    REQUIRE(mail.attachments.size() == 1);
    CHECK(mail.attachments[0].name == "../jadwal.pdf");
    CHECK(mail.attachments[0].claimed_type == "application/pdf");
    CHECK(attachment_of(invitation, 0)->bytes == "%PDF-1.4\n");
    CHECK(!attachment_of(invitation, 1));
    REQUIRE(mail.from.size() == 1);
    CHECK(mail.from[0].address == "siti@polibatam.ac.id");
    CHECK(mail.to[0].address == "humas@polibatam.ac.id");
    CHECK(mail.has_page);
    CHECK(page_of_mail(invitation)->find("<p>Mohon <b>direviu</b></p>") != std::string::npos);
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
    CHECK(mail.messages[0].passages.front().text == "Satu <dua> &amp;\ntiga");
}

TEST_CASE("what is no e-mail at all is shown as the text that it is")
{
    const ReadMail mail = read_mail("Halo,\nini catatan biasa.");
    REQUIRE(mail.messages.size() == 1);
    CHECK(mail.messages[0].passages.front().text == "Halo,\nini catatan biasa.");
    CHECK(!mail.sent_at);
    CHECK(read_mail("").messages.size() == 1);
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
            RC_ASSERT((is_utf8_text(message.from) && is_utf8_text(own_words(message))));
        for (const auto& attachment : mail.attachments)
            RC_ASSERT(is_utf8_text(attachment.name));
        RC_ASSERT(is_utf8_text(page_of_mail(damaged).value_or("")));
    }));
}

TEST_CASE("a reply is found by the ids in its heads")
{
    const ReadMail mail = read_mail("From: a@b.id\nSubject: Re: x\nMessage-ID: <3@b.id>\n"
                                    "In-Reply-To: <2@b.id>\nReferences: <1@b.id>\n <2@b.id>\n\nYa.");
    CHECK(mail.message_id == "3@b.id");
    CHECK(mail.in_reply_to == "2@b.id");
    CHECK(mail.references == std::vector<std::string>{"1@b.id", "2@b.id"});
}

TEST_CASE("quoted text is told from what the sender wrote, in the forms of many programs")
{
    for (const std::string quote :
         {"On Mon, 2 Mar 2026 at 09:30, Humas <humas@polibatam.ac.id> wrote:\n> Mohon direviu.\n>\n> Humas",
          "Pada Sen, 2 Mar 2026 pukul 09.30 Humas Polibatam\n<humas@polibatam.ac.id> menulis:\n\n> Mohon",
          "-----Original Message-----\nFrom: Humas\nMohon direviu.",
          "-----Pesan Asli-----\nDari: Humas\nMohon direviu.",
          "Dari: Humas <humas@polibatam.ac.id>\nDikirim: Senin, 02 Maret 2026 09:30\nKepada: Siti\n"
          "Subjek: Reviu\n\nMohon direviu.",
          "From: Humas\nSent: Monday\nTo: Siti\nSubject: Review\n\nPlease review."}) {
        CAPTURE(quote);
        const ReadMail mail = read_mail("From: a@b.id\nSubject: x\n\nSetuju.\n\nSiti\n\n" + quote);
        REQUIRE(mail.messages.size() == 1);
        CHECK(own_words(mail.messages[0]) == "Setuju.\n\nSiti");
        REQUIRE(mail.messages[0].passages.size() == 2);
        CHECK(mail.messages[0].passages[1].is_quoted);
    }
    const ReadMail between =
        read_mail("From: a@b.id\nSubject: x\n\n> Tanggal 5?\nSetuju.\n> Tanggal 9?\nPindah.");
    CHECK(own_words(between.messages[0]) == "Setuju.\n\nPindah.");
    const ReadMail plain =
        read_mail("From: a@b.id\nSubject: x\n\nPada rapat tadi Budi menulis: setuju.\nDari: kita");
    CHECK(plain.messages[0].passages.size() == 1);
}

TEST_CASE("an mbox file is read mail by mail, each as it was")
{
    const std::string first = "From: a@b.id\nSubject: 1\n\nHalo\n\nFrom dulu sampai kini\n>From x\n";
    const std::string second = "From: c@d.id\nSubject: 2\n\nYa\n";
    const auto mails = split_mbox(
        "From a@b.id Mon Mar  2 09:30:00 2026\nFrom: a@b.id\nSubject: 1\n\nHalo\n\n"
        ">From dulu sampai kini\n>>From x\n\nFrom c@d.id Mon Mar  2 09:31:00 2026\n" + second + "\n"
    );
    CHECK(mails == std::vector<std::string>{first, second});
    CHECK(split_mbox("From: a@b.id\n\nx") == std::vector<std::string>{"From: a@b.id\n\nx"});
}

TEST_CASE("words in base64 that stand in a row are all read, in the heads alone")
{
    const auto subject_of = [](const std::string& subject) {
        return read_mail("From: a@b.id\r\nSubject: " + subject + "\r\n\r\nx").subject.value_or("");
    };
    CHECK(subject_of("=?utf-8?B?QUE=?= =?utf-8?B?QkI=?=\r\n =?utf-8?B?QQ==?= =?UTF-8?b?Qg==?=") == "AABBAB");
    CHECK(subject_of("=?utf-8?B?QUE=?= dan =?utf-8?B?QkI=?=") == "AA dan BB");
    CHECK(subject_of("=?utf-8?B?5pw=?= =?utf-8?B?qg?= =?utf-8?B") != "");
    const std::string words = "=?utf-8?B?QUE=?= =?utf-8?B?QkI=?=";
    const ReadMail mail = read_mail("From: a@b.id\nSubject: x\n\n" + words);
    CHECK(own_words(mail.messages.front()) == words);
}
