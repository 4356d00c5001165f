// The real program in a process of its own, to be killed at any moment and started again.
#pragma once

#include "http/message.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <sys/types.h>

namespace siar::tests {

class ServerProcess {
public:
    /// Starts `siar serve` on a free port; returns once it answers.
    explicit ServerProcess(const std::filesystem::path& data);
    ~ServerProcess();
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;

    std::uint16_t port() const { return port_; }

    /// The link of the first start; empty later.
    const std::string& invitation() const { return invitation_; }

    /// kill -9, now.
    void kill();

private:
    void read_greeting(int output);

    pid_t process_ = -1;
    std::uint16_t port_ = 0;
    std::string invitation_;
};

/// Sends the request by a connection of its own. Throws std::runtime_error when no whole answer
/// came back.
http::Response send_to(std::uint16_t port, const http::Request& request);

} // namespace siar::tests
