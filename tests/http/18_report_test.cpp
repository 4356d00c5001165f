// The activity report through the router: begun for a month, built from its parts, remarked on,
// returned, accepted, numbered, kept as a file; and begun by Siar itself.
#include "http/chain.hpp"

#include "word/zip_archive.hpp"

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

/// A month that was planned, reviewed and published; nobody has reported it yet.
Chain published_month(OfficeAtWork& office, const Team& team)
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
    return chain;
}

json::object with_version(const Answered& detail)
{
    return {
        {"version", detail.number("/report/version")},
        {"title", "Laporan kegiatan November 2026"},
        {"results", "Satu konten terbit di dua kanal."},
        {"obstacles", nullptr},
        {"follow_up", nullptr}
    };
}

json::value judgement(const Answered& detail, const char* verdict, const char* reason = nullptr)
{
    return {
        {"verdict", verdict},
        {"sha256", detail.text("/report/sha256")},
        {"reason", reason == nullptr ? json::value(nullptr) : json::value(reason)}
    };
}

std::string body_of(const std::string& docx)
{
    const auto parts = word::unzipped(docx);
    return std::ranges::find(parts, "word/document.xml", &word::ZipPart::name)->bytes;
}

} // namespace

TEST_CASE("PR.27.4 activity 3, R9: a report goes from its draft to a numbered file that is kept as evidence")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        const Team team = hire_team(office);
        const Chain chain = published_month(office, team);
        office.set_clock(Moment{"2026-12-02T02:00:00Z"});
        done(team.administrator.put(
            "/api/report-settings",
            {{"number_pattern", "{number}/LK/{unit}/{roman_month}/{year}"}, {"begins_drafts", true}, {"version", 1}}
        ));
        const auto begun = done(team.staff.post(
            "/api/reports",
            {{"cycle", chain.cycle},
             {"title", "Laporan kegiatan November 2026"},
             {"starts_on", "2026-11-01"},
             {"ends_on", "2026-11-30"}}
        ));
        const std::string path = "/api/reports/" + begun.text("/report/id");
        REQUIRE_FALSE(begun.body.at("reasons").as_array().empty());

        // What does not belong there is taken out with a reason, and another piece is put in.
        const std::string first{begun.body.at_pointer("/evidence/0/id").as_string()};
        const auto dropped = done(team.staff.post(path + "/evidence/" + first + "/drop", {{"reason", "Bukan bulan ini"}}));
        CHECK(dropped.text("/dropped/0/reason") == "Bukan bulan ini");
        const std::string photo = team.staff.evidence("file", "Foto.png", from_hexadecimal(
            "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63"
            "6060606000000005000157cfcd370000000049454e44ae426082"
        ));
        json::object form = with_version(dropped);
        form["photos"] = json::array{json::object{{"evidence", photo}, {"caption", "Panggung"}, {"alt", "Rektor di panggung"}}};
        form["follow_ups"] = json::array{json::object{{"id", "0190a000-0000-7000-8000-000000000001"}, {"text", "Tambah juru kamera"}, {"who", "Budi"}, {"due_on", "2027-01-15"}, {"state", "open"}}};
        form["attendance"] = json::array{json::object{{"name", "Sari"}, {"unit", "Humas"}, {"presence", "sick"}}};
        const auto written = done(team.staff.put(path, form));
        CHECK(written.body.at("evidence").as_array().size() == begun.body.at("evidence").as_array().size());
        done(team.staff.post(path + "/submit", {{"version", written.number("/report/version")}}));

        // Returned with a remark at a place, mended, compared, settled and accepted.
        auto seen = done(team.sub_coordinator.get(path));
        json::object returned = judgement(seen, "returned", "Lihat komentar").as_object();
        returned["comments"] = json::array{json::object{{"place", "results"}, {"item", nullptr}, {"quote", "Satu konten"}, {"text", "Sebutkan judulnya"}, {"answers", nullptr}}};
        const auto back = done(team.sub_coordinator.post(path + "/decide", returned));
        const std::string remark = path + "/comments/" + back.text("/comments/0/id");
        json::object mended = with_version(back);
        mended["results"] = "Konten juara terbit di dua kanal.";
        const auto again = done(team.staff.put(path, mended));
        CHECK(team.staff.put(remark, {{"is_resolved", true}}).status == 403);
        done(team.staff.post(path + "/submit", {{"version", again.number("/report/version")}}));
        seen = done(team.sub_coordinator.get(path));
        CHECK(seen.text("/reviewed_before/results") == "Satu konten terbit di dua kanal.");
        CHECK(team.sub_coordinator.post(path + "/decide", judgement(seen, "accepted")).status == 409);
        done(team.sub_coordinator.put(remark, {{"is_resolved", true}}));
        const auto accepted = done(team.sub_coordinator.post(path + "/decide", judgement(seen, "accepted")));
        CHECK(accepted.text("/report/number") == "001/LK/PL29/XII/2026");

        // Kept: the same bytes for ever, found as evidence of the report.
        const auto file = team.director.get(path + "/docx");
        REQUIRE(file.status == 200);
        CHECK(digest_of(std::get<std::string>(file.response.body)).text() == accepted.text("/kept_file/sha256"));
        const std::string body = body_of(std::get<std::string>(file.response.body));
        for (const char* said : {"001/LK/PL29/XII/2026", "Konten juara", "Tambah juru kamera", "Sakit", "Panggung"}) {
            CAPTURE(said);
            CHECK(body.find(said) != std::string::npos);
        }
        const auto open = done(team.staff.get("/api/follow-ups"));
        REQUIRE(open.body.as_array().size() == 1);
        const std::string step = path + "/follow-ups/0190a000-0000-7000-8000-000000000001/steps";
        done(team.staff.post(step, {{"state", "done"}, {"note", "Yoga bergabung"}}));
        CHECK(done(team.staff.get("/api/follow-ups")).body.as_array().empty());
    });
}

TEST_CASE("PR.27.4 activity 3: Siar begins the month's report by itself once, and tells the staff")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        const Team team = hire_team(office);
        published_month(office, team);
        office.set_clock(Moment{"2026-11-29T16:59:00Z"}); // Sunday 23:59 in Batam
        office.run_jobs();
        CHECK(done(team.staff.get("/api/reports")).body.as_array().empty());
        office.set_clock(Moment{"2026-11-29T17:00:00Z"}); // Monday, the month's last working day
        office.run_jobs();
        office.run_jobs();
        office.restart();
        office.run_jobs();
        const auto reports = done(team.staff.get("/api/reports"));
        REQUIRE(reports.body.as_array().size() == 1);
        CHECK(reports.body.at_pointer("/0/is_prepared").as_bool());
        const auto told = serialize(done(team.staff.get("/api/notices")).body);
        CHECK(told.find("sudah disiapkan") != std::string::npos);
    });
}
