// Activities 1 and 2 of PR.27.4 in the demo: each month is planned, reviewed and issued before it
// begins, and amended while it runs.
#pragma once

#include "demo/office.hpp"

namespace siar::demo {

void plan_months(Office& office);

/// The first day on which a schedule is issued: from then on there is daily work.
Date first_issue_day(const Office& office);

} // namespace siar::demo
