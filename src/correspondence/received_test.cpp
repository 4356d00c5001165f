#include "correspondence/conversations.hpp"
#include "correspondence/imports.hpp"
#include "correspondence/migrations.hpp"
#include "correspondence/receiving.hpp"
#include "correspondence/tables.hpp"
#include "correspondence/threads.hpp"
#include "evidence/evidences.hpp"
#include "evidence/file_store.hpp"
#include "evidence/migrations.hpp"
#include "people/migrations.hpp"

#include "acting.hpp"
#include "engines.hpp"

#include <rapidcheck.h>

using namespace siar;
using namespace siar::correspondence;

namespace {

const AccountId rina{"01890a5d-ac96-774b-bcce-b302099a8057"};
const std::string session = "01890a5d-ac96-774b-bcce-b302099a8058";

/// An office that takes in mails one by one.
class ReceivingOffice {
public:
    explicit ReceivingOffice(const std::string& address)
        : store{tests::store_with(
              address, {people::migrations(), evidence::migrations(), correspondence::migrations()}
          )}
    {
        evidence::set_files_folder(folder.path() / "files", folder.path() / "uploads");
    }

    template <class Work>
    auto change(Work work)
    {
        now = now + std::chrono::seconds{1};
        return tests::act(*store, {.account = rina, .name = "Rina"}, now, work);
    }

    std::optional<ReceivedMail> take(const std::string& bytes, const Arrival& arrival = {})
    {
        const KeptMail kept = keep_mail(bytes);
        return change([&](Command& command) { return take_in(command, kept, arrival); });
    }

    MailThread thread_of(const std::string& title)
    {
        return tests::look(*store, [&](database::Database& database) {
            const auto found = thread_table.where(database, "title = $1 and joined_to is null", title);
            REQUIRE(found.size() == 1);
            return found.front();
        });
    }

    ThreadPage list(const ThreadQuery& query = {})
    {
        return tests::look(*store, [&](database::Database& database) {
            return threads(database, query);
        });
    }

    std::size_t proof_of(evidence::SubjectKind kind, const std::string& subject)
    {
        return tests::look(*store, [&](database::Database& database) {
            return evidence::evidence_of(database, kind, subject).size();
        });
    }

    tests::TemporaryFolder folder;
    std::unique_ptr<database::Store> store;
    Moment now{"2026-11-24T02:00:00Z"};
};

std::string mail_with(
    const std::string& id, const std::string& subject, const std::string& more = "",
    const std::string& body = "Setuju.\r\n"
)
{
    return "From: Budi Santoso <budi@example.test>\r\nTo: humas@example.test\r\nMessage-ID: <" + id +
           ">\r\nSubject: " + subject + "\r\nDate: Mon, 23 Nov 2026 09:30:00 +0700\r\n" + more +
           "\r\n" + body;
}

template <class Test>
void in_receiving_office(Test test)
{
    tests::for_each_engine([&](const std::string& address) {
        ReceivingOffice office{address};
        test(office);
    });
}

} // namespace

TEST_CASE("R3: a mail becomes evidence with the very bytes that came, and again changes nothing")
{
    in_receiving_office([](ReceivingOffice& office) {
        const std::string bytes = mail_with("a@x", "Jadwal");
        const auto mail = office.take(bytes);
        REQUIRE(mail);
        CHECK(mail->state == MailState::read);
        CHECK(mail->claimed_at == Moment{"2026-11-23T02:30:00Z"});
        CHECK(mail->taken_in_at == office.now);
        CHECK(evidence::bytes_of(mail->sha256, 1'000'000) == bytes);
        CHECK(!office.take(bytes));
        CHECK(office.thread_of("Jadwal").mail_count == 1);
    });
}

TEST_CASE("mails are one thread by their Message-IDs, in whatever order they come; never by their subject")
{
    in_receiving_office([](ReceivingOffice& office) {
        office.take(mail_with("3@x", "Re: Re: Jadwal", "References: <1@x> <2@x>\r\n"));
        office.take(mail_with("other@x", "Jadwal"));
        office.take(mail_with("1@x", "Jadwal awal"));
        office.take(mail_with("2@x", "Re: Jadwal", "In-Reply-To: <1@x>\r\n"));
        CHECK(office.thread_of("Re: Re: Jadwal").mail_count == 3);
        CHECK(office.thread_of("Jadwal").mail_count == 1);
        CHECK(office.list().threads.size() == 2);
    });
}

TEST_CASE("a mail that shows two threads to be one joins them, and the old address still leads there")
{
    in_receiving_office([](ReceivingOffice& office) {
        const auto first = office.take(mail_with("1@x", "Satu"));
        const auto second = office.take(
            mail_with("2@x", "Dua"), {MailSource::file, evidence::SubjectKind::review_session, session}
        );
        office.take(mail_with("3@x", "Tiga", "References: <1@x> <2@x>\r\n"));
        const auto detail = tests::look(*office.store, [&](database::Database& database) {
            return thread_detail(database, second->thread);
        });
        CHECK(detail.thread.id == first->thread);
        CHECK(detail.mails.size() == 3);
        // What one of both is about, the whole is: R4.
        CHECK(detail.thread.subject == session);
        CHECK(office.proof_of(evidence::SubjectKind::review_session, session) == 3);
    });
}

TEST_CASE("whatever the order in which mails come, the same mails are together")
{
    rc::check([] {
        const tests::TemporaryFolder folder;
        ReceivingOffice office{"sqlite:" + (folder.path() / "test.db").string()};
        // Two talks: each mail answers one before it in its own talk.
        std::vector<std::string> mails;
        for (int i = 0; i < 8; ++i) {
            const int talk = i % 2;
            const int answered = i < 2 ? -1 : *rc::gen::inRange(0, i / 2) * 2 + talk;
            mails.push_back(mail_with(
                std::to_string(i) + "@x", "talk " + std::to_string(talk),
                answered < 0 ? "" : "In-Reply-To: <" + std::to_string(answered) + "@x>\r\n"
            ));
        }
        for (std::size_t i = mails.size(); i > 1; --i)
            std::swap(mails[i - 1], mails[*rc::gen::inRange<std::size_t>(0, i)]);
        for (const std::string& mail : mails)
            office.take(mail);
        const auto page = office.list();
        RC_ASSERT(page.threads.size() == 2U);
        for (const MailThread& thread : page.threads)
            RC_ASSERT(thread.mail_count == 4);
    });
}

TEST_CASE("R4: a reply finds its session by the letter it answers, the tagged address or the subject")
{
    in_receiving_office([](ReceivingOffice& office) {
        const auto conversation = office.change([&](Command& command) {
            return open_conversation(command, evidence::SubjectKind::review_session, session);
        });
        const std::string& token = conversation.token;
        const auto by_reference = office.take(mail_with("r1@x", "Jawab", "References: <" + token + "@example.test>\r\n"));
        const auto by_subject = office.take(mail_with("r2@x", "RE: [SIAR-" + token + "] Reviu"));
        const auto by_address = office.take(mail_with("r3@x", "Ya", "Cc: humas+" + token + "@example.test\r\n"));
        const auto stranger = office.take(mail_with("r4@x", "[Siar-0123456789abcdef] Reviu"));
        CHECK(by_reference->conversation == conversation.id);
        CHECK(by_subject->conversation == conversation.id);
        CHECK(by_address->conversation == conversation.id);
        CHECK(!stranger->conversation);
        CHECK(office.proof_of(evidence::SubjectKind::review_session, session) == 3);
    });
}

TEST_CASE("files that came with a mail are evidence of their own, the same file once")
{
    in_receiving_office([](ReceivingOffice& office) {
        const std::string parts = "Content-Type: multipart/mixed; boundary=b\r\n";
        const std::string body = "--b\r\n\r\nTerlampir.\r\n--b\r\nContent-Type: application/pdf\r\n"
                                 "Content-Disposition: attachment; filename=jadwal.pdf\r\n"
                                 "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n--b--\r\n";
        const auto first = office.take(mail_with("1@x", "Satu", parts, body));
        const auto second = office.take(mail_with("2@x", "Dua", parts, body));
        REQUIRE(first->files.size() == 1);
        CHECK(first->files.front().name == "jadwal.pdf");
        CHECK(evidence::bytes_of(first->files.front().sha256, 100) == "%PDF-1.4\n");
        CHECK(second->files.front().evidence == first->files.front().evidence);
    });
}

TEST_CASE("D12: what is no mail at all is kept, shown and told apart")
{
    in_receiving_office([](ReceivingOffice& office) {
        const std::string noise = std::string{"\x00", 1} + "\xff\xfe\x01 bukan surel";
        const auto mail = office.take(noise);
        REQUIRE(mail);
        CHECK(mail->state == MailState::unreadable);
        CHECK(evidence::bytes_of(mail->sha256, 100) == noise);
        CHECK(office.list().threads.size() == 1);
    });
}

TEST_CASE("threads are found by their subject and sender, and listed page by page, the newest first")
{
    in_receiving_office([](ReceivingOffice& office) {
        for (int i = 0; i < 35; ++i)
            office.take(mail_with(
                std::to_string(i) + "@x", i == 3 ? "Wisuda 100%" : "Jadwal " + std::to_string(i)
            ));
        const auto first = office.list();
        REQUIRE(first.threads.size() == 30);
        CHECK(first.has_more);
        const auto rest = office.list({.before = first.threads.back().id});
        CHECK(rest.threads.size() == 5);
        CHECK(!rest.has_more);
        CHECK(office.list({.text = "wisuda 100%"}).threads.size() == 1);
        CHECK(office.list({.text = "BUDI@example"}).threads.size() == 30);
        CHECK(office.list({.text = "tidak ada"}).threads.empty());
    });
}

TEST_CASE("a thread becomes proof of what somebody says it is about, and so does what comes later")
{
    in_receiving_office([](ReceivingOffice& office) {
        const auto mail = office.take(mail_with("1@x", "Satu"));
        office.change([&](Command& command) {
            set_subject(
                command, mail->thread, {evidence::SubjectKind::review_session, Text<64>{session}}
            );
        });
        office.take(mail_with("2@x", "Re: Satu", "In-Reply-To: <1@x>\r\n"));
        CHECK(office.proof_of(evidence::SubjectKind::review_session, session) == 2);
        const auto code = tests::refusal_code([&] {
            office.change([&](Command& command) {
                set_subject(
                    command, Id<MailThread>{session},
                    {evidence::SubjectKind::review_session, Text<64>{session}}
                );
            });
        });
        CHECK(code == "correspondence.no_such_thread");
    });
}
