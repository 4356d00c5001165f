// A view of the plan given to somebody without an account: a page and a calendar, until it is revoked.
#include "http/chain.hpp"

using namespace siar;
using namespace siar::tests;

namespace {

Answered done(Answered answer)
{
    INFO(serialize(answer.body));
    REQUIRE(answer.status == 200);
    return answer;
}

struct Got {
    int status;
    std::string text;
    http::Response response;
};

/// As a browser without a session asks.
Got get(OfficeAtWork& office, const std::string& address)
{
    http::Request request{.method = "GET", .path = address.substr(0, address.find('?'))};
    if (const auto mark = address.find('?'); mark != std::string::npos)
        request.query = http::decoded_query(address.substr(mark + 1)).value();
    request.peer = "198.51.100.7";
    http::Response response = office.application().respond(request);
    const auto* text = std::get_if<std::string>(&response.body);
    std::string body = text == nullptr ? "" : *text;
    return {response.status, std::move(body), std::move(response)};
}

bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

json::value view_called(const std::string& name, const json::value& words)
{
    const json::array none{};
    return {
        {"version", nullptr},
        {"name", name},
        {"look", "month"},
        {"channels", none},
        {"pillars", none},
        {"people", none},
        {"states", none},
        {"words", words},
        {"is_shared", true}
    };
}

} // namespace

TEST_CASE("a read-only link shows its view without an account, as page and as calendar, until it is revoked")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        const Team team = hire_team(office);
        Chain chain;
        bring_procedure_into_force(team, chain);
        start_month(team, chain);
        plan_month(team, chain);

        const auto kept = done(team.staff.post("/api/plan-views", view_called("Robot", "robot")));
        const std::string view = kept.text("/view/id");
        CHECK(team.director.post("/api/plan-views/" + view + "/links", {{"note", nullptr}}).status == 403);
        const auto made = done(team.staff.post(
            "/api/plan-views/" + view + "/links", {{"note", "Sekretariat Direktur"}}
        ));
        const std::string page = made.text("/page");

        const Got november = get(office, page + "?bulan=2026-11");
        CHECK(november.status == 200);
        CHECK_FALSE(holds(november.text, "juara KRI")); // the title has no robot in it
        const std::string all = done(team.staff.post("/api/plan-views", view_called("Semua", nullptr)))
                                    .text("/view/id");
        const auto whole = done(team.staff.post("/api/plan-views/" + all + "/links", {{"note", nullptr}}));
        const Got shown = get(office, whole.text("/page") + "?bulan=2026-11");
        CHECK(holds(shown.text, "Mahasiswa Polibatam juara KRI 2026"));
        CHECK(holds(shown.text, "Selasa, 10 November 2026"));
        CHECK(holds(shown.response.headers.find("content-security-policy")->second, "default-src 'none'"));
        CHECK_FALSE(holds(shown.text, "Rani Puspita")); // no names of people
        const Got calendar = get(office, whole.text("/calendar"));
        CHECK(calendar.status == 200);
        CHECK(holds(calendar.text, "DTSTART;TZID=Asia/Jakarta:20261110T090000"));

        done(team.coordinator.post("/api/plan-links/" + whole.text("/link/id") + "/revoke"));
        CHECK(get(office, whole.text("/page")).status == 410);
        CHECK(get(office, whole.text("/calendar")).status == 410);
        CHECK(get(office, "/rencana/bukan-tautan").status == 404);
        CHECK(done(team.staff.get("/api/plan-views")).body.as_array().size() == 2);
    });
}
