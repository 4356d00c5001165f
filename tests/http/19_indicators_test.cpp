// The register of indicators through the whole office: entered, imported, assessed by quarter, rated by
// the auditor, closed and sealed.
#include "foundation/base64.hpp"
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

json::object assessment(std::int64_t version)
{
    return {
        {"version", version},
        {"unit_rating", "met"},
        {"actual", "14 menit rata-rata"},
        {"number", 14},
        {"analysis", "Pesan masuk dibagi per jam jaga."},
        {"root_cause", ""},
        {"supporting_factors", "Jadwal jaga"},
        {"hindering_factors", ""},
        {"follow_up", ""},
        {"reason", ""}
    };
}

/// An office that began in August 2026 and has the KPIs of PR.27.4, in October.
struct Registered {
    explicit Registered(const std::string& address)
        : office{address, Moment{"2026-10-05T01:00:00Z"}},
          team{hire_team(office)},
          auditor{office.hire("Maya Siregar", {"auditor"})}
    {
        bring_procedure_into_force(team, chain);
    }

    json::value indicator(const std::string& code)
    {
        const auto all = done(team.staff.get("/api/indicators?year=2026"));
        for (const auto& one : all.body.as_array())
            if (one.at_pointer("/indicator/code").as_string() == code)
                return one;
        FAIL("there is no indicator " << code);
        return {};
    }

    std::string id_of(const std::string& code)
    {
        return std::string{indicator(code).at_pointer("/indicator/id").as_string()};
    }

    void import_table()
    {
        const std::string table = "kode;pernyataan;satuan;target;arah;triwulan\r\n"
                                  "T.1;Waktu tanggap permintaan internal;menit;15;maksimal;3\r\n"
                                  "T.2;Pengikut bertambah;orang;seribu;minimal;4\r\n";
        const json::object source{{"file", to_base64(table)}, {"text", nullptr}};
        const auto before = team.coordinator.get("/api/ledger");
        const auto preview =
            done(team.coordinator.post("/api/indicator-import/preview", source));
        CHECK(preview.text("/rows/0/state") == "fresh");
        CHECK(preview.text("/rows/1/state") == "faulty");
        CHECK(preview.text("/rows/1/problems/0/column") == "angka target");
        json::object order = source;
        order["lines"] = json::array{2, 3};
        CHECK(team.coordinator.post("/api/indicator-import", order).status == 422);
        CHECK(team.coordinator.get("/api/ledger").body == before.body); // nothing was written
        order["lines"] = json::array{2};
        CHECK(done(team.coordinator.post("/api/indicator-import", order)).number("/added_count") == 1);
    }

    OfficeAtWork office;
    Team team;
    Person auditor;
    Chain chain;
};

} // namespace

TEST_CASE("A5: an imported indicator is assessed, rated by the auditor, closed with evidence and sealed")
{
    for_each_engine([](const std::string& address) {
        Registered registered{address};
        const Team& team = registered.team;
        registered.import_table();
        const auto opened = done(team.staff.post(
            "/api/indicators/" + registered.id_of("T.1") + "/quarters",
            {{"year", 2026}, {"quarter", 3}}
        ));
        const std::string path = "/api/indicator-quarters/" + opened.text("/quarter/id");
        const auto written =
            done(team.staff.put(path, assessment(opened.number("/quarter/version"))));
        CHECK(written.text("/computed_status") == "exceeded"); // 14 of at most 15 minutes
        const json::object version{{"version", written.number("/quarter/version")}};
        const auto refused = team.coordinator.post(path + "/close", version);
        CHECK(refused.status == 422);
        CHECK(refused.body.at("problems").as_array().size() == 2); // evidence, and a reason
        json::object part = assessment(written.number("/quarter/version"));
        part["unit_rating"] = "exceeded";
        const auto again = done(team.staff.put(path, part));
        const std::string proof = team.staff.evidence("file", "Catatan jaga.txt", "jaga");
        done(team.staff.post(
            "/api/evidence/" + proof + "/links",
            {{"subject_kind", "indicator_quarter"}, {"subject", opened.text("/quarter/id")}}
        ));

        // The unit never writes the auditor's part, and the auditor never the unit's.
        const json::object opinion{{"rating", "met"}, {"narrative", "Sampel 20 pesan sesuai."}};
        CHECK(team.coordinator.post(path + "/opinions", opinion).status == 403);
        CHECK(registered.auditor.put(path, part).status == 403);
        CHECK(
            done(registered.auditor.post(path + "/opinions", opinion)).text("/opinions/0/rating") ==
            "met"
        );

        registered.office.run_jobs(); // the first checkpoint, before the close
        const json::object now{{"version", again.number("/quarter/version")}};
        CHECK(team.staff.post(path + "/close", now).status == 403);
        const auto closed = done(team.coordinator.post(path + "/close", now));
        CHECK(closed.text("/quarter/frozen/value") == "14 menit");
        CHECK(team.staff.put(path, part).status == 409);

        // The close is a moment for a checkpoint, without waiting for the hour.
        const auto grown = registered.office.application().door().ledger_size();
        registered.office.run_jobs();
        const auto health = done(team.coordinator.get("/api/ledger/health"));
        CHECK(health.number("/last_checkpoint/size") >= grown);

        // Only the coordinator opens it again, with a reason.
        const auto reopening = [&](const char* reason) {
            return json::object{
                {"version", closed.number("/quarter/version")}, {"reason", reason}
            };
        };
        CHECK(team.sub_coordinator.post(path + "/reopen", reopening("Salah")).status == 403);
        CHECK(team.coordinator.post(path + "/reopen", reopening(" ")).status == 422);
        const auto open = done(team.coordinator.post(path + "/reopen", reopening("Salah hitung")));
        CHECK(open.text("/steps/1/reason") == "Salah hitung");
        CHECK(open.text("/steps/0/frozen/value") == "14 menit");
    });
}

TEST_CASE("B.4.10.1, B.4.10.2, B.4.10.8: the KPIs of the procedure stay computed, with target and stage beside")
{
    for_each_engine([](const std::string& address) {
        Registered registered{address};
        const Team& team = registered.team;
        for (const char* code : {"B.4.10.1", "B.4.10.2", "B.4.10.8"}) {
            CAPTURE(code);
            const json::value one = registered.indicator(code);
            CHECK(one.at_pointer("/indicator/is_computed").as_bool());
            CHECK(one.at("stage") == "setting");
            json::object form = one.at("indicator").as_object();
            form["computation"] = "publications";
            CHECK(
                team.coordinator.put("/api/indicators/" + registered.id_of(code), form).status == 422
            );
        }
        const std::string path = "/api/indicators/" + registered.id_of("B.4.10.2");
        done(team.coordinator.post(
            path + "/stage", {{"year", 2026}, {"stage", "execution"}, {"note", nullptr}}
        ));
        CHECK(team.staff.post(path + "/stage", {{"year", 2026}, {"stage", "evaluation"}}).status == 403);
        const auto detail = done(team.staff.get(path + "?year=2026"));
        CHECK(detail.text("/value/stage") == "execution");
        CHECK(detail.text("/stages/0/stage") == "execution");
        const auto known = done(team.staff.get("/api/indicator-computations"));
        CHECK(known.body.as_array().size() > 5);
        const auto sample = team.coordinator.get("/api/indicator-import/sample");
        CHECK(sample.status == 200);
    });
}
