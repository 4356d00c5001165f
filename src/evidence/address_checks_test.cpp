#include "engines.hpp"
#include "naming_journal.hpp"
#include "http/loopback.hpp"

#include "database/migration.hpp"
#include "evidence/address_checks.hpp"
#include "evidence/evidences.hpp"
#include "evidence/migrations.hpp"
#include "foundation/private_network.hpp"

#include <atomic>

using namespace siar;
using namespace siar::evidence;
using siar::database::Database;

namespace {

const Caller rani{.account = AccountId::make(Moment{"2026-03-01T05:00:00Z"}), .name = "Rani"};

struct PrivateAddresses {
    PrivateAddresses() { allow_private_addresses(); }
    ~PrivateAddresses() { refuse_private_addresses(); }
};

NewEvidence link_form(const std::string& title, const std::string& url)
{
    return {
        .kind = EvidenceKind::link,
        .title = Text<300>{title},
        .upload = std::nullopt,
        .url = Text<2000>{url},
        .note = std::nullopt,
        .claimed_at = std::nullopt,
        .subject_kind = std::nullopt,
        .subject = std::nullopt
    };
}

} // namespace

TEST_CASE("R8: links that lead nowhere any more are listed, and the evidence stays as it was")
{
    const PrivateAddresses allowed;
    std::atomic<int> status{200};
    const http::RunningServer server{[&](const http::Request& request) {
        if (request.path == "/pindah")
            return http::Response{.status = 302, .headers = {{"location", "/berita"}}, .body = std::string{}};
        return http::Response{.status = status, .body = std::string(100'000, 'x')};
    }};
    const std::string place = "http://127.0.0.1:" + std::to_string(server.port());
    tests::for_each_engine([&](const std::string& address) {
        status = 200;
        const auto store = database::open_store(address);
        store->write([](Database& database) { database::migrate(database, migrations()); });
        tests::NamingJournal journal;
        Moment now{"2026-03-01T05:00:00Z"};
        Door door{*store, journal, [](const Caller&, std::string_view) { return true; }, [&] { return now; }};
        const Evidence post = door.change(rani, "evidence.add", [&](Command& command) {
            add_evidence(command, link_form("Hilang", "http://127.0.0.1:1/"));
            return add_evidence(command, link_form("Berita", place + "/pindah"));
        });
        const auto dead = [&] {
            std::vector<DeadLink> found;
            door.read([&](Database& database) { found = dead_links(database, now); });
            return found;
        };
        CHECK(check_links(door) == 2);
        CHECK(check_links(door) == 0);
        CHECK(dead().empty());
        status = 404;
        now = now + until_next_check;
        CHECK(check_links(door) == 2);
        const auto found = dead();
        REQUIRE(found.size() == 2);
        CHECK(found[0].evidence.title.text() == "Hilang");
        CHECK(found[0].check.state == AddressState::unsure); // silent for a week
        CHECK(found[1].check.state == AddressState::gone);
        CHECK(found[1].check.said == "HTTP 404");
        CHECK(found[1].check.failing_since == now);
        CHECK(contract::to_json(found[1].evidence) == contract::to_json(post));
        status = 200;
        now = now + until_next_try;
        CHECK(check_links(door) == 2);
        CHECK(dead().size() == 1);
    });
}

TEST_CASE("R8: asking about a link never reaches into private networks, nor by other protocols")
{
    const http::RunningServer server{[](const http::Request&) { return http::Response{}; }};
    const auto answer = ask_address("http://127.0.0.1:" + std::to_string(server.port()) + "/");
    CHECK(answer.state == AddressState::unsure);
    CHECK(answer.said == "the address is in a private network");
    CHECK(ask_address("file:///etc/passwd").state == AddressState::unsure);
}
