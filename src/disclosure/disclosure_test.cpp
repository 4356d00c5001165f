#include "acting.hpp"
#include "engines.hpp"

#include "database/migration.hpp"
#include "database/table.hpp"
#include "disclosure/migrations.hpp"
#include "disclosure/public_pages.hpp"
#include "disclosure/registers.hpp"
#include "disclosure/reports.hpp"
#include "disclosure/requests.hpp"
#include "documents/migrations.hpp"
#include "evidence/migrations.hpp"
#include "ledger/migrations.hpp"
#include "correspondence/migrations.hpp"
#include "notifications/holidays.hpp"
#include "notifications/migrations.hpp"
#include "people/accounts.hpp"
#include "people/migrations.hpp"
#include "people/office.hpp"
#include "planning/migrations.hpp"
#include "production/migrations.hpp"
#include "publishing/migrations.hpp"
#include "review/migrations.hpp"

#include <doctest/doctest.h>

using namespace siar;
using namespace siar::disclosure;
using siar::tests::for_each_engine;

namespace {

class InformingOffice {
public:
    explicit InformingOffice(database::Database& opened)
        : database{opened},
          caller{coordinator()}
    {
        database.run(
            "insert into channels (id, kind, name, is_closed, version, created_at) values "
            "('web', 'public_page', 'Situs', false, 1, 0), ('ig', 'instagram', 'Instagram', false, 1, 0)",
            {}
        );
    }

    template <class Work>
    auto change(Work work)
    {
        now = now + std::chrono::seconds{1};
        Command command{database, caller, now};
        return work(command);
    }

    template <class Work>
    std::string refused(Work work)
    {
        try {
            change([&](Command& command) { work(command); });
        } catch (const Refusal& refusal) {
            return refusal.code();
        }
        return "";
    }

    /// Content that was approved at the moment, and what its approval says; its id is its title.
    void approve(const std::string& title, const char* info_class, const char* at)
    {
        const auto id = Id<int>::make(now).text();
        database.run(
            "insert into contents (id, title, info_class, body, assets, people_shown, channels, zone, state, "
            "sha256, author, version, created_at) values ($1, $1, $2, 'null', '[]', '[]', '[]', "
            "'Asia/Jakarta', 'approved', $1, 'a', 1, 0)",
            {title, std::string{info_class}}
        );
        database.run(
            "insert into content_versions (id, content, number, title, info_class, body, assets, "
            "people_shown, channels, zone, sha256, submitted_by, submitted_at) values ($1, $1, 1, $1, $2, "
            "'null', '[]', '[]', '[]', 'Asia/Jakarta', $1, 'a', 0)",
            {title, std::string{info_class}}
        );
        database.run(
            "insert into content_approvals (id, content, content_version, verdict, sha256, decided_by, "
            "decided_at) values ($1, $2, $2, 'approved', $2, 'a', $3)",
            {id, title, database::to_cell(Moment{at})}
        );
    }

    void publish(const std::string& title, const char* channel, const char* at, const char* state = "published")
    {
        database.run(
            "insert into placements (id, content, channel, title, zone, state, approved_sha256, "
            "published_at, url, version, created_at) values ($1, $2, $3, $2, 'Asia/Jakarta', $4, $2, $5, "
            "'https://contoh.ac.id/' || $2, 1, 0)",
            {Id<int>::make(now).text(), title, std::string{channel}, std::string{state},
             database::to_cell(Moment{at})}
        );
    }

    InformationRequest record(const char* day)
    {
        return change([&](Command& command) {
            return record_request(
                command,
                {Date{day}, RequesterKind::person, RequestChannel::email, Text<1000>{"Salinan prosedur"}}
            );
        });
    }

    InformationRequest decide(
        const InformationRequest& request, RequestOutcome outcome, const char* day, const char* why = nullptr
    )
    {
        return change([&](Command& command) {
            RequestDecision decision{request.version, outcome, Date{day}, std::nullopt, std::nullopt};
            if (why != nullptr) {
                decision.reason = Text<2000>{why};
                decision.legal_basis = Text<500>{"UU 14/2008 pasal 17 huruf h"};
            }
            return decide_request(command, request.id, decision);
        });
    }

    static NewAddition addition(InformationClass info_class)
    {
        return {
            .info_class = info_class,
            .summary = Text<500>{"Data pribadi pelapor"},
            .official = Text<200>{"PPID"},
            .issuer = Text<200>{"Unit PHK"},
            .made_on = Date{"2026-05-04"},
            .place = Text<120>{"Batam"},
            .form = Text<500>{"Berkas"},
            .url = std::nullopt,
            .retention = Text<200>{"5 tahun"},
            .legal_basis = std::nullopt,
            .exempt_until = std::nullopt,
            .reason = Text<1000>{"Dinyatakan dalam uji konsekuensi"}
        };
    }

    database::Database& database;
    Moment now{"2027-01-04T02:00:00Z"};
    Caller caller;

private:
    Caller coordinator()
    {
        const Caller siar = siar_itself();
        Command command{database, siar, now};
        const AccountId id =
            people::create_account(command, {Text<120>{"Wati"}, {people::Role::coordinator}}).account;
        return {.account = id, .name = "Wati", .roles = {"coordinator"}};
    }
};

template <class Test>
void in_informing_office(Test test)
{
    for_each_engine([&](const std::string& address) {
        const auto store = tests::store_with(
            address,
            {people::migrations(), ledger::migrations(), evidence::migrations(), documents::migrations(),
             correspondence::migrations(), notifications::migrations(), planning::migrations(),
             review::migrations(), production::migrations(), publishing::migrations(),
             disclosure::migrations()}
        );
        store->write([&](database::Database& database) {
            InformingOffice office{database};
            test(office);
        });
    });
}

} // namespace

TEST_CASE("UU 14/2008 Article 22: a request is answered in ten working days, holidays left out, and seven more once")
{
    in_informing_office([](InformingOffice& office) {
        office.now = Moment{"2026-12-23T02:00:00Z"};
        // Wednesday; 25 December and 1 January are holidays: 24, 28-31, 4-8 are ten working days.
        const InformationRequest request = office.record("2026-12-23");
        CHECK(request.due_on == Date{"2027-01-08"});
        CHECK(request.number == "1/2026");
        CHECK(office.refused([](Command& command) {
            record_request(command, {Date{"2026-12-24"}, RequesterKind::person, RequestChannel::email, Text<1000>{"x"}});
        }) == "disclosure.is_to_come");
        const auto extend = [&](const InformationRequest& one) {
            return office.refused([&](Command& command) {
                extend_request(command, one.id, {one.version, Text<1000>{"Data di unit lain"}});
            });
        };
        CHECK(extend(request) == "");
        const auto extended = requests(office.database, 2026, Date{"2027-01-19"}).at(0);
        CHECK(extended.request.due_on == Date{"2027-01-19"});
        CHECK_FALSE(extended.is_late);
        CHECK(requests(office.database, 2026, Date{"2027-01-20"}).at(0).is_late);
        CHECK(requests(office.database, 2025, Date{"2027-01-20"}).empty());
        CHECK(extend(extended.request) == "disclosure.is_extended");
        const InformationRequest late = office.record("2026-12-01");
        CHECK(extend(late) == "disclosure.too_late_to_extend");
    });
}

TEST_CASE("UU 14/2008 Article 22: a refusal names its reason and its basis, and a decision is made once")
{
    in_informing_office([](InformingOffice& office) {
        const InformationRequest request = office.record("2026-12-23");
        CHECK(office.refused([&](Command& command) {
            decide_request(command, request.id, {1, RequestOutcome::refused, Date{"2027-01-04"}, std::nullopt, std::nullopt});
        }) == "disclosure.reason_is_missing");
        CHECK(office.refused([&](Command& command) {
            decide_request(command, request.id, {1, RequestOutcome::partly, Date{"2027-01-04"}, Text<2000>{"x"}, std::nullopt});
        }) == "disclosure.basis_is_missing");
        CHECK(office.refused([&](Command& command) {
            decide_request(command, request.id, {1, RequestOutcome::granted, Date{"2026-12-22"}, std::nullopt, std::nullopt});
        }) == "disclosure.decided_at_another_time");
        office.decide(request, RequestOutcome::refused, "2027-01-04", "Memuat data pribadi");
        CHECK(office.refused([&](Command& command) {
            decide_request(command, request.id, {2, RequestOutcome::granted, Date{"2027-01-04"}, std::nullopt, std::nullopt});
        }) == "disclosure.is_decided");
    });
}

TEST_CASE("UU 14/2008 Article 11: the list is drawn from what stands in public, one row for one content")
{
    in_informing_office([](InformingOffice& office) {
        office.approve("Wisuda", "periodic", "2026-10-01T02:00:00Z");
        office.publish("Wisuda", "web", "2026-10-01T17:30:00Z"); // 00:30 on the second in Jakarta
        office.publish("Wisuda", "ig", "2026-10-03T02:00:00Z");
        office.approve("Turun", "periodic", "2026-10-01T02:00:00Z");
        office.publish("Turun", "web", "2026-10-01T03:00:00Z", "taken_down");
        office.approve("Banjir", "immediate", "2026-11-01T02:00:00Z");
        office.publish("Banjir", "ig", "2026-11-01T03:00:00Z");
        const RegisterView view = register_now(office.database, Date{"2027-01-04"});
        REQUIRE(view.rows.size() == 2);
        CHECK(view.rows[0].summary == "Wisuda");
        CHECK(view.rows[0].made_on == Date{"2026-10-02"});
        CHECK(view.rows[0].forms.size() == 2);
        CHECK(view.rows[0].retention == "5 tahun");
        CHECK(view.rows[1].info_class == InformationClass::immediate);
    });
}

TEST_CASE("UU 14/2008 Article 17: exempt information needs basis and period, is kept inside, and is never issued")
{
    in_informing_office([](InformingOffice& office) {
        const auto add = [&](NewAddition form) {
            return office.refused([&](Command& command) { add_row(command, form); });
        };
        CHECK(office.refused([](Command& command) { issue_register(command, {2026, std::nullopt}); }) == "disclosure.nothing_to_issue");
        NewAddition exempt = InformingOffice::addition(InformationClass::exempt);
        CHECK(add(exempt) == "disclosure.basis_is_missing");
        exempt.legal_basis = Text<1000>{"UU 14/2008 pasal 17 huruf h"};
        CHECK(add(exempt) == "disclosure.period_is_missing");
        exempt.exempt_until = Date{"2036-05-04"};
        CHECK(add(exempt) == "");
        NewAddition open = exempt;
        open.info_class = InformationClass::on_request;
        CHECK(add(open) == "disclosure.is_not_exempt");
        open = InformingOffice::addition(InformationClass::on_request);
        open.summary = Text<500>{"Peta <kampus>"};
        CHECK(add(open) == "");
        const RegisterView view = register_now(office.database, Date{"2027-01-04"});
        CHECK(view.exempt.at(0).legal_basis == "UU 14/2008 pasal 17 huruf h");
        const IssuedRegister issued =
            office.change([](Command& command) { return issue_register(command, {2026, std::nullopt}); });
        REQUIRE(issued.listed.size() == 1);
        const std::string page = register_page(people::office(office.database), issued);
        CHECK(page.find("Peta &lt;kampus&gt;") != std::string::npos);
        for (const std::string& text : {page, register_as_csv(issued.listed)}) {
            CHECK(text.find("pelapor") == std::string::npos);
            CHECK(text.find("uji konsekuensi") == std::string::npos);
        }
        // What was issued stays as it was, whatever is taken out later.
        office.change([&](Command& command) {
            remove_row(command, Id<RegisterAddition>{issued.listed[0].subject}, {Text<1000>{"Ganda"}});
        });
        CHECK(register_now(office.database, Date{"2027-01-04"}).rows.empty());
        CHECK(public_register(office.database, std::nullopt)->listed.size() == 1);
        CHECK(public_register(office.database, 1)->sha256 == issued.sha256);
        CHECK_FALSE(public_register(office.database, 2));
    });
}

TEST_CASE("UU 14/2008 Article 12: the yearly report counts by class and channel, and says how long things took")
{
    in_informing_office([](InformingOffice& office) {
        office.approve("Satu", "periodic", "2026-03-01T00:00:00Z");
        office.publish("Satu", "web", "2026-03-01T01:00:00Z"); // 60 minutes
        office.publish("Satu", "ig", "2026-03-01T02:00:00Z");  // 120 minutes
        office.approve("Dua", "immediate", "2026-03-02T00:00:00Z");
        office.publish("Dua", "ig", "2026-03-03T00:00:00Z"); // exactly a day: in time
        office.approve("Tiga", "immediate", "2026-03-02T00:00:00Z");
        office.publish("Tiga", "ig", "2026-03-03T00:01:00Z", "taken_down"); // a minute too late
        office.approve("Tahun lain", "periodic", "2026-12-31T10:00:00Z");
        office.publish("Tahun lain", "web", "2026-12-31T17:00:00Z"); // 2027 in Jakarta
        office.decide(office.record("2026-03-02"), RequestOutcome::granted, "2026-03-04");
        office.decide(office.record("2026-03-02"), RequestOutcome::refused, "2026-03-20", "Rahasia");
        office.record("2026-12-30");
        const ReportFigures figures = figures_of(office.database, 2026, Date{"2027-01-04"});
        CHECK(figures.publication_count == 4);
        REQUIRE(figures.publications.size() == 3);
        CHECK(figures.average_minutes == (60 + 120 + 1440 + 1441 + 2) / 4);
        CHECK(figures.immediate_count == 2);
        CHECK(figures.immediate_in_time_count == 1);
        CHECK(figures.request_count == 3);
        CHECK(figures.granted_count == 1);
        CHECK(figures.refused_count == 1);
        CHECK(figures.waiting_count == 1);
        CHECK(figures.late_count == 1);
        CHECK(figures.average_tenths_of_days == (2 + 14) * 10 / 2);
        REQUIRE(figures.refusals.size() == 1);
        CHECK(figures.refusals[0].reason == "Rahasia");
        CHECK_FALSE(figures_of(office.database, 2020, Date{"2027-01-04"}).average_minutes); // no data is not 0
    });
}

TEST_CASE("UU 14/2008 Article 12: a report is issued once, after its year, and no later number changes it")
{
    in_informing_office([](InformingOffice& office) {
        const auto issue = [&](int year) {
            return office.refused([&](Command& command) { issue_report(command, year, {std::nullopt}); });
        };
        CHECK(issue(2027) == "disclosure.year_is_not_over");
        CHECK(issue(2026) == "");
        CHECK(issue(2026) == "disclosure.has_report");
        office.record("2026-12-30");
        CHECK(report_for(office.database, 2026, Date{"2027-01-04"}).figures.request_count == 0);
        CHECK(figures_of(office.database, 2026, Date{"2027-01-04"}).request_count == 1);
        const auto page = report_page(people::office(office.database), *issued_report(office.database, 2026));
        CHECK(page.find("tidak ada data") != std::string::npos);
    });
}
