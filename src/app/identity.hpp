// Who sends a request: the session cookie, remembered for as long as the ledger does not grow.
#pragma once

#include "door/door.hpp"
#include "http/message.hpp"

#include <mutex>
#include <string>
#include <unordered_map>

namespace siar::app {

class Identity {
public:
    explicit Identity(Door& door)
        : door_{door}
    {
    }

    /// Nobody, when the request has no session or one that is over.
    Caller caller_of(const http::Request& request);

private:
    static constexpr std::size_t most_known = 1000;

    struct Known {
        Caller caller;
        std::int64_t ledger_size; // roles and sessions change through the ledger alone
        Moment looked_up_at;      // sessions and roles also end by the clock
    };

    Door& door_;
    std::mutex mutex_;
    std::unordered_map<std::string, Known> known_;
};

} // namespace siar::app
