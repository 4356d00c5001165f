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
const Caller siti{.account = AccountId::make(noon), .name = "Siti"};

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
              {.door = door_, .texts = texts_, .identify = [](const http::Request&) { return siti; }
              }
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

    /// Uploads the bytes and keeps them as evidence; gives its address.
    std::string kept(const std::string& bytes)
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
             .body = R"({"kind": "file", "title": "Notulen", "upload": ")" +
                     place.substr(place.rfind('/') + 1) + "\"}"}
        );
        REQUIRE(created.status == 200);
        const auto evidence = boost::json::parse(std::get<std::string>(created.body));
        return "/api/evidence/" + std::string{evidence.at("id").as_string()};
    }

private:
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
