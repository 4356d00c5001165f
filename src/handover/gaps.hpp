// What an auditor will look for in a period and not find, so that the office knows it first.
#pragma once

#include "database/database.hpp"
#include "foundation/refusal.hpp"
#include "handover/period.hpp"

namespace siar::handover {

struct Gap {
    std::string code; // a sentence in the catalogue of texts
    Values values;
    std::string path; // the page where it can be mended
};

/// Of what is over by `now`: nobody misses the minutes of next month. Years are asked for their
/// self-evaluation when the period holds the whole of them (PR.27.4, KPI B.4.10.8).
std::vector<Gap> gaps_in(database::Database& database, const Period& period, Moment now);

} // namespace siar::handover
