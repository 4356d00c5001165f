// How indicators answer to approved procedures.
#pragma once

#include "door/command.hpp"

#include <vector>

namespace siar::indicators {

std::vector<Follower> followers();

} // namespace siar::indicators
