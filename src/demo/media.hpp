// Development of media in the demo: half of the title of PR.27.4.
#pragma once

#include "demo/office.hpp"

namespace siar::demo {

/// One that was completed, one under way, one agreed, one dropped after a trial, one just proposed.
void plan_initiatives(Office& office);

} // namespace siar::demo
