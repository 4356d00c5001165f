// siar serve: the office's server.
#include "programs/commands.hpp"

#include "app/application.hpp"
#include "app/data_folder.hpp"
#include "foundation/log.hpp"
#include "http/server.hpp"
#include "publishing/outgoing.hpp"

#include <csignal>
#include <iostream>
#include <thread>

namespace siar::programs {

namespace {

struct ServeOptions {
    std::string data = "./data";
    std::string database; // empty: SQLite in the data folder
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080;
    bool allows_private_addresses = false;
};

/// Waits for the signal to stop, in a thread of its own, so that stopping is ordinary code.
class StopSignal {
public:
    explicit StopSignal(std::function<void()> stop)
    {
        sigset_t signals;
        sigemptyset(&signals);
        for (const int signal : {SIGINT, SIGTERM, SIGUSR1})
            sigaddset(&signals, signal);
        pthread_sigmask(SIG_BLOCK, &signals, nullptr);
        thread_ = std::thread{[signals, stop = std::move(stop)] {
            int caught = 0;
            sigwait(&signals, &caught);
            if (caught != SIGUSR1)
                stop();
        }};
    }
    ~StopSignal()
    {
        pthread_kill(thread_.native_handle(), SIGUSR1);
        thread_.join();
    }
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

private:
    std::thread thread_;
};

http::ServerOptions server_options(const ServeOptions& options, app::Application& application)
{
    http::ServerOptions server;
    server.address = options.address;
    server.port = options.port;
    server.is_upload = [](const std::string& path) { return path.starts_with("/api/uploads"); };
    server.refuse = [&](const Refusal& refusal, const http::Request& request) {
        return application.refuse(refusal, request);
    };
    server.complain = [](const std::string& what) {
        log(LogLevel::error, "server", {{"error", what}});
    };
    return server;
}

/// The last line says that requests are taken from now on.
void greet(app::Application& application, const std::string& place)
{
    if (const auto link = application.first_administrator_link())
        std::cout << "Administrator pertama / first administrator (7 hari, sekali pakai / 7 days, once):\n  "
                  << place << *link << '\n';
    std::cout << "Siar siap / ready: " << place << std::endl;
}

int serve(const ServeOptions& options)
{
    std::signal(SIGPIPE, SIG_IGN);
    const app::DataFolder folder{options.data};
    if (options.allows_private_addresses)
        publishing::allow_private_addresses();
    app::Application application{
        {.folder = folder.path(),
         .database = options.database.empty() ? "sqlite:" + app::database_in(folder.path()).string()
                                              : options.database}
    };
    std::unique_ptr<http::Server> server;
    const StopSignal signal{[&] {
        log(LogLevel::info, "stopping");
        if (server)
            server->stop();
    }};
    server = std::make_unique<http::Server>(
        server_options(options, application),
        [&](const http::Request& request) { return application.respond(request); },
        application.broadcast()
    );
    application.start_jobs();
    greet(application, "http://localhost:" + std::to_string(server->port()));
    server->run();
    application.stop_jobs();
    log(LogLevel::info, "stopped");
    return 0;
}

} // namespace

void add_serve(CLI::App& siar, Chosen& chosen)
{
    auto* command = siar.add_subcommand("serve", "Start the office's server");
    auto options = std::make_shared<ServeOptions>();
    command->add_option("--data", options->data, "Folder that holds the office")
        ->capture_default_str();
    command->add_option(
        "--database",
        options->database,
        "postgresql:<connection string>, when the office has outgrown the file in its folder"
    );
    command
        ->add_option("--address", options->address, "Address to listen on; 0.0.0.0 for the whole network")
        ->capture_default_str();
    command->add_option("--port", options->port, "Port to listen on; 0 for any free one")
        ->capture_default_str();
    command->add_flag(
        "--allow-private-addresses",
        options->allows_private_addresses,
        "Let channels of kind webhook call addresses of the internal network"
    );
    command->callback([options, &chosen] { chosen = [options] { return serve(*options); }; });
}

} // namespace siar::programs
