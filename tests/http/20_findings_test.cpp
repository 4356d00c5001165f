// Findings and management reviews through the whole office: written and signed by an auditor, answered,
// carried out and checked; looked at by the management.
#include "http/chain.hpp"

#include <algorithm>

using namespace siar;
using namespace siar::tests;

namespace {

Answered done(Answered answer)
{
    INFO(serialize(answer.body));
    REQUIRE(answer.status == 200);
    return answer;
}

struct Audit {
    explicit Audit(const std::string& address)
        : office{address},
          team{hire_team(office)},
          auditor{office.hire("Maya Siregar", {"auditor"})}
    {
        bring_procedure_into_force(team, chain);
    }

    std::string account_of(const Person& person) const
    {
        return done(person.get("/api/me")).text("/account");
    }

    json::object plan() const
    {
        return {
            {"correction", "Kebijakan didaftarkan minggu ini."},
            {"cause", "Tidak ada yang ditunjuk mendaftarkan kebijakan."},
            {"whys", json::array{"Kebijakan tidak terdaftar", "Tidak ada penanggung jawab"}},
            {"plan", "Pendaftaran kebijakan menjadi tugas Koordinator."},
            {"assignee", account_of(team.staff)},
            {"due_on", "2026-11-05"}
        };
    }

    OfficeAtWork office;
    Team team;
    Person auditor;
    Chain chain;
};

} // namespace

TEST_CASE("A7: a nonconformity of an audit is answered, done with evidence, checked later by another, and closed")
{
    for_each_engine([](const std::string& address) {
        Audit audit{address};
        const Team& team = audit.team;
        const std::string indicator =
            done(team.staff.get("/api/indicators?year=2026")).text("/0/indicator/id");
        json::object form{
            {"type", "minor_nonconformity"},
            {"source", "internal_audit"},
            {"title", "Kebijakan belum terdaftar"},
            {"problem", "Kebijakan informasi publik belum ada di daftar dokumen."},
            {"clause", "B.4.10.1"},
            {"indicator", indicator},
            {"found_on", "2026-10-26"}
        };
        const auto bare = audit.auditor.post("/api/findings", form);
        CHECK(bare.status == 422);
        CHECK(bare.body.at("problems").as_array().size() == 3); // location, evidence, reference
        form["location"] = "Unit Humas";
        form["objective_evidence"] = "Daftar dokumen pada 26 Oktober 2026";
        form["reference"] = "PR.27.4-V0, KPI B.4.10.1";
        CHECK(team.coordinator.post("/api/findings", form).status == 422); // an audit's, by auditors
        const auto written = done(audit.auditor.post("/api/findings", form));
        const std::string path = "/api/findings/" + written.text("/finding/id");
        CHECK(done(team.coordinator.get("/api/findings")).body.as_array().empty());
        done(audit.auditor.post(path + "/sign", {{"sha256", written.text("/sha256")}}));
        CHECK(done(team.coordinator.get("/api/findings")).body.as_array().size() == 1);

        CHECK(audit.auditor.post(path + "/answer", audit.plan()).status == 403);
        const auto answered = done(team.staff.post(path + "/answer", audit.plan()));
        const std::string action = "/api/corrective-actions/" + answered.text("/actions/0/action/id");
        const json::object hand{{"sha256", answered.text("/actions/0/sha256")}};
        CHECK(team.staff.post(action + "/sign", hand).status == 403);
        done(team.sub_coordinator.post(action + "/sign", hand));
        const auto started = done(team.staff.post(action + "/start"));
        const json::object result{
            {"version", started.number("/actions/0/action/version")}, {"result", "Kebijakan terdaftar."}
        };
        CHECK(team.staff.post(action + "/done", result).status == 409); // without evidence
        const std::string proof = team.staff.evidence("file", "Daftar dokumen.txt", "daftar");
        done(team.staff.post(
            "/api/evidence/" + proof + "/links",
            {{"subject_kind", "finding"}, {"subject", written.text("/finding/id")}}
        ));
        done(team.staff.post(action + "/done", result));

        const json::object check{{"effect", "effective"}, {"narrative", "Daftar lengkap."}};
        CHECK(audit.auditor.post(action + "/check", check).status == 409); // on the same day
        audit.office.pass(std::chrono::hours{48});
        CHECK(team.director.post(action + "/check", check).status == 409); // an audit's, by auditors
        const auto closed = done(audit.auditor.post(action + "/check", check));
        CHECK(closed.text("/finding/state") == "closed");
        CHECK(closed.body.at("signatures").as_array().size() == 2);

        // The chain leads from the indicator to the finding, and back.
        const auto on = done(team.staff.get("/api/chain/indicator/" + indicator));
        CHECK(serialize(on.body).find(written.text("/finding/id")) != std::string::npos);
        const auto back =
            done(team.staff.get("/api/chain/finding/" + written.text("/finding/id")));
        CHECK(back.text("/before/0/subject") == indicator);
    });
}

TEST_CASE("A7: an action that is overdue, and an effect that waits for its check, are told")
{
    for_each_engine([](const std::string& address) {
        Audit audit{address};
        const Team& team = audit.team;
        const auto written = done(team.coordinator.post(
            "/api/findings",
            {{"type", "observation"},
             {"source", "daily_work"},
             {"title", "Tautan mati"},
             {"problem", "Dua tautan tidak terbuka."},
             {"found_on", "2026-10-26"}}
        ));
        const std::string path = "/api/findings/" + written.text("/finding/id");
        done(team.coordinator.post(path + "/sign", {{"sha256", written.text("/sha256")}}));
        const auto answered = done(team.staff.post(path + "/answer", audit.plan()));
        const json::object hand{{"sha256", answered.text("/actions/0/sha256")}};
        const std::string action = "/api/corrective-actions/" + answered.text("/actions/0/action/id");
        CHECK(team.coordinator.post(action + "/sign", hand).status == 403); // the finding's own writer
        done(team.sub_coordinator.post(action + "/sign", hand));
        for (const char* day : {"2026-11-03T01:00:00Z", "2026-11-05T01:00:00Z", "2026-11-09T01:00:00Z"}) {
            audit.office.set_clock(Moment{day});
            audit.office.run_jobs();
        }
        const auto notices = done(team.staff.get("/api/notices"));
        CHECK(serialize(notices.body).find("T-2026-001 Tautan mati") != std::string::npos);
        CHECK(done(team.staff.get("/api/findings")).body.at(0).at("is_overdue").as_bool());
    });
}

TEST_CASE("a management review gathers its inputs, decides, and is closed and frozen with its evidence")
{
    for_each_engine([](const std::string& address) {
        Audit audit{address};
        const Team& team = audit.team;
        CHECK(team.staff.post("/api/management-reviews", {{"title", "RTM"}, {"year", 2026}, {"held_on", "2026-10-26"}}).status == 403);
        const auto begun = done(team.coordinator.post(
            "/api/management-reviews",
            {{"title", "Tinjauan manajemen 2026"}, {"year", 2026}, {"held_on", "2026-10-26"}}
        ));
        const std::string id = begun.text("/review/id");
        const std::string path = "/api/management-reviews/" + id;
        CHECK(begun.body.at_pointer("/review/inputs").as_array().size() == 7); // 3 KPIs, 4 figures
        CHECK(begun.body.at("hindrances").as_array().size() == 4);
        const auto written = done(team.coordinator.put(
            path,
            {{"version", begun.number("/review/version")},
             {"title", "Tinjauan manajemen 2026"},
             {"held_on", "2026-10-26"},
             {"place", "Ruang rapat"},
             {"participants", json::array{"Budi Santoso", "Ir. Hasan Basri"}},
             {"discussion", "Capaian dan temuan dibahas."},
             {"decisions", json::array{"Kebijakan promosi disusun"}},
             {"planned_actions",
              json::array{json::object{
                  {"text", "Menyusun kebijakan promosi"},
                  {"assignee", audit.account_of(team.staff)},
                  {"due_on", "2026-11-20"}
              }}}}
        ));
        const std::string proof = team.coordinator.evidence("file", "Daftar hadir.txt", "hadir");
        done(team.coordinator.post(
            "/api/evidence/" + proof + "/links", {{"subject_kind", "management_review"}, {"subject", id}}
        ));
        const json::object version{{"version", written.number("/review/version")}};
        const auto closed = done(team.coordinator.post(path + "/close", version));
        CHECK(closed.text("/review/state") == "closed");
        CHECK(team.coordinator.post(path + "/gather", version).status == 409);
        const auto finished = done(team.staff.post(
            "/api/management-actions/" + closed.text("/actions/0/id") + "/done",
            {{"version", 1}, {"result", "Kebijakan diajukan"}}
        ));
        CHECK(finished.text("/result") == "Kebijakan diajukan");
        CHECK(
            done(audit.auditor.get("/api/management-reviews")).body.at(0).at("state") == "closed"
        );
    });
}
