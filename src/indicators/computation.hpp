// How the three KPIs of PR.27.4 are computed from the office's records.
#pragma once

#include "database/database.hpp"
#include "indicators/indicator.hpp"

#include <functional>
#include <string>
#include <vector>

namespace siar::indicators {

/// Whether an approved self-evaluation is kept as a record. Retention knows; app/ hands it over.
using IsFiled =
    std::function<bool(database::Database& database, const Id<reporting::SelfEvaluation>& id)>;

/// What is asked: a year, as seen from now, in the reader's language.
struct YearQuestion {
    int year;
    Moment now;
    const Texts& texts;
    Language language;
    IsFiled is_filed;
};

struct Computed {
    AchievementStatus status;
    std::string value;
    std::vector<std::string> missing = {};
    std::vector<IndicatorEvidence> evidence = {};
};

/// Whether Siar knows how to compute the KPI with this code.
bool is_computed(const std::string& code);

/// The value of the KPI. A KPI that Siar cannot compute, and a year that has not begun, have no
/// data; what is missing says what to do.
Computed
compute(database::Database& database, const std::string& code, const YearQuestion& question);

} // namespace siar::indicators
