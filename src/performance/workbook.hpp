// All tables of the page as a workbook, in the reader's language.
#pragma once

#include "performance/dashboard.hpp"

namespace siar::performance {

/// With the filters of the question; what has no data is an empty cell, never 0 (F24).
std::string
performance_xlsx(const Reading& reading, const DashboardQuestion& question, const Texts& texts);

} // namespace siar::performance
