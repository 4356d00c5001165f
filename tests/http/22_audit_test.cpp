// The auditor room through the router: what an auditor sees, until when, and the trace that is left.
#include "http/chain.hpp"

#include "app/slices.hpp"
#include "people/permissions.hpp"

#include <algorithm>
#include <regex>

using namespace siar;
using namespace siar::tests;

namespace {

/// A month that is planned, reviewed and published, with one thing of each kind that is not finished yet.
class AuditedOffice {
public:
    explicit AuditedOffice(const std::string& address)
        : office{address},
          team{hire_team(office)},
          auditor{office.hire("Maya Siregar", {"auditor"})}
    {
        bring_procedure_into_force(team, chain);
        start_month(team, chain);
        plan_month(team, chain);
        review_schedule(team, chain);
        issue_schedule(team, chain);
        write_content(team, chain);
        approve_content(team, chain);
        publish(office, team, chain);
    }

    std::string account_of_auditor() { return auditor.get("/api/me").text("/account"); }

    Answered open(const char* until)
    {
        return team.coordinator.post(
            "/api/audit/engagements",
            {{"version", nullptr},
             {"title", "AMI 2026"},
             {"scope", nullptr},
             {"procedure", chain.document},
             {"indicators", json::array{"B.4.10.8"}},
             {"period_from", "2026-01-01"},
             {"period_until", "2026-12-31"},
             {"from_on", "2026-10-26"},
             {"until_on", until},
             {"auditors", json::array{account_of_auditor()}}}
        );
    }

    std::string begin_content(const char* title)
    {
        const auto begun = team.staff.post(
            "/api/contents", {{"entry", nullptr}, {"title", title}, {"brief", "rahasia dapur"}}
        );
        REQUIRE(begun.status == 200);
        return begun.text("/content/id");
    }

    Answered asked(const std::string& subject_kind, const std::string& subject)
    {
        return auditor.post(
            "/api/audit/remarks",
            {{"engagement", nullptr},
             {"subject_kind", subject_kind},
             {"subject", subject},
             {"kind", "question"},
             {"rating", nullptr},
             {"text", "Siapa yang menyetujui?"},
             {"due_on", nullptr}}
        );
    }

    OfficeAtWork office;
    Team team;
    Person auditor;
    Chain chain;
};

bool lists(const Answered& list, const std::string& id)
{
    return serialize(list.body).find(id) != std::string::npos;
}

} // namespace

TEST_CASE("R12: an auditor sees evidence only: what is no evidence yet is not there, on any path")
{
    for_each_engine([](const std::string& address) {
        AuditedOffice audited{address};
        const auto& [office, team, auditor, chain] = audited;
        const std::string draft = audited.begin_content("Naskah setengah jadi");
        const auto initiative = team.staff.post(
            "/api/initiatives",
            {{"kind", "improve"}, {"title", "Usul belum disepakati"}, {"reason", "x"}, {"state", "proposed"}}
        );
        REQUIRE(initiative.status == 200);
        const std::string proposed = initiative.text("/id");
        // What is decided is there.
        CHECK(auditor.get("/api/contents/" + chain.content).status == 200);
        CHECK(auditor.get("/api/schedules/" + chain.schedule).status == 200);
        CHECK(auditor.get("/api/reviews/" + chain.session).status == 200);
        CHECK(auditor.get("/api/documents/" + chain.document).status == 200);
        CHECK(lists(auditor.get("/api/contents"), chain.content));
        CHECK(lists(auditor.get("/api/placements"), chain.content));
        // What is not, is nowhere: neither by its address, nor in a list, a search, the chain or the trail.
        CHECK(auditor.get("/api/contents/" + draft).status == 404);
        CHECK(auditor.get("/api/chain/content/" + draft).status == 404);
        for (const contract::Operation& operation : app::all_operations()) {
            const bool is_list = operation.method == "GET" && operation.answer &&
                                 operation.path.starts_with("/api/") &&
                                 operation.path.find('{') == std::string::npos;
            if (!is_list)
                continue;
            CAPTURE(operation.path);
            const auto seen = auditor.get(operation.path + "?text=setengah&q=setengah");
            CHECK_FALSE(lists(seen, draft));
            CHECK_FALSE(lists(seen, proposed));
        }
        CHECK(lists(team.staff.get("/api/contents"), draft));
        CHECK(lists(team.coordinator.get("/api/ledger"), draft));
        // Neither settings, nor mails on their way, nor addresses.
        for (const char* path :
             {"/api/outbox", "/api/mail-settings", "/api/accounts", "/api/waiting-for-review", "/api/mail-collecting"})
            CHECK(auditor.get(path).status == 403);
    });
}

TEST_CASE("R12: content that is changed after its approval is shown to an auditor as it was approved")
{
    for_each_engine([](const std::string& address) {
        AuditedOffice audited{address};
        const std::string path = "/api/contents/" + audited.chain.content;
        json::value content = audited.team.staff.get(path).body.at("content");
        const std::string approved{content.at("title").as_string()};
        json::object draft;
        for (const char* field : {"version", "info_class", "body", "assets", "people_shown", "channels", "planned_for", "assignee"})
            draft[field] = content.at(field);
        draft["title"] = "Judul yang belum disetujui";
        draft["brief"] = nullptr;
        const auto saved = audited.team.staff.put(path, draft);
        INFO(serialize(saved.body));
        REQUIRE(saved.status == 200);
        CHECK(audited.team.staff.get(path).text("/content/title") == "Judul yang belum disetujui");
        CHECK(audited.auditor.get(path).text("/content/title") == approved);
        CHECK_FALSE(lists(audited.auditor.get("/api/contents"), "belum disetujui"));
        CHECK_FALSE(lists(audited.auditor.get("/api/ledger"), "belum disetujui"));
    });
}

TEST_CASE("R12: at midnight of the office's zone after the last day every request of an auditor is refused")
{
    for_each_engine([](const std::string& address) {
        AuditedOffice audited{address};
        auto& office = audited.office;
        REQUIRE(audited.open("2026-11-30").status == 200);
        office.set_clock(Moment{"2026-11-30T16:59:30Z"}); // 23:59:30 in Jakarta
        CHECK(audited.auditor.get("/api/documents").status == 200);
        office.set_clock(Moment{"2026-11-30T17:00:00Z"});
        for (const contract::Operation& operation : app::all_operations()) {
            if (operation.permission == "public")
                continue;
            CAPTURE(operation.path);
            static const std::regex placeholder{R"(\{\w+\})"};
            http::Request request = audited.auditor.request(
                operation.method, std::regex_replace(operation.path, placeholder, audited.chain.content)
            );
            CHECK(office.application().respond(request).status == 401);
        }
        CHECK(office.application().respond(audited.auditor.request("GET", "/api/events")).status == 401);
        office.run_jobs();
        CHECK(lists(audited.team.coordinator.get("/api/ledger?kind=people.signed_out"), "people.signed_out"));
        // The others work on, and so does the auditor where the administrator gives the role again.
        CHECK(audited.team.staff.get("/api/documents").status == 200);
    });
}

TEST_CASE("R12: what an auditor reads is logged, shown to both sides, exported, and a day of it is in the ledger")
{
    for_each_engine([](const std::string& address) {
        AuditedOffice audited{address};
        auto& office = audited.office;
        const auto opened = audited.open("2026-12-31");
        REQUIRE(opened.status == 200);
        const std::string engagement = opened.text("/engagement/id");
        const std::string proof = audited.team.staff.evidence("file", "Foto rapat.txt", "foto");
        office.run_jobs();
        const auto& chain = audited.chain;
        const auto size = office.application().door().ledger_size();
        REQUIRE(audited.auditor.get("/api/contents/" + chain.content).status == 200);
        REQUIRE(audited.auditor.get("/api/evidence/" + proof + "/file").status == 200);
        REQUIRE(audited.auditor.get("/api/documents/01890a5d-ac96-774b-bcce-b302099a8057").status == 404);
        REQUIRE(audited.team.staff.get("/api/contents/" + chain.content).status == 200);
        CHECK(office.application().door().ledger_size() == size); // reading leaves the others' pages alone
        office.restart();
        office.run_jobs();
        for (const Person* reader : {&audited.auditor, &audited.team.coordinator}) {
            const auto read = reader->get("/api/audit/reads?engagement=" + engagement);
            REQUIRE(read.status == 200);
            const std::string written = serialize(read.body);
            CHECK(written.find("/api/contents/" + chain.content) != std::string::npos);
            CHECK(written.find("Unduhan bukti") != std::string::npos);
            CHECK(written.find("Foto rapat.txt") != std::string::npos);
            CHECK(written.find("01890a5d") == std::string::npos);
            const auto csv = reader->get("/api/audit/reads/csv?engagement=" + engagement);
            CHECK(lists(csv, "Maya Siregar"));
        }
        CHECK(audited.team.staff.get("/api/audit/reads").status == 403);
        const auto summary = audited.team.director.get("/api/audit/read-summary?engagement=" + engagement);
        CHECK(lists(summary, chain.content));
        CHECK(audited.team.coordinator.get("/api/audit/engagements").number("/0/read_count") >= 2);
        office.pass(std::chrono::hours{24});
        office.run_jobs();
        const auto sealed = audited.team.coordinator.get("/api/ledger?kind=audit.reads_sealed");
        CHECK(sealed.body.as_array().size() == 1);
        CHECK(audited.team.coordinator.get("/api/audit/read-summary").body.at_pointer("/days/0/is_as_sealed").as_bool());
    });
}

TEST_CASE("R12: whoever reads restricted evidence is logged, and nobody of the office for anything else")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        const Team team = hire_team(office);
        const std::string chat = team.staff.evidence("chat", "Obrolan.txt", "[26/10/26 08.00.00] Rina: Setuju\n");
        REQUIRE(team.staff.get("/api/documents").status == 200);
        REQUIRE(team.staff.get("/api/evidence/" + chat + "/chat").status == 200);
        office.run_jobs();
        CHECK(team.coordinator.get("/api/audit/reads").body.at("reads").as_array().empty());
        REQUIRE(team.staff.get("/api/evidence/" + chat + "/chat?unmasked=true").status == 200);
        office.run_jobs();
        const auto reads = team.coordinator.get("/api/audit/reads");
        REQUIRE(reads.body.at("reads").as_array().size() == 1);
        CHECK(reads.text("/reads/0/address").find("unmasked=true") != std::string::npos);
    });
}

TEST_CASE("D10: an auditor asks at a piece of evidence, the office answers in place, and both are told")
{
    for_each_engine([](const std::string& address) {
        AuditedOffice audited{address};
        const auto& [office, team, auditor, chain] = audited;
        CHECK(audited.asked("content", chain.content).status == 409); // no audit runs
        REQUIRE(audited.open("2026-12-31").status == 200);
        CHECK(audited.asked("content", audited.begin_content("Naskah")).status == 404);
        const auto asked = audited.asked("content", chain.content);
        REQUIRE(asked.status == 200);
        const std::string remark = "/api/audit/remarks/" + asked.text("/remark/id");
        CHECK(lists(team.coordinator.get("/api/notices"), "Siapa yang menyetujui?"));
        CHECK(auditor.post(remark + "/answer", {{"version", 1}, {"text", "Saya sendiri"}}).status == 403);
        const auto at_its_place =
            team.staff.get("/api/audit/remarks?subject_kind=content&subject=" + chain.content);
        CHECK(at_its_place.body.at_pointer("/0/may_answer").as_bool());
        REQUIRE(team.staff.post(remark + "/answer", {{"version", 1}, {"text", "Sub Koordinator."}}).status == 200);
        CHECK(team.staff.post(remark + "/answer", {{"version", 1}, {"text", "Lagi."}}).status == 409);
        CHECK(lists(auditor.get("/api/notices"), "menjawab pertanyaan Anda"));
        const auto settled =
            auditor.post(remark + "/settle", {{"version", 2}, {"settlement", "accept"}, {"text", nullptr}});
        CHECK(settled.text("/remark/state") == "accepted");
        CHECK(audited.asked("evidence", team.staff.evidence("file", "Daftar hadir.txt", "x")).status == 200);
    });
}
