// Public information through the router: drawn from what was published, issued, and read by everybody.
#include "http/chain.hpp"

using namespace siar;
using namespace siar::tests;

namespace {

json::value addition(const char* summary, const char* info_class)
{
    const bool is_exempt = std::string_view{info_class} == "exempt";
    return {
        {"info_class", info_class}, {"summary", summary}, {"official", "PPID"}, {"issuer", "Unit PHK"},
        {"made_on", "2026-05-04"}, {"place", "Batam"}, {"form", "Berkas"}, {"url", nullptr},
        {"retention", "5 tahun"},
        {"legal_basis", is_exempt ? json::value("UU 14/2008 pasal 17 huruf h") : json::value(nullptr)},
        {"exempt_until", is_exempt ? json::value("2036-05-04") : json::value(nullptr)},
        {"reason", "Hasil uji konsekuensi"}
    };
}

bool has(const Answered& answer, const std::string& text)
{
    return serialize(answer.body).find(text) != std::string::npos;
}

} // namespace

TEST_CASE("UU 14/2008 Article 11: what the chain published is in the list, which is issued and read without an account")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        const Team team = hire_team(office);
        Chain chain;
        bring_procedure_into_force(team, chain);
        start_month(team, chain);
        plan_month(team, chain);
        review_schedule(team, chain);
        issue_schedule(team, chain);
        write_content(team, chain);
        approve_content(team, chain);
        CHECK(office.stranger().get("/publik/dip").status == 404);
        publish(office, team, chain);
        const auto drawn = team.staff.get("/api/public-information");
        REQUIRE(drawn.status == 200);
        CHECK(has(drawn, chain.content));
        CHECK_FALSE(has(drawn, chain.document)); // in force, but for the office alone
        REQUIRE(team.staff.post("/api/public-information/additions", addition("Peta kampus", "on_request")).status == 200);
        const auto inside =
            team.staff.post("/api/public-information/additions", addition("Data pelapor", "exempt"));
        CHECK(has(inside, "Data pelapor"));
        CHECK(team.staff.post("/api/public-information/issued", {{"year", 2026}, {"note", nullptr}}).status == 403);
        const auto issued =
            team.coordinator.post("/api/public-information/issued", {{"year", 2026}, {"note", nullptr}});
        REQUIRE(issued.status == 200);
        CHECK(issued.number("/number") == 1);
        const std::string title = team.staff.get("/api/contents/" + chain.content).text("/content/title");
        for (const char* path : {"/publik/dip", "/publik/dip.csv"}) {
            const auto page = office.stranger().get(path);
            CHECK(page.status == 200);
            CHECK(has(page, title));
            CHECK(has(page, "Peta kampus"));
            CHECK_FALSE(has(page, "Data pelapor"));
            CHECK_FALSE(has(page, "uji konsekuensi"));
        }
        CHECK(office.stranger().get("/publik/dip?versi=2").status == 404);
        CHECK(office.stranger().get("/publik").status == 200);
    });
}

TEST_CASE("UU 14/2008 Article 12: the report of a year is issued when it is over, and read without an account")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        const Team team = hire_team(office);
        const auto asked = team.staff.post(
            "/api/information-requests",
            {{"received_on", "2026-10-26"}, {"requester_kind", "person"}, {"channel", "email"}, {"subject", "Salinan prosedur"}}
        );
        REQUIRE(asked.status == 200);
        CHECK(asked.text("/request/due_on") == "2026-11-09");
        const auto refused = team.staff.post(
            "/api/information-requests/" + asked.text("/request/id") + "/decide",
            {{"version", 1}, {"outcome", "refused"}, {"decided_on", "2026-10-26"}, {"reason", "Memuat data pribadi"}, {"legal_basis", "Pasal 17 huruf h"}}
        );
        REQUIRE(refused.status == 200);
        const std::string issue = "/api/public-reports/2026/issue";
        CHECK(team.coordinator.post(issue, {{"foreword", nullptr}}).status == 409);
        CHECK(office.stranger().get("/publik/laporan-informasi/2026").status == 404);
        office.set_clock(Moment{"2027-01-04T02:00:00Z"});
        CHECK(team.staff.post(issue, {{"foreword", nullptr}}).status == 403);
        REQUIRE(team.coordinator.post(issue, {{"foreword", "Kata <pengantar>"}}).status == 200);
        const auto page = office.stranger().get("/publik/laporan-informasi/2026");
        CHECK(page.status == 200);
        CHECK(has(page, "Memuat data pribadi"));
        CHECK(has(page, "&lt;pengantar&gt;"));
        CHECK(team.staff.get("/api/public-reports/20260").status == 404);
    });
}
