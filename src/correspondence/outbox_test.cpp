#include "mail_peers.hpp"

#include "correspondence/conversations.hpp"
#include "correspondence/migrations.hpp"
#include "correspondence/outbox_rows.hpp"
#include "correspondence/sending.hpp"
#include "correspondence/tables.hpp"
#include "database/migration.hpp"
#include "door/door.hpp"
#include "ledger/ledger.hpp"
#include "ledger/migrations.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::correspondence;

namespace {

class Ledgered final : public Journal {
public:
    void lock(database::Database& database) override { ledger::lock(database); }
    std::int64_t append(Command& command) override { return ledger::append(command); }
    std::int64_t size(database::Database& database) override { return ledger::size(database); }
};

OutboxRow only_in(database::Database& database)
{
    const OutboxPage page = outbox(database, {});
    REQUIRE(page.mails.size() == 1);
    return page.mails.front();
}

/// An office that writes letters; its clock stands still until somebody moves it.
class WritingOffice {
public:
    explicit WritingOffice(const std::string& address)
        : store{database::open_store(address)},
          door{
              *store,
              journal,
              [](const Caller& /*caller*/, std::string_view /*permission*/) { return true; },
              [this] { return now; }
          }
    {
        store->write([](database::Database& database) {
            std::vector<database::Migration> all = ledger::migrations();
            for (const auto& migration : correspondence::migrations())
                all.push_back(migration);
            database::migrate(database, all);
        });
        set_keys_folder(folder.path());
    }

    template <class Work>
    auto change(Work work)
    {
        return door.change(siar_itself(), "test", work);
    }

    void use(const tests::SmtpPeer& peer)
    {
        trust_authority(peer.certificate());
        change([&](Command& command) {
            return change_settings(
                command,
                {.is_on = true,
                 .sender_name = "Humas Polibatam",
                 .sender_address = "humas@example.test",
                 .replies_name_their_subject = true,
                 .smtp_host = "localhost",
                 .smtp_port = peer.port(),
                 .smtp_security = MailSecurity::starttls,
                 .smtp_user = "humas",
                 .smtp_password = "rahasia \"dan\" panjang",
                 .imap_host = "",
                 .imap_port = 993,
                 .imap_security = MailSecurity::tls,
                 .imap_user = "",
                 .imap_password = std::nullopt,
                 .imap_folder = "INBOX",
                 .poll_minutes = 5,
                 .version = settings(command.database).version}
            );
        });
    }

    bool write(const std::string& to, const std::string& key)
    {
        return change([&](Command& command) {
            const bool is_new = enqueue(command, letter(to, key));
            if (!is_new)
                command.changes_nothing();
            return is_new;
        });
    }

    static OutgoingLetter letter(const std::string& to, const std::string& key)
    {
        return {
            .to_name = "Rina",
            .to_address = to,
            .subject = "Undangan tinjauan",
            .text = "Mohon ditinjau.\n",
            .key = key
        };
    }

    OutboxRow only()
    {
        std::optional<OutboxRow> row;
        door.read([&](database::Database& database) { row = only_in(database); });
        return row.value();
    }

    tests::TemporaryFolder folder;
    std::unique_ptr<database::Store> store;
    Ledgered journal;
    Moment now{"2026-12-01T05:00:00Z"};
    Door door;
};

template <class Test>
void in_writing_office(Test test)
{
    tests::for_each_engine([&](const std::string& address) {
        WritingOffice office{address};
        test(office);
    });
}

} // namespace

TEST_CASE("F20: one mail for one person and event, however often it is asked for and sent")
{
    const tests::SmtpPeer peer{"starttls"};
    int before = 0;
    in_writing_office([&](WritingOffice& office) {
        office.use(peer);
        CHECK(office.write("rina@example.test", "review.called/1"));
        CHECK_FALSE(office.write("rina@example.test", "review.called/1"));
        CHECK_FALSE(office.write("RINA@example.test", "review.called/1"));
        send_due(office.door);
        send_due(office.door);
        CHECK(office.only().state == OutgoingState::sent);
        CHECK(peer.count() == before + 1);
        before = peer.count();
    });
}

TEST_CASE("F20: what a crash leaves between claim and answer is unknown until a person decides")
{
    const tests::SmtpPeer peer{"starttls"};
    int before = 0;
    in_writing_office([&](WritingOffice& office) {
        office.use(peer);
        office.write("rina@example.test", "satu");
        office.change([&](Command& command) { claim(command, only_in(command.database).id); });
        send_due(office.door);
        CHECK(peer.count() == before);
        office.now = office.now + std::chrono::minutes{20};
        recover(office.door);
        CHECK(office.only().state == OutgoingState::unknown);
        send_due(office.door);
        CHECK(peer.count() == before);
        office.change([&](Command& command) {
            return send_again(command, only_in(command.database).id, {only_in(command.database).version});
        });
        send_due(office.door);
        CHECK(office.only().state == OutgoingState::sent);
        CHECK(peer.count() == before + 1);
        CHECK_THROWS_AS(
            office.change([&](Command& command) {
                return send_again(command, only_in(command.database).id, {only_in(command.database).version});
            }),
            Refusal
        );
        before = peer.count();
    });
}

TEST_CASE("F20: a server that breaks off after the letter was handed over is not asked twice")
{
    const tests::SmtpPeer peer{"starttls"};
    int before = 0;
    in_writing_office([&](WritingOffice& office) {
        office.use(peer);
        office.write("putus@example.test", "satu");
        send_due(office.door);
        CHECK(office.only().state == OutgoingState::unknown);
        office.now = office.now + std::chrono::hours{24};
        send_due(office.door);
        CHECK(peer.count() == before + 1);
        before = peer.count();
        office.change([&](Command& command) {
            return say_sent(command, only_in(command.database).id, {only_in(command.database).version});
        });
        CHECK(office.only().state == OutgoingState::sent);
    });
}

TEST_CASE("a mail that is refused has failed with the server's words, one that is put off waits")
{
    const tests::SmtpPeer peer{"starttls"};
    in_writing_office([&](WritingOffice& office) {
        office.use(peer);
        office.write("tidak-ada@example.test", "satu");
        send_due(office.door);
        CHECK(office.only().state == OutgoingState::failed);
        CHECK(office.only().said == "550 tidak ada kotak surat itu");
    });
    in_writing_office([&](WritingOffice& office) {
        office.use(peer);
        const std::string to = "nanti@" + office.now.text().substr(0, 4) + random_token(4) + ".test";
        office.write(to, "satu");
        send_due(office.door);
        CHECK(office.only().state == OutgoingState::waiting);
        CHECK(office.only().next_try_at == office.now + std::chrono::minutes{1});
        send_due(office.door);
        CHECK(office.only().attempts == 1);
        office.now = office.now + std::chrono::minutes{1};
        send_due(office.door);
        CHECK(office.only().state == OutgoingState::sent);
        CHECK(office.only().attempts == 2);
    });
}

TEST_CASE("attempts that come to nothing grow rarer, and end after the sixth")
{
    in_writing_office([](WritingOffice& office) {
        const tests::SmtpPeer peer{"starttls"};
        office.use(peer);
        office.write("rina@example.test", "satu");
        const mail::Handed nothing{mail::Handover::later, "tidak ada jawaban"};
        for (const int minutes : {1, 5, 30, 120, 480}) {
            office.change([&](Command& command) {
                claim(command, only_in(command.database).id);
                settle(command, only_in(command.database).id, nothing);
            });
            CHECK(office.only().next_try_at == office.now + std::chrono::minutes{minutes});
            office.now = office.now + std::chrono::minutes{minutes};
        }
        office.change([&](Command& command) {
            claim(command, only_in(command.database).id);
            settle(command, only_in(command.database).id, nothing);
        });
        CHECK(office.only().state == OutgoingState::failed);
    });
}

TEST_CASE("without a mail server mails wait; one that waits can be cancelled and goes nowhere")
{
    in_writing_office([](WritingOffice& office) {
        office.write("rina@example.test", "satu");
        send_due(office.door);
        CHECK(office.only().state == OutgoingState::waiting);
        office.change([&](Command& command) {
            return cancel(command, only_in(command.database).id, {only_in(command.database).version});
        });
        const tests::SmtpPeer peer{"starttls"};
        office.use(peer);
        send_due(office.door);
        CHECK(office.only().state == OutgoingState::cancelled);
        CHECK(peer.count() == 0);
    });
}

TEST_CASE("a letter of a conversation carries its token in subject, references and reply address")
{
    in_writing_office([](WritingOffice& office) {
        const tests::SmtpPeer peer{"starttls"};
        office.use(peer);
        const auto conversation = office.change([&](Command& command) {
            const auto opened =
                open_conversation(command, evidence::SubjectKind::review_session, "sesi-1");
            OutgoingLetter letter = WritingOffice::letter("rina@example.test", "satu");
            letter.conversation = opened.id;
            enqueue(command, letter);
            return opened;
        });
        send_due(office.door);
        const std::string mail = peer.mail(1);
        CHECK(mail.find("Subject: [Siar-" + conversation.token + "] Undangan tinjauan") != std::string::npos);
        CHECK(mail.find("References: <" + conversation.token + "@example.test>") != std::string::npos);
        CHECK(mail.find("Reply-To: humas+" + conversation.token + "@example.test") != std::string::npos);
    });
}

TEST_CASE("a mail server's password is sealed in the database and never read back")
{
    in_writing_office([](WritingOffice& office) {
        const tests::SmtpPeer peer{"starttls"};
        office.use(peer);
        office.door.read([](database::Database& database) {
            const auto kept = stored_settings(database);
            CHECK(kept.smtp_password->find("rahasia") == std::string::npos);
            CHECK(smtp_server(kept).password == "rahasia \"dan\" panjang");
            CHECK(settings(database).has_smtp_password);
        });
    });
}
