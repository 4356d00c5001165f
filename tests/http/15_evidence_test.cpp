// Evidence in the whole office: linked to every kind of thing, both ways, and kept as a record is.
#include "http/chain.hpp"

#include "app/slices.hpp"
#include "evidence/evidence.hpp"

#include <algorithm>

using namespace siar;
using namespace siar::tests;

namespace {

/// A quarter of an indicator, a signed finding and a management review.
void look_at_quality(const Team& team)
{
    const auto indicators = team.staff.get("/api/indicators?year=2026");
    const auto quarter = team.staff.post(
        "/api/indicators/" + indicators.text("/0/indicator/id") + "/quarters",
        {{"year", 2026}, {"quarter", 4}}
    );
    REQUIRE(quarter.status == 200);
    const auto finding = team.staff.post(
        "/api/findings",
        {{"type", "observation"},
         {"source", "daily_work"},
         {"title", "Tautan mati"},
         {"problem", "Dua tautan di laman tidak terbuka."},
         {"found_on", "2026-10-26"}}
    );
    REQUIRE(finding.status == 200);
    const auto hand = team.staff.post(
        "/api/findings/" + finding.text("/finding/id") + "/sign",
        {{"sha256", finding.text("/sha256")}}
    );
    REQUIRE(hand.status == 200);
    const auto review = team.coordinator.post(
        "/api/management-reviews",
        {{"title", "Tinjauan manajemen 2026"}, {"year", 2026}, {"held_on", "2026-10-26"}}
    );
    REQUIRE(review.status == 200);
}

/// An office with one thing of every kind that evidence can be used for.
Chain whole_chain(OfficeAtWork& office, const Team& team)
{
    Chain chain;
    bring_procedure_into_force(team, chain);
    start_month(team, chain);
    plan_month(team, chain);
    review_schedule(team, chain);
    issue_schedule(team, chain);
    write_content(team, chain);
    approve_content(team, chain);
    publish(office, team, chain);
    report_month(office, team, chain);
    evaluate_year(team, chain);
    const auto proposed = team.staff.post(
        "/api/initiatives",
        {{"kind", "improve"}, {"title", "Siaran langsung"}, {"reason", "Penonton pindah"}, {"state", "proposed"}}
    );
    REQUIRE(proposed.status == 200);
    look_at_quality(team);
    return chain;
}

json::value first_subject(const Person& person, const std::string& kind)
{
    const auto found = person.get("/api/evidence-subjects?kind=" + kind);
    REQUIRE(found.status == 200);
    REQUIRE_MESSAGE(!found.body.as_array().empty(), "nothing of the kind " << kind);
    return found.body.at(0);
}

bool is_listed(const Answered& list, const std::string& evidence)
{
    return std::ranges::any_of(list.body.as_array(), [&](const json::value& one) {
        return one.at("id").as_string() == evidence;
    });
}

} // namespace

TEST_CASE("R4: evidence proves anything in the procedure, and each leads to the other by name")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        const Team team = hire_team(office);
        whole_chain(office, team);
        const std::string proof = team.staff.evidence("file", "Foto rapat.txt", "foto");
        const std::string place = "/api/evidence/" + proof;
        for (const std::string& kind : names_of<evidence::SubjectKind>()) {
            CAPTURE(kind);
            const json::value subject = first_subject(team.staff, kind);
            const std::string id{subject.at("subject").as_string()};
            REQUIRE(
                team.staff.post(place + "/links", {{"subject_kind", kind}, {"subject", id}}).status == 200
            );
            CHECK(is_listed(
                team.staff.get("/api/evidence?subject_kind=" + kind + "&subject=" + id), proof
            ));
            CHECK(team.staff.get("/api/chain/" + kind + "/" + id).status == 200);
            CHECK(!subject.at("title").as_string().empty());
            CHECK(subject.at("path").as_string().starts_with("/"));
            const json::value use = team.staff.get(place).body.at("uses").as_array().back();
            CHECK(use.at_pointer("/subject/title") == subject.at("title"));
            const std::string link{use.at_pointer("/link/id").as_string()};
            const auto ended =
                team.staff.post("/api/evidence-links/" + link + "/end", {{"reason", "Salah berkas"}});
            CHECK(ended.status == (subject.at("is_closed").as_bool() ? 409 : 200));
            CHECK(use.at("may_end").as_bool() == !subject.at("is_closed").as_bool());
        }
        CHECK(
            team.director.get(place).body.at("uses").as_array().size() ==
            names_of<evidence::SubjectKind>().size()
        );
    });
}

TEST_CASE("R6, R7: what is known of evidence covers content, context, relations and events, and stays")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        const Team team = hire_team(office);
        Chain chain;
        bring_procedure_into_force(team, chain);
        start_month(team, chain);
        const std::string proof = team.staff.evidence("email", "Setuju.eml", "From: a@b.id\nSubject: Setuju\nDate: Mon, 26 Oct 2026 08:00:00 +0700\n\nSetuju\n");
        const std::string place = "/api/evidence/" + proof;
        REQUIRE(
            team.staff.post(place + "/links", {{"subject_kind", "cycle"}, {"subject", chain.cycle}}).status == 200
        );
        const json::value detail = team.staff.get(place).body;
        for (const char* known :
             {"/evidence/id",           // identifier
              "/evidence/sha256",       // content
              "/evidence/size", "/evidence/media_type", "/evidence/file_name", // structure
              "/evidence/kind", "/evidence/title",                             // business context
              "/evidence/claimed_at", "/evidence/captured_at", "/evidence/captured_by", // events
              "/late_by_hours",
              "/uses/0/link/subject_kind", "/uses/0/link/subject", "/uses/0/subject/title", // relations
              "/uses/0/link/linked_at", "/uses/0/link/linked_by"}) {
            CAPTURE(known);
            CHECK(!detail.at_pointer(known).is_null());
        }
        // The ledger holds the same, with agent and time, in the order in which it happened.
        const auto ledger = team.coordinator.get("/api/ledger?object=" + proof);
        REQUIRE(ledger.status == 200);
        const std::string written = serialize(ledger.body);
        CHECK(written.find("evidence.added") != std::string::npos);
        CHECK(written.find("evidence.linked") != std::string::npos);
        // Nobody removes it: there is no such endpoint (X4).
        for (const contract::Operation& operation : app::all_operations())
            if (operation.path.starts_with("/api/evidence"))
                CHECK(operation.method != "DELETE");
    });
}
