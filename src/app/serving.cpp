#include "app/serving.hpp"

#include "app/application.hpp"
#include "app/data_folder.hpp"
#include "foundation/log.hpp"
#include "foundation/private_network.hpp"
#include "http/server.hpp"

#include <csignal>
#include <iostream>
#include <thread>

namespace siar::app {

namespace {

/// To be called before any thread begins, for threads inherit what is blocked: then only the one
/// that waits for these signals gets them.
sigset_t blocked_stop_signals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGUSR1})
        sigaddset(&signals, signal);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

/// Waits for the signal to stop in a thread of its own, so that stopping is ordinary code.
class StopSignal {
public:
    StopSignal(const sigset_t& signals, std::function<void()> stop)
        : thread_{[signals, stop = std::move(stop)] {
              int caught = 0;
              sigwait(&signals, &caught);
              if (caught != SIGUSR1)
                  stop();
          }}
    {
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

http::ServerOptions server_options(const ServeOptions& options, Application& application)
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
void greet(Application& application, const std::string& place)
{
    if (const auto link = application.first_administrator_link())
        std::cout << "Administrator pertama / first administrator (7 hari, sekali pakai / 7 days, once):\n  "
                  << place << *link << '\n';
    std::cout << "Siar siap / ready: " << place << std::endl;
}

} // namespace

int serve(const ServeOptions& options, const Clock& clock)
{
    std::signal(SIGPIPE, SIG_IGN);
    const sigset_t stop_signals = blocked_stop_signals();
    const DataFolder folder{options.data};
    if (options.allows_private_addresses)
        allow_private_addresses();
    Application application{
        {.folder = folder.path(),
         .database = options.database.empty() ? "sqlite:" + database_in(folder.path()).string()
                                              : options.database,
         .clock = clock,
         .assets = options.assets}
    };
    http::Server server{
        server_options(options, application),
        [&](const http::Request& request) { return application.respond(request); },
        application.broadcast()
    };
    const StopSignal signal{stop_signals, [&] {
                                log(LogLevel::info, "stopping");
                                server.stop();
                            }};
    application.start_jobs();
    greet(application, "http://localhost:" + std::to_string(server.port()));
    server.run();
    application.stop_jobs();
    log(LogLevel::info, "stopped");
    return 0;
}

} // namespace siar::app
