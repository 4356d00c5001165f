#include "mail_peers.hpp"

#include "correspondence/collecting.hpp"
#include "correspondence/migrations.hpp"
#include "correspondence/receiving.hpp"
#include "correspondence/settings.hpp"
#include "correspondence/tables.hpp"
#include "database/migration.hpp"
#include "door/door.hpp"
#include "evidence/file_store.hpp"
#include "evidence/migrations.hpp"
#include "ledger/ledger.hpp"
#include "ledger/migrations.hpp"
#include "people/migrations.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::correspondence;

namespace {

class LedgerOfMails final : public Journal {
public:
    void lock(database::Database& database) override { ledger::lock(database); }
    std::int64_t append(Command& command) override
    {
        if (std::exchange(fails_next, false))
            throw std::runtime_error{"the program ends here"};
        return ledger::append(command);
    }
    std::int64_t size(database::Database& database) override { return ledger::size(database); }

    bool fails_next = false;
};

/// An office that collects from a real mailbox.
class CollectingOffice {
public:
    explicit CollectingOffice(const std::string& address)
        : store{database::open_store(address)},
          door{
              *store,
              journal,
              [](const Caller& /*caller*/, std::string_view /*permission*/) { return true; },
              [this] { return now; }
          }
    {
        evidence::set_files_folder(folder.path() / "files", folder.path() / "uploads");
        set_keys_folder(folder.path());
        store->write([](database::Database& database) {
            std::vector<database::Migration> all;
            for (const auto& slice : {people::migrations(), ledger::migrations(),
                                      evidence::migrations(), correspondence::migrations()})
                all.insert(all.end(), slice.begin(), slice.end());
            database::migrate(database, all);
        });
        use();
    }

    void use(bool marks_taken = false, const std::string& password = "rahasia")
    {
        trust_authority(peer.certificate());
        MailSettingsForm form{};
        form.sender_address = "humas@example.test";
        form.smtp_port = 587;
        form.imap_host = "localhost";
        form.imap_port = peer.port();
        form.imap_security = MailSecurity::tls;
        form.imap_user = "humas";
        form.imap_password = password;
        form.imap_folder = "INBOX";
        form.poll_minutes = 5;
        form.is_collecting = true;
        form.marks_taken = marks_taken;
        door.change(somebody, "test", [&](Command& command) {
            form.version = settings(command.database).version;
            change_settings(command, form);
        });
    }

    std::vector<ReceivedMail> mails()
    {
        std::vector<ReceivedMail> all;
        door.read([&](database::Database& database) {
            all = received_table.where(database, "true order by id");
        });
        return all;
    }

    CollectingState state()
    {
        std::optional<CollectingState> found;
        door.read([&](database::Database& database) { found = collecting_state(database); });
        return *found;
    }

    tests::TemporaryFolder folder;
    tests::ImapPeer peer;
    Moment now{"2026-11-24T02:00:00Z"};
    LedgerOfMails journal;
    std::unique_ptr<database::Store> store;
    Door door;
    Caller somebody = [] {
        Caller caller = siar_itself();
        caller.account = AccountId{"01890a5d-ac96-774b-bcce-b302099a8057"};
        return caller;
    }();
};

std::string small_mail(const std::string& id)
{
    return "From: Budi <budi@example.test>\r\nSubject: Surel " + id + "\r\nMessage-ID: <" + id +
           "@x>\r\n\r\nIsi " + id + "\r\n";
}

/// People's names are asked for: there is one account.
void make_account(CollectingOffice& office)
{
    office.store->write([&](database::Database& database) {
        database.run(
            "insert into account (id, name, username, language, is_closed, version, created_at) "
            "values ($1, 'Rina', null, 'id', $2, 1, 0)",
            {database::to_cell(*office.somebody.account), database::to_cell(false)}
        );
    });
}

template <class Test>
void in_collecting_office(Test test)
{
    tests::for_each_engine([&](const std::string& address) {
        CollectingOffice office{address};
        make_account(office);
        test(office);
    });
}

} // namespace

TEST_CASE("R3: mails are collected with the very bytes that the mailbox holds, each once, and stay unread there")
{
    in_collecting_office([](CollectingOffice& office) {
        office.peer.deliver("1", small_mail("1"));
        office.peer.deliver("2", small_mail("2"));
        CHECK(collect(office.door) == office.now + std::chrono::minutes{5});
        office.peer.deliver("3", small_mail("3"));
        for (int round = 0; round < 2; ++round)
            collect(office.door);
        const auto mails = office.mails();
        REQUIRE(mails.size() == 3);
        CHECK(evidence::bytes_of(mails[0].sha256, 1000) == small_mail("1"));
        CHECK(mails[2].source == MailSource::mailbox);
        CHECK(office.peer.seen_count() == 0);
        CHECK(office.state().last_mail_at == office.now);
        CHECK(!office.state().failing_since);
    });
}

TEST_CASE("the server is told after the commit; a crash before and after it loses nothing and takes nothing twice")
{
    in_collecting_office([](CollectingOffice& office) {
        office.use(true);
        office.peer.deliver("1", small_mail("1"));
        office.journal.fails_next = true;
        CHECK_THROWS(collect(office.door));
        CHECK(office.mails().empty());
        CHECK(office.peer.seen_count() == 0); // it was not kept, so nobody says that it was

        collect(office.door);
        CHECK(office.mails().size() == 1);
        CHECK(office.peer.seen_count() == 1);

        // Kept, but the program ended before the server heard of it.
        office.peer.deliver("2", small_mail("2"));
        office.use();
        collect(office.door);
        CHECK(office.peer.seen_count() == 1);
        office.door.change(office.somebody, "test", [](Command& command) {
            command.changes_nothing();
            command.database.run(
                "insert into mails_to_tell select $1, mailbox, uid_validity, last_uid from "
                "mailbox_places",
                {database::to_cell(std::string{"01890a5d-ac96-774b-bcce-b302099a8059"})}
            );
        });
        office.use(true);
        collect(office.door);
        CHECK(office.mails().size() == 2);
        CHECK(office.peer.seen_count() == 2);
    });
}

TEST_CASE("a mailbox whose numbers begin anew is read again, and nothing is taken in twice")
{
    in_collecting_office([](CollectingOffice& office) {
        office.peer.deliver("1", small_mail("1"));
        collect(office.door);
        office.peer.forget_numbers();
        office.peer.deliver("2", small_mail("2"));
        collect(office.door);
        CHECK(office.mails().size() == 2);
    });
}

TEST_CASE("a mail above 25 MB stays in the mailbox and is counted; those after it are collected")
{
    in_collecting_office([](CollectingOffice& office) {
        office.peer.deliver("1", small_mail("1") + std::string(25'000'000, 'x') + "\r\n");
        office.peer.deliver("2", small_mail("2"));
        collect(office.door);
        CHECK(office.mails().size() == 1);
        CHECK(office.state().too_large_count == 1);
    });
}

TEST_CASE("a mailbox that cannot be reached is told once, until it is reached again")
{
    in_collecting_office([](CollectingOffice& office) {
        office.use(false, "salah");
        collect(office.door);
        const auto size = office.door.ledger_size();
        CHECK(office.state().failing_since == office.now);
        CHECK(office.state().said);
        collect(office.door);
        CHECK(office.door.ledger_size() == size);
        CHECK(!look_into_mailbox([&] {
                   std::optional<StoredMailSettings> stored;
                   office.door.read([&](database::Database& database) {
                       stored = stored_settings(database);
                   });
                   return *stored;
               }())
                   .is_good);
        office.use();
        collect(office.door);
        CHECK(!office.state().failing_since);
    });
}
