#include "mail/imap.hpp"

#include "mail_peers.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::mail;

namespace {

constexpr std::chrono::seconds patience{20};

std::string failure_of(const Server& server, const std::string& folder = "INBOX")
{
    try {
        ImapSession{server, patience}.open(folder, Looking::only);
    } catch (const ImapFailure& failure) {
        return failure.what();
    }
    return "";
}

} // namespace

TEST_CASE("a mailbox on a real server gives the very bytes of its mails, and reading marks nothing")
{
    tests::ImapPeer peer;
    std::string every_byte = "From: a@b.id\r\nSubject: Semua\r\n\r\n";
    for (int c = 1; c < 256; ++c)
        every_byte += static_cast<char>(c == '\r' || c == '\n' ? ' ' : c);
    every_byte += "\r\n{12}\r\nsiar1 OK bukan jawaban\r\n";
    peer.deliver("1", every_byte);
    peer.deliver("2", "From: c@d.id\r\n\r\n" + std::string(3'000'000, 'x') + "\r\n");
    ImapSession session{peer.server(), patience};
    session.open("INBOX", Looking::only);
    const auto mails = session.newer_than(0);
    REQUIRE(mails.size() == 2);
    CHECK(session.bytes_of(mails[0].uid, 25'000'000) == every_byte);
    CHECK(session.bytes_of(mails[1].uid, 25'000'000).size() == 3'000'018);
    CHECK(session.newer_than(mails[0].uid).size() == 1);
    CHECK(session.newer_than(mails[1].uid).empty());
    CHECK(peer.seen_count() == 0);
    CHECK_THROWS_AS(ImapSession(peer.server(), patience).bytes_of(1, 10), ImapFailure);
}

TEST_CASE("a mail is marked as read once somebody says that it was taken")
{
    tests::ImapPeer peer;
    peer.deliver("1", "From: a@b.id\r\n\r\nSatu\r\n");
    peer.deliver("2", "From: a@b.id\r\n\r\nDua\r\n");
    ImapSession session{peer.server(), patience};
    session.open("INBOX", Looking::marking);
    session.mark_seen({session.newer_than(0).front().uid});
    session.open("INBOX", Looking::only);
    CHECK(peer.seen_count() == 1);
}

TEST_CASE("a wrong password, an unknown folder and a certificate that nobody signed are failures with words")
{
    tests::ImapPeer peer;
    Server wrong = peer.server();
    wrong.password = "salah";
    CHECK(!failure_of(wrong).empty());
    CHECK(!failure_of(peer.server(), "Tidak ada").empty());
    Server untrusted = peer.server();
    untrusted.authority_file.clear();
    CHECK(!failure_of(untrusted).empty());
    CHECK(failure_of(peer.server()).empty());
}

TEST_CASE("F17: a mailbox in a private network is not asked, unless the operator allows that")
{
    tests::ImapPeer peer;
    refuse_private_addresses();
    CHECK(failure_of(peer.server()).find("private network") != std::string::npos);
    allow_private_addresses();
}
