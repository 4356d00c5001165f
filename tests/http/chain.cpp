#include "http/chain.hpp"

#include "foundation/base64.hpp"

#include <fstream>
#include <sstream>

namespace siar::tests {

namespace {

/// A picture of one point.
const std::string picture = from_hexadecimal(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c636060606000000005000157cfcd37"
    "0000000049454e44ae426082"
);

json::value paragraph(const std::string& text)
{
    return {
        {"type", "doc"},
        {"content",
         json::array{json::object{
             {"type", "paragraph"},
             {"content", json::array{json::object{{"type", "text"}, {"text", text}}}}
         }}}
    };
}

Answered done(Answered answer)
{
    INFO(serialize(answer.body));
    REQUIRE(answer.status == 200);
    return answer;
}

std::string add_channel(const Person& staff, const std::string& kind, const std::string& name)
{
    return done(staff.post(
                    "/api/channels",
                    {{"kind", kind}, {"name", name}, {"address", nullptr}, {"audience", nullptr}}
                ))
        .text("/id");
}

} // namespace

std::int64_t version_at(const Person& reader, const std::string& path, const char* pointer)
{
    return done(reader.get(path)).number(pointer);
}

std::string sample_procedure()
{
    std::ostringstream text;
    text << std::ifstream{SIAR_SAMPLES "/PR.27.4-V0.txt"}.rdbuf();
    REQUIRE_FALSE(text.str().empty());
    return text.str();
}

Team hire_team(OfficeAtWork& office)
{
    return {
        office.administrator(),
        office.hire("Rani Puspita", {"staff"}),
        office.hire("Dewi Lestari", {"sub_coordinator"}),
        office.hire("Budi Santoso", {"coordinator"}),
        office.hire("Ir. Hasan Basri", {"director"})
    };
}

void bring_procedure_into_force(const Team& team, Chain& chain)
{
    const auto imported = done(team.administrator.post(
        "/api/procedures",
        {{"text", to_base64(sample_procedure())}, {"file_name", "PR.27.4-V0.txt"}}
    ));
    chain.document = imported.text("/document/id");
    const std::string revision = imported.text("/revisions/0/revision/id");
    json::object judgement{
        {"version", imported.number("/revisions/0/revision/version")},
        {"sha256", imported.text("/revisions/0/revision/sha256")},
        {"reason", nullptr},
        {"in_force_on", nullptr}
    };
    const auto submitted =
        done(team.administrator.post("/api/revisions/" + revision + "/submit", judgement));
    judgement["version"] = submitted.number("/revisions/0/revision/version");
    done(team.director.post("/api/revisions/" + revision + "/approve", judgement));
}

void start_month(const Team& team, Chain& chain)
{
    const auto cycle = done(team.staff.post(
        "/api/cycles",
        {{"name", "November 2026"}, {"starts_on", "2026-11-01"}, {"ends_on", "2026-11-30"}}
    ));
    chain.cycle = cycle.text("/id");
    chain.schedule = done(team.staff.get("/api/cycles/" + chain.cycle)).text("/schedule");
}

void plan_month(const Team& team, Chain& chain)
{
    chain.website = add_channel(team.staff, "public_page", "Laman Siar");
    chain.instagram = add_channel(team.staff, "instagram", "Instagram @polibatamofficial");
    chain.entry = done(team.staff.post(
                           "/api/schedules/" + chain.schedule + "/entries",
                           {{"title", "Mahasiswa Polibatam juara KRI 2026"},
                            {"pillar", "Prestasi"},
                            {"format", "Artikel"},
                            {"channels", json::array{chain.website, chain.instagram}},
                            {"planned_for", "2026-11-10T09:00"},
                            {"assignee", nullptr},
                            {"note", nullptr}}
                       ))
                      .text("/id");
    done(team.staff.post(
        "/api/initiatives",
        {{"kind", "open"},
         {"title", "Membuka saluran WhatsApp"},
         {"reason", "Mahasiswa baru lebih sering membaca saluran WhatsApp daripada surel"},
         {"technology", "WhatsApp Channels"},
         {"state", "proposed"}}
    ));
    const auto version =
        version_at(team.staff, "/api/schedules/" + chain.schedule, "/schedule/version");
    done(team.staff.post(
        "/api/schedules/" + chain.schedule + "/submit", {{"version", version}}
    ));
}

void review_schedule(const Team& team, Chain& chain)
{
    chain.session = done(team.staff.post(
                             "/api/reviews",
                             {{"schedule", chain.schedule},
                              {"mode", "meeting"},
                              {"title", "Rapat reviu jadwal November"},
                              {"held_on", "2026-10-26"},
                              {"place", "Ruang Humas"},
                              {"chair", "Dewi Lestari"},
                              {"minute_taker", "Rani Puspita"},
                              {"attendees",
                               json::array{json::object{
                                   {"name", "Rani Puspita"}, {"attendance", "present"}
                               }}},
                              {"discussion", "Jadwal dibahas dan disepakati."}}
                         ))
                        .text("/session/id");
    const std::string mail = "From: rani@example.ac.id\r\nDate: Mon, 26 Oct 2026 08:00:00 +0700\r\n"
                             "Subject: Jadwal November\r\n\r\nSetuju.\r\n";
    const std::string proof = team.staff.evidence("email", "Surel persetujuan", mail);
    done(team.staff.post(
        "/api/evidence/" + proof + "/links",
        {{"subject_kind", "review_session"}, {"subject", chain.session}}
    ));
    const std::string path = "/api/reviews/" + chain.session;
    const auto prepared = done(team.staff.post(path + "/items/schedule"));
    for (const auto& item : prepared.body.at("items").as_array())
        done(team.staff.post(
            "/api/review-items/" + std::string{item.at("id").as_string()} + "/decide",
            {{"verdict", "accept"}, {"reason", nullptr}, {"moved_to", nullptr}}
        ));
    done(team.staff.post(
        path + "/close", {{"version", version_at(team.staff, path, "/session/version")}}
    ));
}

void issue_schedule(const Team& team, Chain& chain)
{
    const std::string path = "/api/schedules/" + chain.schedule;
    done(team.staff.post(
        path + "/issue", {{"version", version_at(team.staff, path, "/schedule/version")}}
    ));
}

void write_content(const Team& team, Chain& chain)
{
    const auto begun = done(team.staff.post(
        "/api/contents",
        {{"entry", chain.entry}, {"title", "Mahasiswa Polibatam juara KRI 2026"}, {"brief", nullptr}}
    ));
    chain.content = begun.text("/content/id");
    const std::string photo = team.staff.evidence("file", "tim-robot.png", picture);
    json::object draft{
        {"version", begun.number("/content/version")},
        {"title", "Mahasiswa Polibatam juara KRI 2026"},
        {"info_class", "periodic"},
        {"body", paragraph("Tim robot Polibatam meraih juara pertama.")},
        {"assets",
         json::array{json::object{
             {"evidence", photo}, {"alt_text", "Empat mahasiswa memegang piala di samping robot"}
         }}},
        {"people_shown", json::array{}},
        {"channels", begun.body.at_pointer("/content/channels")},
        {"planned_for", "2026-11-10T09:00"}
    };
    const auto saved = done(team.staff.put("/api/contents/" + chain.content, draft));
    done(team.staff.post(
        "/api/contents/" + chain.content + "/submit",
        {{"version", saved.number("/content/version")}}
    ));
}

void approve_content(const Team& team, Chain& chain)
{
    const auto seen = done(team.sub_coordinator.get("/api/contents/" + chain.content));
    done(team.sub_coordinator.post(
        "/api/contents/" + chain.content + "/decide",
        {{"verdict", "approved"}, {"sha256", seen.text("/content/sha256")}, {"reason", nullptr}}
    ));
}

void publish(OfficeAtWork& office, const Team& team, Chain& chain)
{
    office.set_clock(Moment{"2026-11-10T02:00:30Z"});
    office.run_jobs();
    const auto placements = done(team.staff.get("/api/placements?content=" + chain.content));
    for (const auto& detail : placements.body.as_array()) {
        if (detail.at_pointer("/placement/channel").as_string() != chain.instagram)
            continue;
        const std::string id{detail.at_pointer("/placement/id").as_string()};
        done(team.staff.post(
            "/api/placements/" + id + "/published",
            {{"version", detail.at_pointer("/placement/version")},
             {"published_for", "2026-11-10T09:00"},
             {"url", "https://www.instagram.com/p/C0ntoh/"},
             {"proof", json::array{}}}
        ));
    }
}

void report_month(OfficeAtWork& office, const Team& team, Chain& chain)
{
    office.set_clock(Moment{"2026-12-02T02:00:00Z"});
    done(team.staff.post(
        "/api/measurements",
        {{"measurements",
          json::array{json::object{
              {"channel", chain.instagram},
              {"metric", "followers"},
              {"value", 12840},
              {"source", "Instagram Insights"},
              {"taken_for", "2026-12-01T08:00"}
          }}}}
    ));
    const auto begun = done(team.staff.post(
        "/api/reports",
        {{"cycle", chain.cycle},
         {"title", "Laporan kegiatan November 2026"},
         {"starts_on", "2026-11-01"},
         {"ends_on", "2026-11-30"}}
    ));
    chain.report = begun.text("/report/id");
    const std::string path = "/api/reports/" + chain.report;
    const auto written = done(team.staff.put(
        path,
        {{"version", begun.number("/report/version")},
         {"title", "Laporan kegiatan November 2026"},
         {"results", "Satu konten terbit di dua kanal."},
         {"obstacles", "Tidak ada."},
         {"follow_up", "Menambah konten prestasi."}}
    ));
    done(team.staff.post(path + "/submit", {{"version", written.number("/report/version")}}));
    const auto seen = done(team.sub_coordinator.get(path));
    done(team.sub_coordinator.post(
        path + "/decide",
        {{"verdict", "accepted"}, {"sha256", seen.text("/report/sha256")}, {"reason", nullptr}}
    ));
}

void evaluate_year(const Team& team, Chain& chain)
{
    const auto built = done(team.sub_coordinator.post("/api/self-evaluations", {{"year", 2026}}));
    chain.self_evaluation = built.text("/self_evaluation/id");
    const std::string path = "/api/self-evaluations/" + chain.self_evaluation;
    auto written = built;
    for (const char* part : {"summary", "analysis", "improvement_plan", "closing"})
        written = done(team.sub_coordinator.put(
            path + "/parts/" + part, {{"version", 1}, {"text", "Diisi oleh Sub Koordinator."}}
        ));
    for (const auto& each : built.body.at("self_evaluation").at("rows").as_array()) {
        json::object row = each.as_object();
        for (const char* field : {"evidence", "analysis", "root_cause", "follow_up"})
            row[field] = "Dijelaskan pada lampiran.";
        const std::string code{row.at("code").as_string()};
        written = done(team.sub_coordinator.put(
            path + "/rows/" + code, {{"version", 1}, {"row", row}}
        ));
    }
    done(team.sub_coordinator.post(
        path + "/submit", {{"version", written.number("/self_evaluation/version")}}
    ));
    for (const auto& [person, step] :
         {std::pair{team.coordinator, "endorsed"}, std::pair{team.director, "approved"}}) {
        const auto seen = done(person.get(path));
        done(person.post(
            path + "/decide",
            {{"step", step}, {"sha256", seen.text("/self_evaluation/sha256")}, {"reason", nullptr}}
        ));
    }
}

} // namespace siar::tests
