// Numbers come into the office by files of platforms: looked at first, imported once, frozen when the
// month is closed.
#include "http/office_at_work.hpp"

using namespace siar;
using namespace siar::tests;

namespace {

const char* const days = "Date,Video Views,Profile Views,Likes\n"
                         "December 30,\"1,500\",44,90\n"
                         "December 31,1.2K,-,70\n"
                         "January 1,besok,52,210\n"
                         "Total,2700,96,370\n";

Answered well(Answered answer)
{
    INFO(serialize(answer.body));
    REQUIRE(answer.status == 200);
    return answer;
}

json::object form_with(const Person& staff, const std::string& bytes, const char* taken_for)
{
    return {
        {"upload", staff.upload("tiktok.csv", bytes)},
        {"text", nullptr},
        {"format", nullptr},
        {"channel", nullptr},
        {"taken_for", taken_for},
        {"mapping", json::array{}},
        {"decisions", json::array{}}
    };
}

} // namespace

TEST_CASE("F24: a file of a platform is shown, imported with its evidence, and frozen with its month")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address, Moment{"2027-01-08T03:00:00Z"}};
        const Person staff = office.hire("Sari Dewi", {"staff"});
        const Person head = office.hire("Rina Marlina", {"sub_coordinator"});
        const Person auditor = office.hire("Andi Wijaya", {"auditor"});
        well(staff.post(
            "/api/channels",
            {{"kind", "tiktok"}, {"name", "TikTok"}, {"address", nullptr}, {"audience", nullptr}}
        ));
        const auto form = form_with(staff, days, "2027-01-08T09:00");
        CHECK(auditor.post("/api/imports/preview", form).status == 403);

        const auto preview = well(staff.post("/api/imports/preview", form));
        CHECK(preview.text("/format") == "tiktok");
        CHECK(preview.number("/fresh_count") == 7);
        CHECK(preview.text("/rows/1/taken_for") == "2026-12-31T23:59");
        CHECK(preview.text("/rows/1/numbers/1/standing") == "no_data");
        CHECK(preview.text("/rows/2/numbers/0/problem") == "\"besok\" bukan angka; perbaiki di berkasnya");
        CHECK(preview.text("/rows/3/standing") == "left_out");
        CHECK(well(staff.get("/api/measurements")).body.as_array().empty());

        const auto imported =
            well(staff.post("/api/imports", {{"form", form}, {"rows", {2, 3, 4}}}));
        CHECK(imported.number("/fresh_count") == 7);
        CHECK(well(auditor.get("/api/measurements")).body.as_array().size() == 7);
        const auto evidence = well(auditor.get("/api/evidence/" + imported.text("/evidence")));
        CHECK(serialize(evidence.body).find(imported.text("/sha256")) != std::string::npos);

        const json::value december{{"kind", "month"}, {"first_on", "2026-12-01"}};
        CHECK(staff.post("/api/closed-periods", december).status == 403);
        well(head.post("/api/closed-periods", december));
        std::string changed = days;
        changed.replace(changed.find("1,500"), 5, "1,600");
        const auto late = well(
            staff.post("/api/imports/preview", form_with(staff, changed, "2027-01-08T09:30"))
        );
        CHECK(late.text("/rows/0/standing") == "refused");
        CHECK(late.text("/rows/1/standing") == "matched"); // nothing of it would change
        CHECK(late.number("/problem_count") == 1);
    });
}
