// Activity 3 of PR.27.4 in the demo: numbers, activity reports and their review, month by month,
// and the self-evaluation of the year.
#pragma once

#include "demo/office.hpp"

namespace siar::demo {

void plan_reports(Office& office);

} // namespace siar::demo
