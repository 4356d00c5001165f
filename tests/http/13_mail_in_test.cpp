// Mails that people hand over: taken in, joined to threads, shown, and never twice.
#include "correspondence/tables.hpp"
#include "http/office_at_work.hpp"

using namespace siar;
using namespace siar::tests;

namespace {

std::string mail(const std::string& id, const std::string& subject, const std::string& more = "")
{
    return "From: Budi <budi@example.test>\nTo: humas@example.test\nMessage-ID: <" + id +
           ">\nSubject: " + subject + "\nDate: Mon, 26 Oct 2026 09:00:00 +0700\n" + more +
           "\nJadwal kita setujui.\n";
}

std::string in_mbox(const std::vector<std::string>& mails)
{
    std::string file;
    for (const std::string& one : mails)
        file += "From budi@example.test Mon Oct 26 09:00:00 2026\n" + one + "\n";
    return file;
}

json::value imported(const Person& staff, const std::string& name, const std::string& bytes)
{
    const auto asked = staff.post("/api/mail-imports", {{"upload", staff.upload(name, bytes)}});
    INFO(serialize(asked.body));
    REQUIRE(asked.status == 200);
    return asked.body;
}

json::value newest_import(const Person& staff)
{
    return staff.get("/api/mail-imports").body.as_array().at(0);
}

} // namespace

TEST_CASE("an mbox file is taken in as threads; the same file again, or after a restart, changes nothing")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        const Person staff = office.hire("Rina", {"staff"});
        const std::string file = in_mbox(
            {mail("1@x", "Jadwal"), mail("2@x", "Re: Jadwal", "In-Reply-To: <1@x>\n"), mail("3@x", "Lain")}
        );
        imported(staff, "kotak.mbox", file);
        CHECK(newest_import(staff).at("done_at").is_null());
        office.run_jobs();
        const auto done = newest_import(staff);
        CHECK(done.at("new_count").as_int64() == 3);
        CHECK(!done.at("done_at").is_null());
        const auto threads = staff.get("/api/mail-threads");
        REQUIRE(threads.body.at("threads").as_array().size() == 2);

        imported(staff, "salinan.mbox", file);
        office.restart();
        office.run_jobs();
        CHECK(newest_import(staff).at("new_count").as_int64() == 0);
        CHECK(newest_import(staff).at("known_count").as_int64() == 3);
        CHECK(staff.get("/api/mail-threads").body.at("threads").as_array().size() == 2);
    });
}

TEST_CASE("a mail that was handed over is found by its words, and its thread shows it with its evidence")
{
    for_each_engine([](const std::string& address) {
        OfficeAtWork office{address};
        const Person staff = office.hire("Rina", {"staff"});
        const Person auditor = office.hire("Dr. Auditor", {"auditor"});
        imported(staff, "jawaban.eml", mail("1@x", "Rapat"));
        office.run_jobs();
        office.run_jobs(); // its words are indexed after it was taken in
        const auto found = auditor.get("/api/mail-threads?text=menyetujui");
        REQUIRE(found.body.at("threads").as_array().size() == 1);
        const std::string id = found.text("/threads/0/id");
        const auto thread = auditor.get("/api/mail-threads/" + id);
        REQUIRE(thread.status == 200);
        const std::string evidence = thread.text("/mails/0/evidence");
        CHECK(auditor.get("/api/evidence/" + evidence + "/mail").text("/messages/0/passages/0/text") ==
              "Jadwal kita setujui.");
        CHECK(auditor.post("/api/mail-threads/" + id + "/subject", json::object{}).status == 403);
        // UU 27/2022: whoever may not see personal data gets neither address nor name, nor a hit by them.
        CHECK(serialize(thread.body).find("budi@example.test") == std::string::npos);
        CHECK(serialize(found.body).find("Budi") == std::string::npos);
        CHECK(auditor.get("/api/mail-threads?text=budi").body.at("threads").as_array().empty());
        CHECK(staff.get("/api/mail-threads?text=budi").body.at("threads").as_array().size() == 1);
    });
}

TEST_CASE("a picture is no mail, and the refusal says so for the field")
{
    const TemporaryFolder folder;
    OfficeAtWork office{"sqlite:" + (folder.path() / "siar.db").string()};
    const Person staff = office.hire("Rina", {"staff"});
    const auto refused = staff.post(
        "/api/mail-imports",
        {{"upload", staff.upload("foto.png", std::string{"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16})}}
    );
    CHECK(refused.status == 422);
    CHECK(refused.text("/code") == "correspondence.not_mails");
}

namespace {

/// An office with a session by e-mail about two initiatives, and a mailbox that nobody reads.
struct MailingOffice {
    explicit MailingOffice(const std::string& address)
        : office{address}
    {
    }

    std::string put(const std::string& title)
    {
        const auto made = staff.post(
            "/api/initiatives",
            {{"kind", "open"}, {"title", title}, {"reason", "Calon mahasiswa di sana"}, {"state", "proposed"}}
        );
        REQUIRE(made.status == 200);
        const auto detail = staff.post(
            "/api/reviews/" + session + "/items",
            {{"subject_kind", "initiative"}, {"subject", made.text("/id")}}
        );
        REQUIRE(detail.status == 200);
        return std::string{detail.body.at("items").as_array().back().at("id").as_string()};
    }

    std::string begin()
    {
        const auto begun = staff.post(
            "/api/reviews",
            {{"mode", "email"}, {"title", "Reviu media baru"}, {"held_on", "2026-10-26"}, {"attendees", json::array{}}}
        );
        INFO(serialize(begun.body));
        REQUIRE(begun.status == 200);
        return begun.text("/session/id");
    }

    Answered send(const json::value& recipients)
    {
        return staff.post(
            "/api/reviews/" + session + "/mail",
            {{"recipients", recipients}, {"note", "Mohon segera."}, {"due_on", "2026-10-30"}}
        );
    }

    json::array proposals()
    {
        return staff.get("/api/reviews/" + session + "/proposals").body.as_array();
    }

    /// The letter as it lies in the outbox, which the office never shows.
    correspondence::OutgoingMail letter()
    {
        std::optional<correspondence::OutgoingMail> found;
        office.application().door().read([&](database::Database& database) {
            found = correspondence::outgoing_table.where(database, "true order by id").front();
        });
        return *found;
    }

    std::string token()
    {
        std::string found;
        office.application().door().read([&](database::Database& database) {
            found = correspondence::conversation_table.where(database, "true").front().token;
        });
        return found;
    }

    void receive(const std::string& bytes)
    {
        imported(staff, "balasan.eml", bytes);
        office.run_jobs();
    }

    OfficeAtWork office;
    Person staff = office.hire("Rina", {"staff"});
    std::string session = begin();
    std::string first = put("Buka kanal TikTok");
    std::string second = put("Tutup papan pengumuman");
};

std::string reply_to(const std::string& token, const std::string& id, const std::string& words)
{
    return "From: Dr. Ratna <ratna@example.test>\nTo: humas@example.test\nMessage-ID: <" + id +
           ">\nSubject: Re: [Siar-" + token + "] Permintaan reviu\nDate: Tue, 27 Oct 2026 08:00:00 +0700\n\n" +
           words + "\n";
}

const json::value ratna = json::array{{{"name", "Dr. Ratna"}, {"address", "ratna@example.test"}}};

} // namespace

TEST_CASE("F20: a session goes to each person in one mail with all its items, never twice")
{
    for_each_engine([](const std::string& address) {
        MailingOffice at{address};
        const auto sent = at.send(ratna);
        INFO(serialize(sent.body));
        REQUIRE(sent.status == 200);
        CHECK(sent.body.at("queued") == json::value{"Dr. Ratna"});
        const auto letter = at.letter();
        CHECK(letter.text.find("1. Buka kanal TikTok\n2. Tutup papan pengumuman") != std::string::npos);
        CHECK(letter.text.find("30 Oktober 2026") != std::string::npos);
        CHECK(at.send(ratna).body.at("known") == json::value{"Dr. Ratna"});
        CHECK(at.staff.get("/api/outbox").body.at("mails").as_array().size() == 1);
        CHECK(at.send(json::array{}).text("/code") == "review.mail_recipients");
        CHECK(at.send(json::array{{{"address", "bukan alamat"}}}).text("/code") == "review.no_mail_address");
    });
}

TEST_CASE("R4: a reply becomes evidence of its session and proposes decisions, which only a person takes")
{
    for_each_engine([](const std::string& address) {
        MailingOffice at{address};
        REQUIRE(at.send(ratna).status == 200);
        at.receive(reply_to(at.token(), "r1@x", "1 setuju\n2 ditolak karena masih dibaca orang tua\n\n> 1 setuju semua"));
        const auto proposals = at.proposals();
        REQUIRE(proposals.size() == 2);
        CHECK(proposals[0].at("item") == json::value(at.first));
        CHECK(proposals[0].at("verdict") == "accept");
        CHECK(proposals[1].at("reason") == "masih dibaca orang tua");
        const auto detail = at.staff.get("/api/reviews/" + at.session);
        CHECK(detail.body.at("evidence").as_array().size() == 1);
        for (const json::value& item : detail.body.at("items").as_array())
            CHECK(item.at("verdict").is_null());

        const std::string dismissed{proposals[1].at("id").as_string()};
        CHECK(at.staff.post("/api/review-proposals/" + dismissed + "/dismiss").status == 200);
        CHECK(at.proposals().size() == 1);
        const auto decided = at.staff.post(
            "/api/review-items/" + at.first + "/decide",
            {{"verdict", "accept"}, {"reason", nullptr}, {"moved_to", nullptr}}
        );
        CHECK(decided.status == 200);
        // What is decided is not proposed again.
        at.receive(reply_to(at.token(), "r2@x", "1 ditolak"));
        CHECK(at.proposals().size() == 1);
    });
}

TEST_CASE("a conversation that somebody links to a session later proposes what it says, once")
{
    for_each_engine([](const std::string& address) {
        MailingOffice at{address};
        at.receive(mail("m1@x", "Media baru") + "\n1 setuju\n");
        CHECK(at.proposals().empty());
        const std::string thread =
            at.staff.get("/api/mail-threads").text("/threads/0/id");
        const json::value about{{"subject_kind", "review_session"}, {"subject", at.session}};
        for (int time = 0; time < 2; ++time)
            CHECK(at.staff.post("/api/mail-threads/" + thread + "/subject", about).status == 200);
        CHECK(at.proposals().size() == 1);
    });
}
