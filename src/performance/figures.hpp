// What a year of work comes to: output, punctuality, and what people did with it.
#pragma once

#include "evaluation/metric.hpp"
#include "performance/period.hpp"
#include "publishing/placement.hpp"
#include "reporting/self_evaluation.hpp"

namespace siar::performance {

/// How late a planned publication came: up to an hour either way counts as on time in reports.
BOOST_DEFINE_ENUM_CLASS(LatenessBand, early, on_time, within_hour, within_day, later)

struct LatenessCount {
    LatenessBand band;
    std::int64_t count;
};
BOOST_DESCRIBE_STRUCT(LatenessCount, (), (band, count))

/// The numbers of the publications that have one; no value is no data and never 0 (F24).
struct NumberFigure {
    evaluation::MetricCode metric;
    std::optional<double> value;
    std::int64_t measured_count; // publications that have the number
};
BOOST_DESCRIBE_STRUCT(NumberFigure, (), (metric, value, measured_count))

/// (reactions, or else likes + comments + shares + saves) / reach, in percent, over the publications
/// that have a reach above 0 and at least one of the others.
struct EngagementRate {
    std::optional<double> percent;
    double interactions;
    double reach;
    std::int64_t measured_count;
};
BOOST_DESCRIBE_STRUCT(EngagementRate, (), (percent, interactions, reach, measured_count))

struct PerformanceFigures {
    std::int64_t planned_count;
    std::int64_t published_count;
    std::int64_t on_time_count; // within an hour of the plan, either way
    std::int64_t late_count;
    std::int64_t early_count;
    std::int64_t cancelled_count;
    std::int64_t missed_count; // due and not published
    std::int64_t not_due_count;
    std::int64_t unplanned_count;
    std::int64_t proven_count;             // published, with a link or evidence
    std::optional<double> on_time_percent; // of what was planned and published
    std::vector<LatenessCount> lateness;
    std::vector<NumberFigure> numbers;
    EngagementRate engagement;
};
BOOST_DESCRIBE_STRUCT(
    PerformanceFigures,
    (),
    (planned_count,
     published_count,
     on_time_count,
     late_count,
     early_count,
     cancelled_count,
     missed_count,
     not_due_count,
     unplanned_count,
     proven_count,
     on_time_percent,
     lateness,
     numbers,
     engagement)
)

/// By what publications are grouped.
BOOST_DEFINE_ENUM_CLASS(Grouping, month, channel, pillar, format, person)

struct PerformanceGroup {
    std::string key;  // 2026-03, or the id, or the word; empty where it has none
    std::string name; // of the channel or the person; the key of the others
    PerformanceFigures figures;
    std::optional<PerformanceFigures> compared;
};
BOOST_DESCRIBE_STRUCT(PerformanceGroup, (), (key, name, figures, compared))

struct PerformanceBreakdown {
    Grouping by;
    std::vector<PerformanceGroup> groups;
};
BOOST_DESCRIBE_STRUCT(PerformanceBreakdown, (), (by, groups))

} // namespace siar::performance
