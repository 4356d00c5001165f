// Publications of the demo: Siar publishes to its public page at the slots, people to all other
// channels, and say so with links and proof.
#pragma once

#include "demo/office.hpp"

namespace siar::demo {

/// Called as the day begins: Siar publishes at each slot of the day.
void plan_slots(Office& office);

/// What Siar missed, because it did not run or the approval came too late, goes out now that a
/// person says so, and never by itself.
void decide_missed(Office& office);

/// In the evening somebody enters what was published by hand; now and then a little late, or a day
/// after.
void record_publications(Office& office);

} // namespace siar::demo
