// Slows down whoever tries passwords: five failures for a user name, or twenty from one address,
// within a quarter of an hour.
#pragma once

#include "foundation/time.hpp"

#include <chrono>
#include <cstddef>
#include <deque>
#include <map>
#include <mutex>
#include <string>

namespace siar::people {

/// Kept in memory, so a restart forgets it: a refused sign-in leaves no row behind. May be used
/// from any thread.
class SignInLimiter {
public:
    static constexpr std::size_t most_by_username = 5;
    static constexpr std::size_t most_by_peer = 20;
    static constexpr std::chrono::minutes window{15};

    /// Counts the attempt as a failure until `succeeded` says otherwise, so attempts made at the
    /// same time cannot slip through together. Refuses with Reason::too_many and the minutes left.
    void admit(const std::string& username, const std::string& peer, Moment now);

    void succeeded(const std::string& username, const std::string& peer);

private:
    std::mutex mutex_;
    std::map<std::string, std::deque<Moment>> by_username_;
    std::map<std::string, std::deque<Moment>> by_peer_;
};

} // namespace siar::people
