// Evidence behind its endpoints: for a test that acts as a browser does.
#pragma once

#include "engines.hpp"

#include "database/migration.hpp"
#include "evidence/endpoints.hpp"
#include "evidence/file_store.hpp"
#include "evidence/migrations.hpp"
#include "evidence/jobs.hpp"
#include "http/router.hpp"

namespace siar::tests {

inline const Moment noon{"2026-03-01T05:00:00Z"};
inline const Caller siti{.account = AccountId::make(noon), .name = "Siti", .roles = {"staff"}};
inline const Caller auditor{.account = AccountId::make(noon), .name = "Asesor", .roles = {"auditor"}};

/// What the office can prove: an open schedule, and a session that is closed.
inline const evidence::SubjectSources provable{
    {.kind = evidence::SubjectKind::schedule,
     .permission = "evidence.read",
     .rows = "select 'jadwal 1' as subject, 'Jadwal Maret' as title, 'Maret 2026' as place, "
             "'/jadwal/1' as path, 1 = 0 as is_closed"},
    {.kind = evidence::SubjectKind::review_session,
     .permission = "evidence.read",
     .rows = "select 'reviu 1' as subject, 'Reviu Maret' as title, '' as place, '/reviu/1' as path, "
             "1 = 1 as is_closed"},
    {.kind = evidence::SubjectKind::record,
     .permission = "nobody.sees_it",
     .rows = "select 'arsip 1' as subject, 'Rahasia' as title, '' as place, '/arsip/1' as path, "
             "1 = 0 as is_closed"}
};

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
class EvidenceOffice {
public:
    EvidenceOffice()
        : store_{database::open_store("sqlite:" + (folder_.path() / "test.db").string())},
          door_{
              *store_,
              journal_,
              [](const Caller&, std::string_view) { return true; },
              [] { return noon; }
          },
          router_{
              evidence::endpoints(provable),
              {.door = door_, .texts = texts_, .identify = [this](const http::Request&) { return caller_; }}
          }
    {
        evidence::set_files_folder(folder_.path() / "files", folder_.path() / "uploads");
        store_->write([](database::Database& database) {
            database::migrate(database, evidence::migrations());
        });
    }

    http::Response send(http::Request request)
    {
        request.headers["x-siar-request"] = "1";
        return router_.respond(request);
    }

    /// What Siar does by itself, once.
    void run_jobs()
    {
        for (const jobs::Job& job : evidence::jobs())
            job.run(door_);
    }

    void come_as(const Caller& caller) { caller_ = caller; }

    boost::json::value asked(const std::string& path, std::map<std::string, std::string> query = {})
    {
        const auto answer = send({.path = path, .query = std::move(query)});
        REQUIRE(answer.status == 200);
        return boost::json::parse(*std::get<std::shared_ptr<const std::string>>(answer.body));
    }

    /// Gives the upload's token; `name` is the file's in base64.
    std::string uploaded(const std::string& bytes, const std::string& name = "bm90dWxlbi5lbWw=")
    {
        const auto begun = send(
            {.method = "POST",
             .path = "/api/uploads",
             .headers =
                 {{"upload-length", std::to_string(bytes.size())},
                  {"upload-metadata", "filename " + name}}}
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
        return place.substr(place.rfind('/') + 1);
    }

    /// Uploads the bytes and keeps them as evidence; gives its address.
    std::string kept(
        const std::string& bytes,
        const std::string& kind = "file",
        const std::string& name = "bm90dWxlbi5lbWw="
    )
    {
        const auto created = send(
            {.method = "POST",
             .path = "/api/evidence",
             .body = R"({"kind": ")" + kind + R"(", "title": "Notulen", "upload": ")" +
                     uploaded(bytes, name) + "\"}"}
        );
        REQUIRE(created.status == 200);
        const auto evidence = boost::json::parse(std::get<std::string>(created.body));
        return "/api/evidence/" + std::string{evidence.at("id").as_string()};
    }

private:
    Caller caller_ = siti;
    TemporaryFolder folder_;
    std::unique_ptr<database::Store> store_;
    CountingJournal journal_;
    Door door_;
    Texts texts_;
    http::Router router_;
};

} // namespace siar::tests
