// Calls from this server to addresses that people typed. Exactly one attempt each; never to private
// networks, unless the operator of the server allows it.
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace siar::publishing {

struct Delivery {
    std::string url;  // http or https
    std::string body; // JSON
    std::string idempotency_key;
    std::chrono::milliseconds timeout = std::chrono::seconds{20};
};

/// not_sent: nothing reached the channel. unknown: something may have, so nobody may send it again
/// without looking (F2).
enum class Fate { accepted, refused, not_sent, unknown };

struct Reply {
    Fate fate;
    std::string detail;              // technical, one line
    std::optional<std::string> link; // where it is now, if the channel said so
};

/// POSTs the body once. 2xx accepts; 3xx (not followed) and 4xx refuse; 5xx, a timeout and a
/// connection that breaks after the request went out are unknown.
Reply deliver(const Delivery& delivery);

} // namespace siar::publishing
