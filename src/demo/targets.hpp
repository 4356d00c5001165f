// What the office of the demo aims at in the year.
#pragma once

#include "demo/office.hpp"

namespace siar::demo {

/// Set by the Sub Koordinator once the channels are open.
void set_targets(Office& office, int year);

} // namespace siar::demo
