// Takes requests from browsers and sends the answers, for as long as the program runs.
#pragma once

#include "foundation/refusal.hpp"
#include "http/broadcast.hpp"
#include "http/message.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace siar::http {

using Respond = std::function<Response(const Request&)>;

/// The answer to what never reaches the application: malformed, or too large. As JSON, with the
/// refusal's code as its sentence.
Response plain_refusal(const Refusal& refusal, const Request& request);

struct ServerOptions {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080; // 0: any that is free

    std::size_t largest_header = 16UL << 10U; // bytes
    std::size_t largest_body = 1UL << 20U;
    std::size_t largest_upload = 16UL << 20U;
    std::function<bool(const std::string& path)> is_upload = [](const std::string&) {
        return false;
    };

    std::chrono::milliseconds header_timeout = std::chrono::seconds{15};
    std::chrono::milliseconds body_timeout = std::chrono::seconds{60}; // also of each piece sent
    std::chrono::milliseconds idle_timeout = std::chrono::seconds{75};
    std::chrono::milliseconds heartbeat = std::chrono::seconds{20};
    std::chrono::milliseconds stop_patience = std::chrono::seconds{10};

    // A command waits in its worker until the disk has it: more workers share one sync.
    unsigned workers = 16;
    std::size_t longest_queue = 1000; // requests that wait for a worker; more are answered 503
    std::size_t most_connections = 4000;

    /// Says a refusal in the asker's language; the server sets the status.
    std::function<Response(const Refusal&, const Request&)> refuse = plain_refusal;

    /// Told what went wrong inside the server, once for each 500. Must not throw.
    std::function<void(const std::string& what)> complain = [](const std::string&) {};
};

class Server {
public:
    /// Takes the port at once. Throws std::runtime_error with one sentence that says what to do
    /// when it cannot have it. `respond` is called from many threads; `broadcast` must outlive
    /// the server.
    Server(ServerOptions options, Respond respond, Broadcast& broadcast);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    std::uint16_t port() const;

    /// Serves until stop() has taken effect. To be called once.
    void run();

    /// From any thread: takes no more requests, finishes the answers under way, ends the event
    /// streams, and cuts off what is left after stop_patience; at once when called again.
    void stop();

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

} // namespace siar::http
