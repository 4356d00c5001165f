// The register of indicators: what is measured, how, against which target, and whose it is.
#pragma once

#include "people/account.hpp"
#include "reporting/self_evaluation.hpp"

namespace siar::indicators {

using reporting::AchievementStatus;

BOOST_DEFINE_ENUM_CLASS(IndicatorKind, main, additional) // IKU, IKT

/// How a value is compared with its target; `yes_no`: there is no number, only whether it is so.
BOOST_DEFINE_ENUM_CLASS(Direction, at_least, at_most, yes_no)

/// Penetapan, Pelaksanaan, Evaluasi, Pengendalian, Peningkatan (Permendiktisaintek 39/2025).
BOOST_DEFINE_ENUM_CLASS(PpeppStage, setting, execution, evaluation, control, improvement)

struct Indicator {
    Id<Indicator> id;
    Text<40> code;
    Text<2000> statement;
    bool is_computed;                    // from records, by `computation`
    IndicatorKind kind;
    std::optional<Text<300>> standard;   // that it comes from
    std::optional<Text<1000>> formula;   // in words
    std::optional<Text<80>> unit;        // of measure
    std::optional<Text<1000>> method;    // how it is measured
    std::optional<Text<60>> computation; // none: a person enters the value
    std::vector<int> quarters;           // in which it is assessed, besides the year
    std::optional<AccountId> owner;
    std::optional<people::Role> owner_role;
    int first_year; // in which it is valid
    std::optional<int> last_year;
    std::int64_t version;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(
    Indicator,
    (),
    (id,
     code,
     statement,
     is_computed,
     kind,
     standard,
     formula,
     unit,
     method,
     computation,
     quarters,
     owner,
     owner_role,
     first_year,
     last_year,
     version,
     created_at)
)

/// Rows are only added: the last one for a year holds for it and the years after.
struct IndicatorTarget {
    Id<IndicatorTarget> id;
    Id<Indicator> indicator;
    int year;
    std::optional<Text<200>> baseline;
    Text<200> target;             // as people read it
    std::optional<double> number; // that a value is compared with
    Direction direction;
    AccountId set_by;
    Moment set_at;
};
BOOST_DESCRIBE_STRUCT(
    IndicatorTarget, (), (id, indicator, year, baseline, target, number, direction, set_by, set_at)
)

struct NewTarget {
    int year;
    std::optional<Text<200>> baseline;
    Text<200> target;
    std::optional<double> number;
    Direction direction;
};
BOOST_DESCRIBE_STRUCT(NewTarget, (), (year, baseline, target, number, direction))

struct IndicatorForm {
    std::optional<std::int64_t> version; // of the one that is changed
    Text<40> code;
    Text<2000> statement;
    IndicatorKind kind;
    std::optional<Text<300>> standard;
    std::optional<Text<1000>> formula;
    std::optional<Text<80>> unit;
    std::optional<Text<1000>> method;
    std::optional<Text<60>> computation;
    std::vector<int> quarters;
    std::optional<AccountId> owner;
    std::optional<people::Role> owner_role;
    int first_year;
    std::optional<int> last_year;
};
BOOST_DESCRIBE_STRUCT(
    IndicatorForm,
    (),
    (version,
     code,
     statement,
     kind,
     standard,
     formula,
     unit,
     method,
     computation,
     quarters,
     owner,
     owner_role,
     first_year,
     last_year)
)

/// Where an indicator came in the cycle of a year, and who said so. Rows are only added.
struct StageMove {
    Id<StageMove> id;
    Id<Indicator> indicator;
    int year;
    PpeppStage stage;
    std::optional<Text<1000>> note;
    AccountId moved_by;
    Moment moved_at;
};
BOOST_DESCRIBE_STRUCT(StageMove, (), (id, indicator, year, stage, note, moved_by, moved_at))

struct NewStage {
    int year;
    PpeppStage stage;
    std::optional<Text<1000>> note; // required to skip a stage or to go back
};
BOOST_DESCRIBE_STRUCT(NewStage, (), (year, stage, note))

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

/// A computation that an indicator can choose.
struct KnownComputation {
    std::string code;
    std::string name; // in the reader's language
    std::string unit;
};
BOOST_DESCRIBE_STRUCT(KnownComputation, (), (code, name, unit))

} // namespace siar::indicators
