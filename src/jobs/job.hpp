// What Siar does by itself: publish at the slot, sign checkpoints, send what waits in the outbox.
#pragma once

#include "door/door.hpp"

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace siar::jobs {

/// Runs again and again, never twice at once. A run that throws is logged and comes round again.
struct Job {
    std::string name;
    std::chrono::milliseconds every;
    std::function<void(Door&)> run;
    bool is_slow = false; // waits for servers of others or for other programs
};

} // namespace siar::jobs
