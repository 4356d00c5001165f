// The main job: PR.27.4 from import to filed record, through the router, on both databases.
#include "http/chain.hpp"

#include "app/check.hpp"
#include "ledger/ledger.hpp"

#include <set>

using namespace siar;
using namespace siar::tests;

namespace {

const json::value& indicator(const Answered& indicators, const std::string& code)
{
    for (const auto& value : indicators.body.as_array())
        if (value.at_pointer("/indicator/code").as_string() == code)
            return value;
    FAIL("there is no indicator " << code);
    return indicators.body;
}

/// Every kind of thing that is found by following the chain, one link after another.
std::set<std::string>
kinds_reached_from(const Person& reader, const std::string& kind, const std::string& subject)
{
    std::set<std::string> kinds;
    std::set<std::string> seen;
    std::vector<std::string> waiting{kind + '/' + subject};
    while (!waiting.empty()) {
        const std::string place = waiting.back();
        waiting.pop_back();
        if (!seen.insert(place).second)
            continue;
        kinds.insert(place.substr(0, place.find('/')));
        const auto chain = reader.get("/api/chain/" + place);
        REQUIRE(chain.status == 200);
        for (const char* side : {"before", "after"})
            for (const auto& link : chain.body.at(side).as_array())
                waiting.push_back(
                    std::string{link.at("kind").as_string()} + '/' +
                    std::string{link.at("subject").as_string()}
                );
    }
    return kinds;
}

} // namespace

TEST_CASE("the chain runs from the imported procedure to the filed record")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        const Team team = hire_team(office);
        Chain chain;
        bring_procedure_into_force(team, chain);
        CHECK(
            indicator(team.staff.get("/api/indicators?year=2026"), "B.4.10.8").at("status") ==
            "no_data"
        );
        start_month(team, chain);
        plan_month(team, chain);
        review_schedule(team, chain);
        issue_schedule(team, chain);
        write_content(team, chain);
        approve_content(team, chain);
        publish(office, team, chain);
        const auto actual = team.staff.get("/api/schedules/" + chain.schedule + "/actual");
        CHECK(actual.number("/published_count") == 2);
        CHECK(actual.number("/on_time_count") == 2);
        CHECK(office.stranger().get("/publik").status == 200);
        report_month(office, team, chain);
        evaluate_year(team, chain);
        const auto records = team.staff.get("/api/records");
        REQUIRE(records.body.as_array().size() == 2);
        for (const auto& record : records.body.as_array())
            CHECK(record.at("sha256").as_string().size() == 64);
        const auto after = team.staff.get("/api/indicators?year=2026");
        CHECK(indicator(after, "B.4.10.8").at("status") == "met");
        CHECK_FALSE(indicator(after, "B.4.10.8").at("evidence").as_array().empty());
        CHECK(kinds_reached_from(team.staff, "record", records.text("/0/id")).size() == 11);
        CHECK(team.staff.get("/api/search?text=juara").body.as_array().size() >= 2);
        office.run_jobs();
        CHECK(app::check(office.folder(), address).status == ledger::Soundness::sound);
    });
}

TEST_CASE("PR.27.4 activity 2: a schedule is not issued without a review")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        const Team team = hire_team(office);
        Chain chain;
        bring_procedure_into_force(team, chain);
        start_month(team, chain);
        plan_month(team, chain);
        const std::string path = "/api/schedules/" + chain.schedule;
        const auto version = version_at(team.staff, path, "/schedule/version");
        CHECK(team.staff.post(path + "/issue", {{"version", version}}).status == 409);
        CHECK(team.staff.get(path).text("/schedule/state") == "in_review");
    });
}
