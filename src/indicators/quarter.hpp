// What was achieved of an indicator in a quarter (triwulan) or a year: the unit's own rating, the
// auditor's, and what stands still once it is closed.
#pragma once

#include "indicators/indicator.hpp"

namespace siar::indicators {

/// Of the year as a whole.
constexpr int whole_year = 0;

/// What was computed, and against which target, when the quarter was closed.
struct FrozenValue {
    AchievementStatus status;
    std::string value;
    std::optional<double> number;
    std::string target;
    std::string baseline;
    std::vector<IndicatorEvidence> evidence;
    AccountId closed_by;
    Moment closed_at;
};
BOOST_DESCRIBE_STRUCT(
    FrozenValue, (), (status, value, number, target, baseline, evidence, closed_by, closed_at)
)

struct IndicatorQuarter {
    Id<IndicatorQuarter> id;
    Id<Indicator> indicator;
    int year;
    int quarter; // 1 to 4, or whole_year
    std::optional<AchievementStatus> unit_rating;
    std::string actual; // in words
    std::optional<double> number;
    std::string analysis;
    std::string root_cause;
    std::string supporting_factors;
    std::string hindering_factors;
    std::string follow_up;
    std::string reason; // why the rating is another than the computed one
    std::optional<AccountId> written_by;
    std::optional<Moment> written_at;
    std::optional<FrozenValue> frozen; // while it is closed
    std::int64_t version;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(
    IndicatorQuarter,
    (),
    (id,
     indicator,
     year,
     quarter,
     unit_rating,
     actual,
     number,
     analysis,
     root_cause,
     supporting_factors,
     hindering_factors,
     follow_up,
     reason,
     written_by,
     written_at,
     frozen,
     version,
     created_at)
)

struct NewQuarter {
    int year;
    int quarter;
};
BOOST_DESCRIBE_STRUCT(NewQuarter, (), (year, quarter))

/// The unit's part.
struct UnitAssessment {
    std::int64_t version;
    std::optional<AchievementStatus> unit_rating;
    std::string actual;
    std::optional<double> number;
    std::string analysis;
    std::string root_cause;
    std::string supporting_factors;
    std::string hindering_factors;
    std::string follow_up;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(
    UnitAssessment,
    (),
    (version,
     unit_rating,
     actual,
     number,
     analysis,
     root_cause,
     supporting_factors,
     hindering_factors,
     follow_up,
     reason)
)

/// The auditor's part. Rows are only added; the last one is the auditor's rating.
struct AuditorOpinion {
    Id<AuditorOpinion> id;
    Id<IndicatorQuarter> quarter;
    AchievementStatus rating;
    Text<4000> narrative;
    AccountId given_by;
    Moment given_at;
};
BOOST_DESCRIBE_STRUCT(AuditorOpinion, (), (id, quarter, rating, narrative, given_by, given_at))

struct NewOpinion {
    AchievementStatus rating;
    Text<4000> narrative;
};
BOOST_DESCRIBE_STRUCT(NewOpinion, (), (rating, narrative))

BOOST_DEFINE_ENUM_CLASS(QuarterAct, closed, reopened)

/// Rows are only added: a quarter that was opened again keeps what it was closed with.
struct QuarterStep {
    Id<QuarterStep> id;
    Id<IndicatorQuarter> quarter;
    QuarterAct act;
    std::optional<std::string> reason;
    std::optional<FrozenValue> frozen; // what it was closed with
    AccountId taken_by;
    Moment taken_at;
};
BOOST_DESCRIBE_STRUCT(QuarterStep, (), (id, quarter, act, reason, frozen, taken_by, taken_at))

struct QuarterVersion {
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(QuarterVersion, (), (version))

struct QuarterReopening {
    std::int64_t version;
    Text<1000> reason;
};
BOOST_DESCRIBE_STRUCT(QuarterReopening, (), (version, reason))

/// One field of the matrix of indicators and quarters.
struct QuarterCell {
    int quarter;
    bool is_assessed; // the indicator is assessed in this quarter
    std::optional<Id<IndicatorQuarter>> id;
    std::optional<AchievementStatus> unit_rating;
    std::optional<AchievementStatus> auditor_rating;
    bool is_closed;
};
BOOST_DESCRIBE_STRUCT(
    QuarterCell, (), (quarter, is_assessed, id, unit_rating, auditor_rating, is_closed)
)

struct QuarterDetail {
    IndicatorQuarter quarter;
    Indicator indicator;
    // Computed now; what it was closed with, once it is closed. For those entered by hand the unit's.
    AchievementStatus computed_status;
    std::string computed_value;
    std::optional<double> computed_number;
    std::vector<std::string> missing;
    std::vector<IndicatorEvidence> records;
    std::string target;
    std::string baseline;
    std::vector<AuditorOpinion> opinions; // the oldest first
    std::vector<QuarterStep> steps;       // the oldest first
    std::vector<std::string> hindrances;  // what is needed before it can be closed
    bool may_give_opinion;
};
BOOST_DESCRIBE_STRUCT(
    QuarterDetail,
    (),
    (quarter,
     indicator,
     computed_status,
     computed_value,
     computed_number,
     missing,
     records,
     target,
     baseline,
     opinions,
     steps,
     hindrances,
     may_give_opinion)
)

struct IndicatorValue {
    Indicator indicator;
    int year;
    AchievementStatus status;
    std::string value;                // in words, in the reader's language
    std::optional<double> number;
    std::vector<std::string> missing; // what to do to meet it, in the reader's language
    std::vector<IndicatorEvidence> evidence;
    std::optional<IndicatorOverride> replaced_by; // a person's word instead of the computed one
    std::string target;
    std::string baseline;
    std::optional<double> percent; // of the target, where both are numbers
    PpeppStage stage;
    std::vector<QuarterCell> quarters; // the four, then the whole year
};
BOOST_DESCRIBE_STRUCT(
    IndicatorValue,
    (),
    (indicator,
     year,
     status,
     value,
     number,
     missing,
     evidence,
     replaced_by,
     target,
     baseline,
     percent,
     stage,
     quarters)
)

struct IndicatorDetail {
    IndicatorValue value;
    std::vector<IndicatorTarget> targets;     // the newest first
    std::vector<StageMove> stages;            // of the year, the oldest first
    std::vector<IndicatorOverride> overrides; // of the year, the oldest first
};
BOOST_DESCRIBE_STRUCT(IndicatorDetail, (), (value, targets, stages, overrides))

} // namespace siar::indicators
