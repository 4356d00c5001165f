// An office at work: its rows, its door, its routes and its jobs, without a socket. The server and
// the stories of tests/http drive the same.
#pragma once

#include "app/identity.hpp"
#include "app/journal.hpp"
#include "app/metrics.hpp"
#include "app/slices.hpp"
#include "handover/building.hpp"
#include "audit/read_log.hpp"
#include "http/assets.hpp"
#include "http/broadcast.hpp"
#include "http/router.hpp"
#include "jobs/runner.hpp"
#include "ledger/checkpoints.hpp"

#include <filesystem>
#include <memory>
#include <span>

namespace siar::app {

struct ApplicationOptions {
    std::filesystem::path folder;       // files, uploads, keys and checkpoints
    std::string database;               // "sqlite:..." or "postgresql:..."
    Clock clock = now_by_system_clock;
    std::span<const http::Asset> assets = {}; // the interface, where there is a browser
};

class Application {
public:
    /// Opens the office and brings its tables up to date. Throws std::runtime_error with one
    /// sentence that says what to do when the database is newer than the program or cannot be opened.
    explicit Application(const ApplicationOptions& options);
    ~Application();

    http::Response respond(const http::Request& request);

    /// The refusal in the language that the request asks for.
    http::Response refuse(const Refusal& refusal, const http::Request& request) const;

    Door& door() { return door_; }
    const Texts& texts() const { return texts_; }
    http::Broadcast& broadcast() { return broadcast_; }

    /// The jobs as the server runs them; a test calls run() of each when its clock says so.
    std::vector<jobs::Job> jobs() const;

    /// Starts the jobs, after what a crash left open was looked at (F1).
    void start_jobs();
    void stop_jobs();

    /// Builds evidence packs, also for the command line.
    handover::PackBuilder& pack_builder() { return *pack_builder_; }

    /// The link for the first administrator, as long as nobody has an account.
    std::optional<std::string> first_administrator_link();

private:
    std::optional<http::Response> page(const http::Request& request);
    http::Response events(const http::Request& request);

    std::filesystem::path folder_;
    std::span<const http::Asset> assets_;
    std::unique_ptr<database::Store> store_;
    Texts texts_;
    notifications::NoticeMailing mailing_;
    OfficeJournal journal_;
    std::shared_ptr<ledger::Sealer> sealer_;
    std::shared_ptr<handover::PackBuilder> pack_builder_;
    Door door_;
    Identity identity_;
    std::shared_ptr<audit::ReadLog> read_log_;
    Metrics metrics_;
    http::Broadcast broadcast_;
    http::Router router_;
    std::unique_ptr<jobs::Runner> runner_;
};

} // namespace siar::app
