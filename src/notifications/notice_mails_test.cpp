#include "acting.hpp"
#include "mail_peers.hpp"

#include "correspondence/migrations.hpp"
#include "correspondence/outbox_rows.hpp"
#include "correspondence/sending.hpp"
#include "correspondence/settings.hpp"
#include "correspondence/tables.hpp"
#include "door/door.hpp"
#include "evidence/migrations.hpp"
#include "ledger/ledger.hpp"
#include "ledger/migrations.hpp"
#include "notifications/addresses.hpp"
#include "notifications/migrations.hpp"
#include "notifications/notice_mails.hpp"
#include "notifications/texts.hpp"
#include "people/accounts.hpp"
#include "people/migrations.hpp"
#include "people/office.hpp"

#include <boost/json/parse.hpp>
#include <doctest/doctest.h>

using namespace siar;
using namespace siar::notifications;
using namespace siar::tests;
using people::Role;

namespace {

Texts words()
{
    Texts texts;
    const auto catalogue = boost::json::parse(notifications::texts_json());
    for (const auto& [code, sentences] : catalogue.as_object())
        for (const auto& [language, sentence] : sentences.as_object())
            texts.add(code, from_name<Language>(language).value(), std::string{sentence.as_string()});
    texts.add("test.given", Language::id, "Anda mendapat \"{title}\".");
    texts.add("test.given", Language::en, "You were given \"{title}\".");
    return texts;
}

class MailingJournal final : public Journal {
public:
    void lock(database::Database& database) override { ledger::lock(database); }
    std::int64_t append(Command& command) override
    {
        mail_notices(command, people::deliver(command), mailing);
        return ledger::append(command);
    }
    std::int64_t size(database::Database& database) override { return ledger::size(database); }

    Texts texts = words();
    NoticeMailing mailing{
        .texts = texts,
        .group_of =
            [](std::string_view code) {
                return code == "test.given" ? NoticeGroup::assignments : NoticeGroup::reminders;
            },
        .enclosures_of = nullptr
    };
};

/// Tuesday 17 March 2026, 09:00 in Jakarta.
const Moment tuesday{"2026-03-17T02:00:00Z"};

/// An office of two whose mail server is set up, but reached by nobody unless a test lets it.
class ToldOffice {
public:
    explicit ToldOffice(const std::string& address)
        : store{store_with(
              address,
              {people::migrations(),
               ledger::migrations(),
               evidence::migrations(),
               correspondence::migrations(),
               notifications::migrations()}
          )},
          door{
              *store,
              journal,
              [](const Caller& /*caller*/, std::string_view /*permission*/) { return true; },
              [this] { return now; }
          }
    {
        correspondence::set_keys_folder(folder.path());
        door.follow(notifications::followers());
        dewi = hire("Dewi", Role::staff);
        rina = hire("Rina", Role::sub_coordinator);
        administrator = hire("Agus", Role::administrator);
        set_up_mail("localhost", 1);
        use_public_address();
    }

    template <class Work>
    auto change(const Caller& caller, Work work)
    {
        return door.change(caller, "test", work);
    }

    Caller hire(const std::string& name, Role role)
    {
        const AccountId account = change(siar_itself(), [&](Command& command) {
            return people::create_account(command, {Text<120>{name}, {role}}).account;
        });
        return {.account = account, .name = name, .roles = {}};
    }

    void set_up_mail(const std::string& host, int port)
    {
        change(administrator, [&](Command& command) {
            return correspondence::change_settings(
                command,
                {.is_on = true,
                 .sender_name = "Humas Polibatam",
                 .sender_address = "humas@example.test",
                 .replies_name_their_subject = false,
                 .smtp_host = host,
                 .smtp_port = port,
                 .smtp_security = correspondence::MailSecurity::starttls,
                 .smtp_user = "humas",
                 .smtp_password = "rahasia \"dan\" panjang",
                 .imap_host = "",
                 .imap_port = 993,
                 .imap_security = correspondence::MailSecurity::tls,
                 .imap_user = "",
                 .imap_password = std::nullopt,
                 .imap_folder = "INBOX",
                 .poll_minutes = 5,
                 .version = correspondence::settings(command.database).version}
            );
        });
    }

    void use_public_address()
    {
        change(administrator, [&](Command& command) {
            auto office = people::office(command.database);
            office.public_address = Text<200>{"https://siar.example.test"};
            people::change_office(command, office);
        });
    }

    void give_address(const Caller& person, const std::string& address)
    {
        change(administrator, [&](Command& command) {
            return notifications::give_address(
                command, *person.account, {Text<254>{address}}
            );
        });
    }

    void choose(const Caller& person, NoticeGroup group, NoticeWay way)
    {
        change(person, [&](Command& command) {
            auto preferences = preferences_of(command.database, *person.account);
            for (GroupWay& one : preferences.ways)
                if (one.group == group)
                    one.way = way;
            return change_preferences(command, preferences);
        });
    }

    void tell(const Caller& by, const Caller& person, const std::string& title, const char* code = "test.given")
    {
        change(by, [&](Command& command) {
            command.record("test.given", "thing", {{"title", title}});
            command.tell(
                {.account = *person.account,
                 .code = code,
                 .values = {{"title", title}, {"due_on", "2026-03-18"}},
                 .path = "/konten/1",
                 .key = "test.given:" + title}
            );
        });
    }

    std::vector<correspondence::OutgoingMail> mails()
    {
        return look(*store, [](database::Database& database) {
            return correspondence::outgoing_table.where(database, "true order by id");
        });
    }

    void run_digests() { send_digests(door, journal.mailing); }

    TemporaryFolder folder;
    std::unique_ptr<database::Store> store;
    MailingJournal journal;
    Moment now = tuesday;
    Door door;
    Caller dewi;
    Caller rina;
    Caller administrator;
};

template <class Test>
void in_told_office(Test test)
{
    for_each_engine([&](const std::string& address) {
        ToldOffice office{address};
        test(office);
    });
}

} // namespace

TEST_CASE("F20: a notice becomes one mail, however often it is told")
{
    in_told_office([](ToldOffice& office) {
        office.give_address(office.dewi, "dewi@example.test");
        office.tell(office.rina, office.dewi, "Poster <PMB>");
        office.tell(office.rina, office.dewi, "Poster <PMB>");
        const auto mails = office.mails();
        REQUIRE(mails.size() == 1);
        CHECK(mails[0].to_address == "dewi@example.test");
        CHECK(mails[0].to_name == "Dewi");
        CHECK(mails[0].subject == "Anda mendapat \"Poster <PMB>\".");
        CHECK(mails[0].text.find("https://siar.example.test/konten/1") != std::string::npos);
        CHECK(mails[0].html.find("Poster &lt;PMB&gt;") != std::string::npos);
        CHECK(mails[0].html.find("href=\"https://siar.example.test/konten/1\"") != std::string::npos);
        office.run_digests();
        CHECK(office.mails().size() == 1);
    });
}

TEST_CASE("F20: nobody is mailed about their own act, or without address, role or account")
{
    in_told_office([](ToldOffice& office) {
        office.tell(office.rina, office.dewi, "tanpa alamat");
        office.give_address(office.dewi, "dewi@example.test");
        office.tell(office.dewi, office.dewi, "perbuatan sendiri");
        const auto guest = office.change(siar_itself(), [&](Command& command) {
            return people::create_account(command, {Text<120>{"Tamu"}, {}}).account;
        });
        const Caller without_role{.account = guest};
        office.give_address(without_role, "tamu@example.test");
        office.tell(office.rina, without_role, "tanpa peran");
        CHECK(office.mails().empty());
        const auto notices = look(*office.store, [&](database::Database& database) {
            return people::notices_of(database, office.dewi, office.journal.texts, {}).notices;
        });
        REQUIRE(notices.size() == 1);
        CHECK(notices[0].text == "Anda mendapat \"tanpa alamat\".");
    });
}

TEST_CASE("closing an account cancels the mail that waits for it, and its digest goes nowhere")
{
    in_told_office([](ToldOffice& office) {
        office.give_address(office.dewi, "dewi@example.test");
        office.tell(office.rina, office.dewi, "sekarang");
        office.choose(office.dewi, NoticeGroup::assignments, NoticeWay::daily);
        office.tell(office.rina, office.dewi, "nanti");
        office.change(office.administrator, [&](Command& command) {
            people::change_account(command, *office.dewi.account, {1, Text<120>{"Dewi"}, true});
        });
        office.now = Moment{"2026-03-18T00:00:00Z"};
        office.run_digests();
        office.run_digests();
        REQUIRE(office.mails().size() == 1);
        CHECK(office.mails()[0].state == correspondence::OutgoingState::cancelled);
    });
}

TEST_CASE("mail in quiet hours waits until they end")
{
    in_told_office([](ToldOffice& office) {
        office.give_address(office.dewi, "dewi@example.test");
        office.now = Moment{"2026-03-17T14:00:00Z"}; // 21:00 in Jakarta
        office.tell(office.rina, office.dewi, "malam");
        REQUIRE(office.mails().size() == 1);
        CHECK(office.mails()[0].next_try_at == Moment{"2026-03-17T23:00:00Z"});
    });
}

TEST_CASE("F20: what waits for the daily digest goes once, in one mail, at its hour, in the reader's language")
{
    in_told_office([](ToldOffice& office) {
        office.give_address(office.dewi, "dewi@example.test");
        office.choose(office.dewi, NoticeGroup::assignments, NoticeWay::daily);
        office.change(office.dewi, [](Command& command) {
            people::choose_language(command, Language::en);
        });
        office.tell(office.rina, office.dewi, "first");
        office.tell(office.rina, office.dewi, "late", "notifications.notice_today");
        office.tell(office.rina, office.dewi, "second");
        office.run_digests();
        CHECK(office.mails().empty());
        office.now = Moment{"2026-03-18T00:00:00Z"}; // Wednesday, 07:00 in Jakarta
        office.run_digests();
        office.run_digests();
        REQUIRE(office.mails().size() == 1);
        const auto mail = office.mails().front();
        CHECK(mail.subject == "Siar digest: 3 messages");
        const auto first = mail.text.find("\"first\"");
        const auto second = mail.text.find("\"second\"");
        const auto reminder = mail.text.find("\"late\"");
        CHECK(first < second);
        CHECK(second < reminder);
        CHECK(reminder != std::string::npos);
        CHECK(mail.html.find("<h2") != std::string::npos);
        office.tell(office.rina, office.dewi, "third");
        office.run_digests();
        CHECK(office.mails().size() == 1);
        office.now = Moment{"2026-03-19T00:05:00Z"};
        office.run_digests();
        CHECK(office.mails().size() == 2);
    });
}

TEST_CASE("no kind is mailed that somebody wants in the app alone")
{
    in_told_office([](ToldOffice& office) {
        office.give_address(office.dewi, "dewi@example.test");
        office.choose(office.dewi, NoticeGroup::assignments, NoticeWay::none);
        office.tell(office.rina, office.dewi, "tidak");
        office.now = office.now + std::chrono::days{14};
        office.run_digests();
        CHECK(office.mails().empty());
    });
}

TEST_CASE("preferences are refused that are stale or say nothing sensible")
{
    in_told_office([](ToldOffice& office) {
        const auto refused = [&](auto spoil) {
            return refusal_code([&] {
                office.change(office.dewi, [&](Command& command) {
                    auto form = preferences_of(command.database, *office.dewi.account);
                    spoil(form);
                    return change_preferences(command, form);
                });
            });
        };
        CHECK(refused([](auto& form) { form.quiet_from.reset(); }) == "notifications.quiet_hours_half");
        CHECK(refused([](auto& form) { form.quiet_from = Text<5>{"24:00"}; }) == "notifications.not_a_clock_time");
        CHECK(refused([](auto& form) { form.quiet_until = form.quiet_from; }) == "notifications.quiet_all_day");
        CHECK(refused([](auto& form) { form.digest_hour = 24; }) == "notifications.not_an_hour");
        CHECK(refused([](auto& form) { form.ways.push_back(form.ways[0]); }) == "notifications.group_twice");
        CHECK(refused([](auto& form) { form.rests_on_days_off = true; }).empty());
        CHECK(refused([](auto& form) { form.version = 0; }) == "database.stale");
    });
}

TEST_CASE("an address counts once the code that was mailed to it comes back")
{
    in_told_office([](ToldOffice& office) {
        const auto claim = [&](const std::string& address) {
            return office.change(office.dewi, [&](Command& command) {
                return claim_address(command, {Text<254>{address}}, office.journal.texts);
            });
        };
        const auto confirm = [&](const std::string& code) {
            return office.change(office.dewi, [&](Command& command) {
                return confirm_address(command, {Text<20>{code}});
            });
        };
        CHECK(refusal_code([&] { claim("bukan alamat"); }) == "correspondence.not_a_mail_address");
        CHECK(claim("dewi@example.test").claim->tries_left == 5);
        const auto mail = office.mails().back();
        CHECK(mail.to_address == "dewi@example.test");
        const auto at = mail.text.find("Kode Anda: ") + 11;
        const std::string code = mail.text.substr(at, 8);
        CHECK(mail.subject.find(code) == std::string::npos);
        const std::string wrong = code == "00000000" ? "00000001" : "00000000";
        CHECK(confirm(wrong).claim->tries_left == 4);
        const auto view = confirm(code.substr(0, 4) + ' ' + code.substr(4));
        CHECK(view.address == "dewi@example.test");
        CHECK(view.is_set_by_owner);
        CHECK_FALSE(view.claim);
        CHECK(refusal_code([&] { confirm(code); }) == "notifications.no_open_claim");
        office.change(office.dewi, [](Command& command) { return forget_address(command); });
        CHECK_FALSE(look(*office.store, [&](database::Database& database) {
            return address_of(database, *office.dewi.account);
        }));
    });
}

TEST_CASE("a code is over after five wrong tries or a day, and only five are sent in a day")
{
    in_told_office([](ToldOffice& office) {
        const auto claim = [&] {
            office.change(office.dewi, [&](Command& command) {
                return claim_address(command, {Text<254>{"dewi@example.test"}}, office.journal.texts);
            });
        };
        const auto confirm = [&](const std::string& code) {
            return refusal_code([&] {
                office.change(office.dewi, [&](Command& command) {
                    return confirm_address(command, {Text<20>{code}});
                });
            });
        };
        const auto code_sent = [&] {
            const std::string text = office.mails().back().text;
            return text.substr(text.find("Kode Anda: ") + 11, 8);
        };
        claim();
        for (int time = 0; time < 5; ++time)
            CHECK(confirm("tidak tahu").empty());
        CHECK(confirm(code_sent()) == "notifications.no_open_claim");
        for (int time = 0; time < 4; ++time)
            claim();
        CHECK(refusal_code(claim) == "notifications.too_many_codes");
        const std::string last = code_sent();
        office.now = office.now + std::chrono::hours{24};
        CHECK(confirm(last) == "notifications.no_open_claim");
        CHECK(refusal_code(claim).empty());
    });
}

TEST_CASE("F20: a mail of a notice reaches a real server once, plain and as HTML")
{
    const SmtpPeer peer{"starttls"};
    int before = 0;
    in_told_office([&](ToldOffice& office) {
        correspondence::trust_authority(peer.certificate());
        office.set_up_mail("localhost", peer.port());
        office.give_address(office.dewi, "dewi@example.test");
        office.tell(office.rina, office.dewi, "Poster PMB");
        for (int time = 0; time < 3; ++time)
            correspondence::send_due(office.door);
        CHECK(peer.count() == before + 1);
        const std::string mail = peer.mail(++before);
        CHECK(mail.find("multipart/alternative") != std::string::npos);
        CHECK(mail.find("https://siar.example.test/konten/1") != std::string::npos);
    });
}
