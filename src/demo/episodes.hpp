// What goes otherwise than planned in a year: a call that nobody answered, a consent withdrawn, an
// event that was called off.
#pragma once

#include "demo/office.hpp"

namespace siar::demo {

void plan_episodes(Office& office);

} // namespace siar::demo
