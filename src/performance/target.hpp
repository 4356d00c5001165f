// What the office aims at: a figure in a period, of a channel, a pillar, or everything.
#pragma once

#include "performance/period.hpp"
#include "reporting/self_evaluation.hpp"

namespace siar::performance {

/// `figure` is "published", "on_time_percent", "engagement_percent" or the code of a metric.
struct PerformanceTarget {
    Id<PerformanceTarget> id;
    PeriodText period;
    evaluation::MetricCode figure;
    std::optional<Id<planning::Channel>> channel;
    std::optional<std::string> pillar;
    double value;
    std::optional<std::string> note;
    AccountId set_by;
    Moment set_at;
    std::optional<Moment> withdrawn_at;
    std::optional<AccountId> withdrawn_by;
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(
    PerformanceTarget,
    (),
    (id,
     period,
     figure,
     channel,
     pillar,
     value,
     note,
     set_by,
     set_at,
     withdrawn_at,
     withdrawn_by,
     version)
)

struct PerformanceTargetForm {
    std::optional<std::int64_t> version; // of a change; left out for a new one
    PeriodText period;
    evaluation::MetricCode figure;
    std::optional<Id<planning::Channel>> channel;
    std::optional<Text<80>> pillar;
    double value;
    std::optional<Text<500>> note;
};
BOOST_DESCRIBE_STRUCT(
    PerformanceTargetForm, (), (version, period, figure, channel, pillar, value, note)
)

struct TargetVersion {
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(TargetVersion, (), (version))

struct TargetProgress {
    PerformanceTarget target;
    std::optional<double> actual;
    reporting::AchievementStatus status;
    bool is_running; // the period is not over
};
BOOST_DESCRIBE_STRUCT(TargetProgress, (), (target, actual, status, is_running))

} // namespace siar::performance
