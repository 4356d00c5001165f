// The office's server: the application behind a socket, from its start to the signal that ends it.
#pragma once

#include "door/door.hpp"
#include "http/assets.hpp"

#include <cstdint>
#include <span>
#include <string>

namespace siar::app {

struct ServeOptions {
    std::string data = "./data";
    std::string database; // empty: SQLite in the data folder
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080;
    bool allows_private_addresses = false;
    std::span<const http::Asset> assets = {}; // the interface
};

/// Serves until SIGINT or SIGTERM; says on the standard output where, and the link for the first
/// administrator while there is none. Throws std::runtime_error with one sentence that says what to
/// do when it cannot start. Gives the exit code.
int serve(const ServeOptions& options, const Clock& clock);

} // namespace siar::app
