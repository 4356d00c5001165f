// What bad input gets: a clear answer that names the field and the remedy, and changes nothing.
#include "http/chain.hpp"

#include "foundation/base64.hpp"

using namespace siar;
using namespace siar::tests;

namespace {

class PlannedOffice {
public:
    explicit PlannedOffice(const std::string& address)
        : office{address},
          team{hire_team(office)}
    {
        bring_procedure_into_force(team, chain);
        start_month(team, chain);
        plan_month(team, chain);
    }

    std::int64_t ledger_size() { return office.application().door().ledger_size(); }

    OfficeAtWork office;
    Team team;
    Chain chain;
};

std::vector<std::string> fields_at_fault(const Answered& answer)
{
    std::vector<std::string> fields;
    for (const auto& problem : answer.body.at("problems").as_array()) {
        fields.emplace_back(problem.at("field").as_string());
        CHECK_FALSE(problem.at("message").as_string().empty());
        CHECK(problem.at("message") != problem.at("code"));
    }
    return fields;
}

} // namespace

TEST_CASE("malformed JSON, unknown and missing fields get 422 with every fault named")
{
    for_each_engine([](const std::string& address) {
        PlannedOffice planned{address};
        const auto before = planned.ledger_size();
        http::Request broken = planned.team.staff.request("POST", "/api/channels");
        broken.body = "{\"kind\": ";
        CHECK(planned.office.application().respond(broken).status == 422);
        const auto faulty = planned.team.staff.post(
            "/api/channels", {{"kind", "telepathy"}, {"name", ""}, {"colour", "red"}}
        );
        CHECK(faulty.status == 422);
        CHECK(fields_at_fault(faulty) == std::vector<std::string>{"colour", "kind", "name"});
        CHECK(planned.ledger_size() == before);
    });
}

TEST_CASE("F21: a write that names an older version gets 409 with what is stored now")
{
    for_each_engine([](const std::string& address) {
        PlannedOffice planned{address};
        const std::string path = "/api/entries/" + planned.chain.entry;
        const json::object move{{"version", 1}, {"planned_for", "2026-11-12T09:00"}, {"reason", nullptr}};
        CHECK(planned.team.staff.post(path + "/move", move).status == 200);
        const auto stale = planned.team.staff.post(path + "/move", move);
        CHECK(stale.status == 409);
        CHECK(stale.text("/current/planned_for") == "2026-11-12T09:00");
        CHECK(stale.number("/current/version") == 2);
    });
}

TEST_CASE("F16: an id of nothing, of another kind or of no kind at all is not found, by any door")
{
    for_each_engine([](const std::string& address) {
        PlannedOffice planned{address};
        for (const std::string& id :
             {std::string{"01890a5d-ac96-774b-bcce-b302099a8057"}, planned.chain.entry, std::string{"7"}})
            for (const char* place :
                 {"/api/contents/", "/api/reviews/", "/api/reports/", "/api/records/", "/api/evidence/"}) {
                CAPTURE(place);
                CHECK(planned.team.staff.get(place + id).status == 404);
            }
    });
}

TEST_CASE("F23: a refused move leaves the entry where it was, on every view")
{
    for_each_engine([](const std::string& address) {
        PlannedOffice planned{address};
        const auto refused = planned.team.staff.post(
            "/api/entries/" + planned.chain.entry + "/move",
            {{"version", 1}, {"planned_for", "2020-01-01T09:00"}, {"reason", nullptr}}
        );
        CHECK(refused.status == 422);
        CHECK(fields_at_fault(refused) == std::vector<std::string>{"planned_for"});
        const auto schedule = planned.team.staff.get("/api/schedules/" + planned.chain.schedule);
        CHECK(schedule.text("/entries/0/planned_for") == "2026-11-10T09:00");
        const auto month = planned.team.staff.get("/api/entries?from=2026-11-01&to=2026-11-30");
        CHECK(month.text("/0/planned_for") == "2026-11-10T09:00");
    });
}

TEST_CASE("a procedure that is none is refused with a clear message, and nothing is half imported")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        const Person administrator = office.administrator();
        const auto before = office.application().door().ledger_size();
        const std::string whole = sample_procedure();
        for (const std::string& text :
             {std::string{}, std::string{"Selamat pagi."}, whole.substr(0, whole.size() / 2)}) {
            const auto refused = administrator.post(
                "/api/procedures",
                {{"text", to_base64(text)}, {"file_name", "prosedur.txt"}}
            );
            CHECK(refused.status == 422);
            CHECK(refused.text("/message").find("documents.") == std::string::npos);
        }
        CHECK(office.application().door().ledger_size() == before);
        CHECK(administrator.get("/api/documents").body.as_array().empty());
    });
}

TEST_CASE("refusals speak the reader's language")
{
    const TemporaryFolder folder;
    OfficeAtWork office{"sqlite:" + (folder.path() / "siar.db").string()};
    http::Request request = office.stranger().request("GET", "/api/me");
    request.headers["accept-language"] = "en-GB";
    const auto english = std::get<std::string>(office.application().respond(request).body);
    CHECK(english.find("Please sign in") != std::string::npos);
    CHECK(office.stranger().get("/api/me").text("/message").find("masuk") != std::string::npos);
}
