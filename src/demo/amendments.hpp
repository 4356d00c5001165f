// What changes after a schedule of the demo was issued, each time with a reason.
#pragma once

#include "demo/office.hpp"

namespace siar::demo {

void plan_amendments(Office& office, Month& month);

} // namespace siar::demo
