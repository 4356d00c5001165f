#include "evidence_office.hpp"

using namespace siar;
using namespace siar::evidence;
using siar::tests::auditor;
using siar::tests::noon;
using Office = siar::tests::EvidenceOffice;

TEST_CASE("a file uploaded in pieces comes back as it went, as a download that runs nothing")
{
    Office office;
    const std::string page = "<html><script>alert(1)</script></html>";
    const std::string place = office.kept(page);
    const auto file = office.send({.path = place + "/file", .query = {{"inline", "true"}}});
    CHECK(file.status == 200);
    CHECK(digest_of_file(std::get<http::FileBody>(file.body).file) == digest_of(page));
    CHECK(http::header(file, "content-disposition")
              ->starts_with("attachment; filename=\"notulen.eml\""));
    CHECK(http::header(file, "content-security-policy")->starts_with("sandbox; default-src 'none'")
    );
    CHECK(http::header(file, "content-type") == "text/html");
}

TEST_CASE("a picture is shown where a page asks for it, and downloaded otherwise")
{
    Office office;
    const std::string place = office.kept(std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    const auto shown = office.send({.path = place + "/file", .query = {{"inline", "true"}}});
    CHECK(http::header(shown, "content-disposition")->starts_with("inline;"));
    CHECK(http::header(shown, "content-type") == "image/png");
    const auto kept = office.send({.path = place + "/file"});
    CHECK(http::header(kept, "content-disposition")->starts_with("attachment;"));
}

TEST_CASE("an upload says how much of it is here, and refuses what is no piece of it")
{
    Office office;
    const auto begun =
        office.send({.method = "POST", .path = "/api/uploads", .headers = {{"upload-length", "5"}}}
        );
    const std::string place = http::header(begun, "location").value();
    const auto state = office.send({.path = place});
    CHECK(state.status == 200);
    CHECK(http::header(state, "upload-offset") == "0");
    CHECK(http::header(state, "upload-length") == "5");
    CHECK(http::header(state, "cache-control") == "no-store");
    CHECK(office.send({.method = "PATCH", .path = place, .body = "12345"}).status == 422);
    CHECK(office.send({.path = "/api/uploads/..%2F..%2Fsiar.db"}).status == 404);
    CHECK(office.send({.method = "POST", .path = "/api/uploads"}).status == 422);
}

TEST_CASE("using evidence twice for the same thing is no second change")
{
    Office office;
    const std::string place = office.kept("notulen");
    const http::Request use{
        .method = "POST",
        .path = place + "/links",
        .body = R"({"subject_kind": "schedule", "subject": "jadwal 1"})"
    };
    CHECK(office.send(use).status == 200);
    const auto again = office.send(use);
    CHECK(again.status == 200);
    const auto detail = boost::json::parse(std::get<std::string>(again.body));
    REQUIRE(detail.at("uses").as_array().size() == 1);
    CHECK(detail.at_pointer("/uses/0/subject/title").as_string() == "Jadwal Maret");
    CHECK(detail.at_pointer("/uses/0/may_end").as_bool());
}

TEST_CASE("F16: evidence is used for nothing that the caller may not see, and does not tell of it")
{
    Office office;
    const std::string place = office.kept("notulen");
    const auto use = [&](const std::string& kind, const std::string& subject) {
        return office
            .send(
                {.method = "POST",
                 .path = place + "/links",
                 .body = R"({"subject_kind": ")" + kind + R"(", "subject": ")" + subject + "\"}"}
            )
            .status;
    };
    CHECK(use("record", "arsip 1") == 404);
    CHECK(use("schedule", "jadwal 2") == 404);
    CHECK(use("content", "jadwal 1") == 404);
    CHECK(office.send({.path = "/api/evidence", .query = {{"subject_kind", "record"}, {"subject", "arsip 1"}}}).status == 404);
    CHECK(office.send({.path = "/api/evidence-search", .query = {{"subject_kind", "record"}}}).status == 404);
    const auto all = office.asked("/api/evidence-subjects");
    CHECK(all.as_array().size() == 2);
    CHECK(office.asked("/api/evidence-subjects", {{"text", "MARET 2026"}}).as_array().size() == 1);
    CHECK(office.asked("/api/evidence-subjects", {{"text", "rahasia"}}).as_array().empty());
    CHECK(office.asked("/api/evidence-subjects", {{"kind", "record"}}).as_array().empty());
}

TEST_CASE("the same bytes again are known before they are kept, with where they are used")
{
    Office office;
    const std::string place = office.kept("notulen");
    office.send(
        {.method = "POST",
         .path = place + "/links",
         .body = R"({"subject_kind": "schedule", "subject": "jadwal 1"})"}
    );
    const std::string upload = office.uploaded("notulen");
    const auto known = office.asked("/api/uploads/" + upload + "/same-bytes");
    REQUIRE(known.as_array().size() == 1);
    CHECK(place.ends_with(std::string{known.at_pointer("/0/id").as_string()}));
    CHECK(known.at_pointer("/0/use_count").as_int64() == 1);
    CHECK(office.asked("/api/uploads/" + office.uploaded("lain") + "/same-bytes").as_array().empty());

    const std::string copy = office.kept("notulen"); // wanted all the same
    CHECK(office.asked(copy).at("same_bytes").as_array().size() == 1);
    CHECK(office.asked(place).at("same_bytes").as_array().size() == 1);
    office.come_as(auditor);
    CHECK(office.send({.path = "/api/uploads/" + upload + "/same-bytes"}).status == 404);
}

TEST_CASE("F16: who may not see personal data gets a chat covered, by whatever way they ask")
{
    Office office;
    const std::string place = office.kept(
        "14/11/23 10.04 - Siti Rahma: Hubungi 0812-3456-7890\n14/11/23 10.05 - Budi: Setuju\n", "chat"
    );
    const auto open = office.asked(place + "/chat", {{"unmasked", "true"}});
    CHECK(open.at_pointer("/messages/0/from").as_string() == "Siti Rahma");
    CHECK(open.at_pointer("/messages/0/text").as_string() == "Hubungi 0812-3456-7890");
    CHECK(office.asked(place + "/chat").at("is_masked").as_bool());

    office.come_as(auditor);
    const auto covered = office.asked(place + "/chat", {{"unmasked", "true"}});
    CHECK(covered.at("is_masked").as_bool());
    CHECK(!covered.at("may_unmask").as_bool());
    const std::string whole = boost::json::serialize(covered);
    CHECK(whole.find("Siti") == std::string::npos);
    CHECK(whole.find("0812") == std::string::npos);
    CHECK(whole.find("S.R. #1") != std::string::npos);
    CHECK(office.asked(place + "/chat", {{"text", "0812"}}).at("found").as_int64() == 0);
    CHECK(office.asked(place + "/chat", {{"person", "Siti Rahma"}}).at("found").as_int64() == 0);
    CHECK(office.asked(place + "/chat", {{"person", "S.R. #1"}}).at("found").as_int64() == 1);
    CHECK(office.send({.path = place + "/file"}).status == 403);
}

TEST_CASE("F16: mails, and mails and chats that were kept as plain files, are covered as chats are")
{
    Office office;
    const std::string mail = "From: Siti Rahma <siti@kampus.id>\nTo: Budi Hartono <budi@kampus.id>\n"
                             "Subject: Nomor Siti\nContent-Type: text/html\n\n<p>Hubungi Siti di 0812-3456-7890";
    const std::string chat = "14/11/23 10.04 - Siti Rahma: Hubungi 0812-3456-7890\n14/11/23 10.05 - Budi: Ya\n";
    const std::string letter = office.kept(mail, "email");
    const std::string exported = office.kept(chat, "file");
    CHECK(office.asked(letter + "/mail").at_pointer("/to/0").as_string() == "Budi Hartono <budi@kampus.id>");
    CHECK(office.asked(exported).at("reads_as").as_string() == "chat");
    CHECK(!office.asked(exported).at("is_masked").as_bool());
    CHECK(office.send({.path = exported + "/file"}).status == 200);

    office.come_as(auditor);
    for (const std::string& path : {letter + "/mail", exported + "/chat"}) {
        const auto shown = office.asked(path);
        CHECK(shown.at("is_masked").as_bool());
        const std::string whole = boost::json::serialize(shown);
        CAPTURE(whole);
        CHECK(whole.find("Siti") == std::string::npos);
        CHECK(whole.find("Hartono") == std::string::npos);
        CHECK(whole.find("0812") == std::string::npos);
        CHECK(whole.find("@kampus") == std::string::npos);
    }
    CHECK(!office.asked(letter + "/mail").at("has_page").as_bool());
    for (const std::string& path : {letter + "/file", exported + "/file"})
        CHECK(office.send({.path = path}).status == 403);
    CHECK(office.send({.path = office.kept("rapat 14/11/23 pukul 10.00") + "/file"}).status == 200);
}

TEST_CASE("R1: a chat whose phone had a false clock keeps the time claimed and the time captured")
{
    Office office;
    const std::string place = office.kept("14/11/33 10.04 - Siti: Dari masa depan\n", "chat");
    CHECK(office.asked(place + "/chat").at_pointer("/messages/0/at").as_string() == "2033-11-14T10:04");
    CHECK(office.asked(place).at_pointer("/evidence/captured_at").as_string() == noon.text());
}

TEST_CASE("R3: a passage is marked as the decision beside the bytes, which stay as they came")
{
    Office office;
    const std::string chat = "14/11/23 10.04 - Siti: Tanggal 20?\n14/11/23 10.05 - Budi: Setuju\n";
    const std::string place = office.kept(chat, "chat");
    const auto send = [&](const std::string& body) {
        return office.send({.method = "POST", .path = place + "/passages", .body = body}).status;
    };
    CHECK(send(R"({"first_message": 0, "last_message": 2, "note": "Disetujui"})") == 422);
    CHECK(send(R"({"first_message": 1, "last_message": 0, "note": "Disetujui"})") == 422);
    CHECK(send(R"({"first_message": 0, "last_message": 1, "note": "Disetujui"})") == 200);
    const auto marked = office.asked(place + "/passages");
    REQUIRE(marked.as_array().size() == 1);
    CHECK(marked.at_pointer("/0/last_message").as_int64() == 1);
    const auto file = office.send({.path = place + "/file"});
    CHECK(digest_of_file(std::get<http::FileBody>(file.body).file) == digest_of(chat));
}

TEST_CASE("a chat is read page by page, searched, and asked for one person")
{
    Office office;
    std::string chat;
    for (int i = 0; i < 1000; ++i)
        chat += "14/11/23 10.04 - " + std::string{i % 2 == 0 ? "Siti" : "Budi"} + ": pesan " + std::to_string(i) + "\n";
    const std::string place = office.kept(chat, "chat");
    const auto page = office.asked(place + "/chat", {{"from_message", "300"}, {"limit", "50"}, {"unmasked", "true"}});
    CHECK(page.at("total").as_int64() == 1000);
    CHECK(page.at("messages").as_array().size() == 50);
    CHECK(page.at_pointer("/messages/0/text").as_string() == "pesan 300");
    const auto one = office.asked(place + "/chat", {{"text", "PESAN 77"}, {"person", "Budi"}, {"unmasked", "true"}});
    CHECK(one.at("found").as_int64() == 6);
}

TEST_CASE("the page of an e-mail stands in a sandbox that runs and fetches nothing")
{
    Office office;
    const std::string place = office.kept(
        "From: a@b.id\nSubject: x\nContent-Type: text/html\n\n<p onclick=x>Halo<script>y</script>"
        "<img src=https://a.b/c>", "email"
    );
    const auto page = office.send({.path = place + "/mail/page"});
    CHECK(page.status == 200);
    CHECK(http::header(page, "content-security-policy")->find("default-src 'none'; img-src data:") != std::string::npos);
    CHECK(http::header(page, "content-security-policy")->starts_with("sandbox"));
    const auto& html = std::get<std::string>(page.body);
    CHECK(html.find("<p>Halo") != std::string::npos);
    CHECK(html.find("https://a.b") == std::string::npos);
    const auto mail = office.asked(place + "/mail");
    CHECK(mail.at("subject").as_string() == "x");
    CHECK(office.send({.path = place + "/mail/attachment", .query = {{"place", "0"}}}).status == 404);
}
