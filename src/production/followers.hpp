// How contents answer to changes of the schedule and to reviews.
#pragma once

#include "door/command.hpp"

#include <vector>

namespace siar::production {

std::vector<Follower> followers();

} // namespace siar::production
