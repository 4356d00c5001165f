#include "acting.hpp"
#include "engines.hpp"

#include "audit/engagements.hpp"
#include "audit/migrations.hpp"
#include "audit/read_log.hpp"
#include "audit/reads.hpp"
#include "audit/remarks.hpp"
#include "audit/tables.hpp"
#include "documents/migrations.hpp"
#include "evidence/migrations.hpp"
#include "naming_journal.hpp"
#include "people/accounts.hpp"
#include "people/ended_access.hpp"
#include "people/migrations.hpp"
#include "people/permissions.hpp"
#include "people/roles.hpp"
#include "people/sessions.hpp"

#include <doctest/doctest.h>
#include <fstream>

using namespace siar;
using namespace siar::audit;
using siar::tests::for_each_engine;

namespace {

/// What can be written about: one document that everybody of the office may see.
const evidence::SubjectSources sources{
    {.kind = evidence::SubjectKind::document,
     .permission = "documents.read",
     .rows = "select '01890a5d-ac96-774b-bcce-b302099a8057' as subject, 'Prosedur' as title, '' as place, "
             "'/dokumen/1' as path, 1 = 1 as is_closed"}
};

/// As much of the steps' tables as says what is working material.
constexpr const char* steps = R"(
    create table schedules (id text, state text);
    create table schedule_entries (id text, schedule text, planned_for text);
    create table initiatives (id text, state text);
    create table review_sessions (id text, closed_at bigint);
    create table contents (id text);
    create table content_versions (id text);
    create table content_approvals (content text, content_version text, verdict text);
    create table activity_reports (id text, state text);
    create table self_evaluations (id text, state text);
    create table management_reviews (id text, state text);
)";

/// A coordinator and two auditors, each command a second after the one before it.
class AuditedOffice {
public:
    explicit AuditedOffice(database::Database& opened)
        : database{opened},
          coordinator{hired("Koordinator", people::Role::coordinator)},
          maya{hired("Maya", people::Role::auditor)},
          rudi{hired("Rudi", people::Role::auditor)}
    {
    }

    template <class Work>
    auto as(const Caller& caller, Work work)
    {
        now = now + std::chrono::seconds{1};
        Command command{database, caller, now};
        if constexpr (std::is_void_v<std::invoke_result_t<Work, Command&>>) {
            work(command);
            told = command.messages();
        } else {
            auto answer = work(command);
            told = command.messages();
            return answer;
        }
    }

    Engagement open(const char* until, std::vector<AccountId> auditors)
    {
        return as(coordinator, [&](Command& command) {
            return open_engagement(command, form(until, std::move(auditors)));
        });
    }

    static EngagementForm form(const char* until, std::vector<AccountId> auditors)
    {
        return {
            .version = std::nullopt,
            .title = Text<200>{"AMI 2026"},
            .scope = std::nullopt,
            .procedure = std::nullopt,
            .indicators = {},
            .period_from = Date{"2026-01-01"},
            .period_until = Date{"2026-12-31"},
            .from_on = Date{"2026-11-24"},
            .until_on = Date{until},
            .auditors = std::move(auditors)
        };
    }

    Remark ask(const Caller& auditor, const char* text)
    {
        return as(auditor, [&](Command& command) {
            return make_remark(
                command,
                sources,
                {.engagement = std::nullopt,
                 .subject_kind = RemarkSubject::document,
                 .subject = Text<64>{"01890a5d-ac96-774b-bcce-b302099a8057"},
                 .kind = RemarkKind::question,
                 .rating = std::nullopt,
                 .text = Text<4000>{text},
                 .due_on = Date{"2026-11-25"}}
            );
        });
    }

    template <class Work>
    std::string refused(const Caller& caller, Work work)
    {
        try {
            as(caller, work);
        } catch (const Refusal& refusal) {
            return refusal.code();
        }
        return "";
    }

    database::Database& database;
    Moment now{"2026-11-24T02:00:00Z"}; // 09:00 in Jakarta
    std::vector<Message> told = {};
    Caller coordinator;
    Caller maya;
    Caller rudi;

private:
    Caller hired(const char* name, people::Role role)
    {
        const Caller siar = siar_itself();
        Command command{database, siar, now};
        const AccountId id = people::create_account(command, {Text<120>{name}, {role}}).account;
        return {.account = id, .name = name, .roles = {std::string{to_name(role)}}};
    }
};

template <class Test>
void in_audited_office(Test test)
{
    for_each_engine([&](const std::string& address) {
        const auto store = tests::store_with(
            address,
            {people::migrations(), evidence::migrations(), documents::migrations(), audit::migrations()}
        );
        store->write([&](database::Database& database) {
            database.run_script(steps);
            AuditedOffice office{database};
            test(office);
        });
    });
}

} // namespace

TEST_CASE("R12: the last day of an engagement is the last day of its auditors' accounts")
{
    in_audited_office([](AuditedOffice& office) {
        const Engagement short_one = office.open("2026-11-30", {*office.maya.account});
        const auto last_day = [&] {
            return people::auditor_time(office.database, *office.maya.account, Date{"2026-11-24"})->until_on;
        };
        CHECK(last_day() == Date{"2026-11-30"});
        CHECK(office.told.size() == 1);
        // The coordinator cannot reach beyond what the administrator gave.
        const auto refused = office.refused(office.coordinator, [&](Command& command) {
            open_engagement(command, AuditedOffice::form("2026-12-01", {*office.maya.account}));
        });
        CHECK(refused == "audit.access_ends_sooner");
        CHECK(office.refused(office.coordinator, [&](Command& command) {
            open_engagement(command, AuditedOffice::form("2026-11-28", {*office.coordinator.account}));
        }) == "audit.not_an_auditor");
        CHECK(office.refused(office.coordinator, [&](Command& command) {
            open_engagement(command, AuditedOffice::form("2026-11-23", {*office.maya.account}));
        }) == "audit.ends_before_it_begins");
        office.as(office.coordinator, [&](Command& command) {
            close_engagement(command, short_one.id, 1);
        });
        CHECK(people::has_ended(office.database, *office.maya.account, Date{"2026-11-24"}));
        CHECK_FALSE(people::has_ended(office.database, *office.rudi.account, Date{"2026-11-24"}));
    });
}

TEST_CASE("R12: an account is open to the last moment of its last day by the office's clocks, and no longer")
{
    in_audited_office([](AuditedOffice& office) {
        office.open("2026-11-30", {*office.maya.account});
        const std::string token = office.as(office.maya, [&](Command& command) {
            return people::begin_session(command, *office.maya.account);
        });
        // Midnight in Jakarta is 17:00 in UTC.
        const Moment last{"2026-11-30T16:59:59Z"};
        const Moment first{"2026-11-30T17:00:00Z"};
        CHECK(people::caller_of(office.database, token, last).has_role("auditor"));
        CHECK(people::accounts_to_sign_out(office.database, last).empty());
        CHECK_FALSE(people::caller_of(office.database, token, first).is_signed_in());
        CHECK(people::accounts_to_sign_out(office.database, first) == std::vector{*office.maya.account});
    });
}

TEST_CASE("a question goes from open to answered and is accepted, or asked again with a reason; both sides are told")
{
    in_audited_office([](AuditedOffice& office) {
        CHECK(office.refused(office.maya, [&](Command& command) {
            make_remark(command, sources, {std::nullopt, RemarkSubject::document, Text<64>{"x"}, RemarkKind::comment, std::nullopt, Text<4000>{"?"}, std::nullopt});
        }) == "audit.no_running_engagement");
        office.open("2026-11-30", {*office.maya.account, *office.rudi.account});
        const Remark asked = office.ask(office.maya, "Mana notulennya?");
        CHECK(asked.state == RemarkState::open);
        REQUIRE(office.told.size() == 1);
        CHECK(office.told[0].account == *office.coordinator.account);
        const auto answer = [&](std::int64_t version) {
            return office.as(office.coordinator, [&](Command& command) {
                return answer_remark(command, asked.id, {version, Text<4000>{"Di reviu 3."}});
            });
        };
        CHECK(answer(1).state == RemarkState::answered);
        REQUIRE(office.told.size() == 1);
        CHECK(office.told[0].account == *office.maya.account);
        const auto settle = [&](const Caller& who, Settlement settlement, std::optional<Text<4000>> why) {
            return office.refused(who, [&](Command& command) {
                const auto version = remark_rows.find(office.database, asked.id)->version;
                settle_remark(command, asked.id, {version, settlement, std::move(why)});
            });
        };
        CHECK(settle(office.rudi, Settlement::accept, std::nullopt) == "audit.no_such_remark");
        CHECK(settle(office.maya, Settlement::reopen, std::nullopt) == "audit.reason_is_missing");
        CHECK(settle(office.maya, Settlement::reopen, Text<4000>{"Reviu 3 tanpa notulen."}) == "");
        CHECK(settle(office.maya, Settlement::accept, std::nullopt) == "audit.is_not_answered");
        CHECK(answer(3).state == RemarkState::answered);
        CHECK(settle(office.maya, Settlement::accept, std::nullopt) == "");
        const auto seen = remarks(office.database, sources, office.rudi, {}, Date{"2026-11-26"});
        REQUIRE(seen.size() == 1);
        CHECK(seen[0].replies.size() == 4);
        CHECK(seen[0].title == "Prosedur");
        CHECK(seen[0].remark.state == seen[0].replies.back().reply.leads_to);
    });
}

TEST_CASE("a rating carries its value, and an auditor of another engagement sees no remark")
{
    in_audited_office([](AuditedOffice& office) {
        office.open("2026-11-30", {*office.maya.account});
        const auto rate = [&](RemarkKind kind, std::optional<Rating> rating) {
            return office.refused(office.maya, [&](Command& command) {
                make_remark(
                    command,
                    sources,
                    {std::nullopt, RemarkSubject::document, Text<64>{"01890a5d-ac96-774b-bcce-b302099a8057"}, kind, rating, Text<4000>{"KTS"}, std::nullopt}
                );
            });
        };
        CHECK(rate(RemarkKind::rating, std::nullopt) == "audit.rating_is_missing");
        CHECK(rate(RemarkKind::comment, Rating::minor) == "audit.rating_of_no_rating");
        CHECK(rate(RemarkKind::rating, Rating::minor) == "");
        CHECK(office.told.size() == 1);
        CHECK(rate(RemarkKind::rating, Rating::conforms) == "");
        CHECK(office.told.empty());
        CHECK(remarks(office.database, sources, office.rudi, {}, Date{"2026-11-24"}).empty());
        CHECK(remarks(office.database, sources, office.coordinator, {}, Date{"2026-11-24"}).size() == 2);
    });
}

TEST_CASE("every subject that evidence can have can be remarked upon")
{
    for (const std::string& kind : names_of<evidence::SubjectKind>())
        CHECK_MESSAGE(from_name<RemarkSubject>(kind).has_value(), kind);
}

namespace {

/// A door over a database, and the log of reads beside it.
class ReadOffice {
public:
    explicit ReadOffice(const std::string& address)
        : store{tests::store_with(
              address,
              {people::migrations(), evidence::migrations(), documents::migrations(), audit::migrations()}
          )},
          door{*store, journal, people::holds, [this] { return now; }}
    {
        store->write([&](database::Database& database) {
            AuditedOffice office{database};
            office.open("2026-11-30", {*office.maya.account});
            maya = office.maya;
            coordinator = office.coordinator;
        });
    }

    void read(ReadLog& log, const Caller& caller, const std::string& path, int status = 200)
    {
        const http::Request request{.path = path, .query = {{"text", "a b"}}};
        const contract::Operation operation{"GET", path, "", "documents.read", {}, std::nullopt, std::nullopt};
        const std::map<std::string, std::string> none;
        log.note({caller, request, operation, none, status}, now);
    }

    ReadSummary summary(const Caller& caller)
    {
        return door.read([&](database::Database& database) {
            return read_summary(database, {sources, texts, caller}, {});
        });
    }

    std::unique_ptr<database::Store> store;
    tests::NamingJournal journal;
    Moment now{"2026-11-24T03:00:00Z"};
    Door door;
    Texts texts;
    Caller maya;
    Caller coordinator;
    tests::TemporaryFolder folder;
};

} // namespace

TEST_CASE("R12: every answer that an auditor gets is noted before it leaves, and stored once, whatever dies between")
{
    for_each_engine([](const std::string& address) {
        ReadOffice office{address};
        {
            ReadLog log{office.folder.path() / "audit"};
            office.read(log, office.maya, "/api/documents");
            office.read(log, office.maya, "/api/documents", 304);
            office.read(log, office.maya, "/api/documents", 404);
            office.read(log, office.coordinator, "/api/documents");
        }
        // The program died here; what it noted is stored by the next, and a torn line harms nothing.
        std::ofstream{office.folder.path() / "audit/reads.jsonl", std::ios::app} << "{\"id\":\"tor";
        ReadLog log{office.folder.path() / "audit"};
        log.store(office.door);
        log.store(office.door);
        const ReadSummary seen = office.summary(office.maya);
        CHECK(seen.read_count == 2);
        REQUIRE(seen.things.size() == 1);
        CHECK(seen.things[0].times == 2);
        // As if it had died after storing and before forgetting the file: nothing comes twice.
        office.read(log, office.maya, "/api/records");
        std::filesystem::copy_file(
            office.folder.path() / "audit/reads.jsonl", office.folder.path() / "audit/again.jsonl"
        );
        log.store(office.door);
        std::filesystem::rename(
            office.folder.path() / "audit/again.jsonl", office.folder.path() / "audit/reads.moving.jsonl"
        );
        log.store(office.door);
        CHECK(office.summary(office.maya).read_count == 3);
    });
}

TEST_CASE("A2: a day of reading is one entry in the ledger, and a row that was touched no longer gives its digest")
{
    for_each_engine([](const std::string& address) {
        ReadOffice office{address};
        ReadLog log{office.folder.path() / "audit"};
        for (int i = 0; i < 20; ++i)
            office.read(log, office.maya, "/api/documents");
        log.store(office.door);
        const auto before = office.door.ledger_size();
        seal_days(office.door);
        CHECK(office.door.ledger_size() == before); // the day is not over
        office.now = Moment{"2026-11-24T17:00:00Z"};
        seal_days(office.door);
        seal_days(office.door);
        CHECK(office.door.ledger_size() == before + 1);
        const ReadSummary sealed = office.summary(office.coordinator);
        REQUIRE(sealed.days.size() == 1);
        CHECK(sealed.days[0].count == 20);
        CHECK(sealed.days[0].is_as_sealed);
        CHECK_THROWS(office.store->write([](database::Database& database) {
            database.run("update audit_read set address = '/api/records'", {});
        }));
        CHECK_THROWS(office.store->write([](database::Database& database) {
            database.run("delete from audit_read", {});
        }));
        office.store->write([](database::Database& database) {
            if (database.engine() == "sqlite")
                database.run("drop trigger audit_read_stays", {});
            else
                database.run("drop trigger audit_read_stays on audit_read", {});
            database.run("update audit_read set address = '/api/records'", {});
        });
        CHECK_FALSE(office.summary(office.coordinator).days[0].is_as_sealed);
    });
}
