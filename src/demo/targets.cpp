#include "demo/targets.hpp"

#include "performance/targets.hpp"

namespace siar::demo {

namespace {

using evaluation::MetricCode;

performance::PerformanceTargetForm
target_of(const std::string& period, const char* figure, double value)
{
    return {
        .version = std::nullopt,
        .period = performance::PeriodText{period},
        .figure = MetricCode{figure},
        .channel = std::nullopt,
        .pillar = std::nullopt,
        .value = value,
        .note = std::nullopt
    };
}

} // namespace

void set_targets(Office& office, int year)
{
    const std::string period = std::to_string(year);
    auto followers = target_of(period, "followers", 20'000);
    followers.channel = office.channels->instagram;
    followers.note = Text<500>{"Rencana kerja Humas"};
    for (const auto& form :
         {target_of(period, "published", 550),
          target_of(period, "on_time_percent", 90),
          target_of(period, "leads", 300), // nobody counts them yet
          followers})
        office.as(office.team->sub_coordinator, "performance.aim", [&](Command& command) {
            return performance::set_target(command, form);
        });
}

} // namespace siar::demo
