// How placements answer to approvals, to approvals that become void, and to the schedule.
#pragma once

#include "door/command.hpp"

#include <vector>

namespace siar::publishing {

std::vector<Follower> followers();

} // namespace siar::publishing
