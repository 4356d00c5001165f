// The page of the year: what was planned, made and seen, beside another period and the targets.
#pragma once

#include "foundation/texts.hpp"
#include "performance/channel_numbers.hpp"
#include "performance/promise.hpp"
#include "performance/target.hpp"

namespace siar::performance {

BOOST_DEFINE_ENUM_CLASS(PeriodComparison, previous_period, previous_year)

struct ComparedPeriod {
    PeriodComparison comparison;
    Date first_on;
    Date last_on;
    PerformanceFigures figures;
    std::vector<ChannelNumber> channel_numbers;
};
BOOST_DESCRIBE_STRUCT(
    ComparedPeriod, (), (comparison, first_on, last_on, figures, channel_numbers)
)

struct Performance {
    PeriodText period;
    Date first_on;
    Date last_on;
    Zone zone;
    PerformanceFigures figures;
    std::vector<PerformanceBreakdown> breakdowns;
    std::vector<ChannelNumber> channel_numbers;
    std::optional<ComparedPeriod> compared;
    std::vector<TargetProgress> targets;
    std::vector<PromiseKept> promises;
};
BOOST_DESCRIBE_STRUCT(
    Performance,
    (),
    (period,
     first_on,
     last_on,
     zone,
     figures,
     breakdowns,
     channel_numbers,
     compared,
     targets,
     promises)
)

struct DashboardQuestion {
    PeriodText period;
    PublicationFilter filter = {};
    std::optional<PeriodComparison> comparison = {};
    Language language = Language::id;
};

/// Numbers of channels have no pillar and no person: they are left out where one is asked for.
Performance dashboard(const Reading& reading, const DashboardQuestion& question, const Texts& texts);

} // namespace siar::performance
