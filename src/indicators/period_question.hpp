// What is asked about an indicator: its value in a quarter or a year, as seen from now.
#pragma once

#include "database/database.hpp"
#include "evaluation/plan_rows.hpp"
#include "indicators/quarter.hpp"

#include <functional>
#include <string>
#include <vector>

namespace siar::indicators {

constexpr int first_year = 2000;

/// Whether an approved self-evaluation is kept as a record. Retention knows; app/ hands it over.
using IsFiled =
    std::function<bool(database::Database& database, const Id<reporting::SelfEvaluation>& id)>;

/// The self-evaluation of a year is itself what B.4.10.8 asks for.
enum class AskedBy { reader, self_evaluation };

struct PeriodQuestion {
    int year;
    Moment now;
    const Texts& texts;
    Language language;
    IsFiled is_filed;
    int quarter = whole_year;
    AskedBy asked_by = AskedBy::reader;
};

/// The value as the records have it.
struct Computed {
    AchievementStatus status;
    std::string value;
    std::vector<std::string> missing = {};
    std::vector<IndicatorEvidence> evidence = {};
    std::optional<double> number = {};
};

/// The days that are asked about.
evaluation::Period period_of(const PeriodQuestion& question);
evaluation::Period period_of(int year, int quarter);

/// The sentence "indicators.<code>" in the reader's language.
std::string say(const PeriodQuestion& question, const std::string& code, const Values& values = {});

} // namespace siar::indicators
