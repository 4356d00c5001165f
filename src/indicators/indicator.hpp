// KPIs of the procedure: their value computed from records, the records one click away.
#pragma once

#include "reporting/self_evaluation.hpp"

namespace siar::indicators {

using reporting::AchievementStatus;

struct Indicator {
    Id<Indicator> id;
    Text<40> code;
    Text<2000> statement;
    bool is_computed; // Siar knows how
    std::int64_t version;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(Indicator, (), (id, code, statement, is_computed, version, created_at))

/// A record that the value rests on, and the page that shows it.
struct IndicatorEvidence {
    std::string title;
    std::string path;
};
BOOST_DESCRIBE_STRUCT(IndicatorEvidence, (), (title, path))

struct IndicatorOverride {
    Id<IndicatorOverride> id;
    Id<Indicator> indicator;
    int year;
    AchievementStatus status;
    Text<500> value;
    Text<2000> reason;
    AccountId set_by;
    Moment set_at;
};
BOOST_DESCRIBE_STRUCT(
    IndicatorOverride, (), (id, indicator, year, status, value, reason, set_by, set_at)
)

struct NewOverride {
    int year;
    AchievementStatus status;
    Text<500> value;
    Text<2000> reason;
};
BOOST_DESCRIBE_STRUCT(NewOverride, (), (year, status, value, reason))

struct IndicatorValue {
    Indicator indicator;
    int year;
    AchievementStatus status;
    std::string value;                // in words, in the reader's language
    std::vector<std::string> missing; // what to do to meet it, in the reader's language
    std::vector<IndicatorEvidence> evidence;
    std::optional<IndicatorOverride> replaced_by; // a person's word instead of the computed one
};
BOOST_DESCRIBE_STRUCT(
    IndicatorValue, (), (indicator, year, status, value, missing, evidence, replaced_by)
)

} // namespace siar::indicators
