#include "engines.hpp"

#include "database/migration.hpp"
#include "evidence/endpoints.hpp"
#include "evidence/file_store.hpp"
#include "evidence/migrations.hpp"
#include "http/router.hpp"

using namespace siar;
using namespace siar::evidence;

namespace {

const Moment noon{"2026-03-01T05:00:00Z"};
const Caller siti{.account = AccountId::make(noon), .name = "Siti", .roles = {"staff"}};
const Caller auditor{.account = AccountId::make(noon), .name = "Asesor", .roles = {"auditor"}};

class CountingJournal final : public Journal {
public:
    void lock(database::Database& /*database*/) override {}
    std::int64_t append(Command& command) override
    {
        return size_ += static_cast<std::int64_t>(command.events().size());
    }
    std::int64_t size(database::Database& /*database*/) override { return size_; }

private:
    std::int64_t size_ = 0;
};

/// The endpoints behind their router, for somebody who may do everything.
class Office {
public:
    Office()
        : store_{database::open_store("sqlite:" + (folder_.path() / "test.db").string())},
          door_{
              *store_,
              journal_,
              [](const Caller&, std::string_view) { return true; },
              [] { return noon; }
          },
          router_{
              endpoints(),
              {.door = door_, .texts = texts_, .identify = [this](const http::Request&) { return caller_; }}
          }
    {
        set_files_folder(folder_.path() / "files", folder_.path() / "uploads");
        store_->write([](database::Database& database) {
            database::migrate(database, migrations());
        });
    }

    http::Response send(http::Request request)
    {
        request.headers["x-siar-request"] = "1";
        return router_.respond(request);
    }

    void come_as(const Caller& caller) { caller_ = caller; }

    boost::json::value asked(const std::string& path, std::map<std::string, std::string> query = {})
    {
        const auto answer = send({.path = path, .query = std::move(query)});
        REQUIRE(answer.status == 200);
        return boost::json::parse(*std::get<std::shared_ptr<const std::string>>(answer.body));
    }

    /// Uploads the bytes and keeps them as evidence; gives its address.
    std::string kept(const std::string& bytes, const std::string& kind = "file")
    {
        const auto begun = send(
            {.method = "POST",
             .path = "/api/uploads",
             .headers =
                 {{"upload-length", std::to_string(bytes.size())},
                  {"upload-metadata", "filename bm90dWxlbi5lbWw="}}}
        );
        REQUIRE(begun.status == 201);
        const std::string place = http::header(begun, "location").value();
        const auto added = send(
            {.method = "PATCH",
             .path = place,
             .headers =
                 {{"upload-offset", "0"}, {"content-type", "application/offset+octet-stream"}},
             .body = bytes}
        );
        REQUIRE(added.status == 204);
        CHECK(http::header(added, "upload-offset") == std::to_string(bytes.size()));
        const auto created = send(
            {.method = "POST",
             .path = "/api/evidence",
             .body = R"({"kind": ")" + kind + R"(", "title": "Notulen", "upload": ")" +
                     place.substr(place.rfind('/') + 1) + "\"}"}
        );
        REQUIRE(created.status == 200);
        const auto evidence = boost::json::parse(std::get<std::string>(created.body));
        return "/api/evidence/" + std::string{evidence.at("id").as_string()};
    }

private:
    Caller caller_ = siti;
    tests::TemporaryFolder folder_;
    std::unique_ptr<database::Store> store_;
    CountingJournal journal_;
    Door door_;
    Texts texts_;
    http::Router router_;
};

} // namespace

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
    CHECK(detail.at("links").as_array().size() == 1);
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
