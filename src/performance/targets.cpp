#include "performance/targets.hpp"

#include "evaluation/metrics.hpp"
#include "people/office.hpp"
#include "performance/channel_numbers.hpp"
#include "performance/tables.hpp"
#include "performance/tally.hpp"
#include "planning/channels.hpp"

#include <algorithm>
#include <cmath>

namespace siar::performance {

namespace {

using reporting::AchievementStatus;

constexpr double whole = 100;

bool is_share(const std::string& figure)
{
    return figure == "on_time_percent" || figure == "engagement_percent";
}

bool is_count(const std::string& figure)
{
    return figure == "published" || is_share(figure);
}

bool is_there_already(Command& command, const PerformanceTarget& target)
{
    const auto same = target_table.where(
        command.database, "period = $1 and withdrawn_at is null and id <> $2", target.period, target.id
    );
    return std::ranges::any_of(same, [&](const PerformanceTarget& other) {
        return other.figure == target.figure && other.channel == target.channel &&
               other.pillar == target.pillar;
    });
}

void require_figure(Command& command, const PerformanceTarget& target)
{
    if (is_count(target.figure.text()))
        return;
    const auto metric = evaluation::metric_with(command.database, target.figure);
    if (!metric)
        throw invalid_field("figure", "performance.no_such_figure");
    if (metric->subject == evaluation::MetricSubject::channel && target.pillar)
        throw invalid_field("pillar", "performance.channels_have_no_pillar");
}

void require_sound(Command& command, const PerformanceTarget& target)
{
    require_figure(command, target);
    if (target.channel)
        planning::find_channel(command.database, *target.channel);
    if (target.pillar) {
        const auto pillars = people::office(command.database).pillars;
        if (std::ranges::none_of(pillars, [&](const auto& one) { return one == *target.pillar; }))
            throw invalid_field("pillar", "performance.no_such_pillar");
    }
    if (!(target.value > 0))
        throw invalid_field("value", "performance.target_above_zero");
    if (is_share(target.figure.text()) && target.value > whole)
        throw invalid_field("value", "performance.share_above_hundred");
    if (is_there_already(command, target))
        throw invalid_field("figure", "performance.target_is_there");
}

void fill_in(PerformanceTarget& target, const PerformanceTargetForm& form)
{
    target.period = form.period;
    target.figure = form.figure;
    target.channel = form.channel;
    target.pillar = form.pillar ? std::optional{form.pillar->text()} : std::nullopt;
    target.value = form.value;
    target.note = form.note ? std::optional{trimmed(form.note->text())} : std::nullopt;
}

PerformanceTarget find_target(Command& command, const Id<PerformanceTarget>& id)
{
    const auto found = target_table.find(command.database, id);
    if (!found || found->withdrawn_at)
        throw Refusal{Reason::not_found, "performance.no_such_target"};
    return *found;
}

std::optional<double> metric_value(
    const Reading& reading, const PerformanceTarget& target, const PerformanceFigures& figures
)
{
    for (const evaluation::Metric& metric : reading.metrics)
        if (metric.code == target.figure && metric.subject == evaluation::MetricSubject::channel)
            return channel_total(
                channel_numbers(reading, target.period.days()), metric.code, target.channel
            );
    for (const NumberFigure& number : figures.numbers)
        if (number.metric == target.figure)
            return number.value;
    return std::nullopt;
}

std::optional<double> actual_of(const Reading& reading, const PerformanceTarget& target)
{
    const auto all = filtered(
        publications(reading, target.period.days()),
        {.channel = target.channel, .pillar = target.pillar}
    );
    const PerformanceFigures figures = figures_of(all, reading.metrics);
    const std::string& figure = target.figure.text();
    if (figure == "published") {
        if (all.empty())
            return std::nullopt; // nothing was planned, nothing came: there is nothing to judge
        return static_cast<double>(figures.published_count);
    }
    if (figure == "on_time_percent")
        return figures.on_time_percent;
    if (figure == "engagement_percent")
        return figures.engagement.percent;
    return metric_value(reading, target, figures);
}

} // namespace

PerformanceTarget set_target(Command& command, const PerformanceTargetForm& form)
{
    PerformanceTarget target{
        .id = Id<PerformanceTarget>::make(command.now),
        .period = form.period,
        .figure = form.figure,
        .channel = std::nullopt,
        .pillar = std::nullopt,
        .value = form.value,
        .note = std::nullopt,
        .set_by = account_of(command.caller),
        .set_at = command.now,
        .withdrawn_at = std::nullopt,
        .withdrawn_by = std::nullopt,
        .version = 1
    };
    fill_in(target, form);
    require_sound(command, target);
    target_table.insert(command.database, target);
    command.record("performance.target_set", target);
    return target;
}

PerformanceTarget
change_target(Command& command, const Id<PerformanceTarget>& id, const PerformanceTargetForm& form)
{
    PerformanceTarget target = find_target(command, id);
    target.version = form.version.value_or(0);
    fill_in(target, form);
    require_sound(command, target);
    target = target_table.update_version(command.database, target);
    command.record("performance.target_changed", target);
    return target;
}

PerformanceTarget
withdraw_target(Command& command, const Id<PerformanceTarget>& id, const TargetVersion& form)
{
    PerformanceTarget target = find_target(command, id);
    target.version = form.version;
    target.withdrawn_at = command.now;
    target.withdrawn_by = command.caller.account;
    target = target_table.update_version(command.database, target);
    command.record("performance.target_withdrawn", target);
    return target;
}

std::vector<TargetProgress> progress(const Reading& reading, const evaluation::Period& days)
{
    const Date today = day_at(reading.now, reading.zone);
    std::vector<TargetProgress> all;
    for (const PerformanceTarget& target :
         target_table.where(reading.database, "withdrawn_at is null order by period, id")) {
        const evaluation::Period& aimed = target.period.days();
        if (aimed.first < days.first || aimed.last > days.last)
            continue;
        const auto actual = actual_of(reading, target);
        all.push_back({target, actual, status_of(actual, target.value), aimed.last >= today});
    }
    return all;
}

AchievementStatus status_of(std::optional<double> actual, double target)
{
    constexpr double tenths = 10;
    if (!actual)
        return AchievementStatus::no_data;
    const double shown = std::round(*actual * tenths);
    const double wanted = std::round(target * tenths);
    if (shown == wanted)
        return AchievementStatus::met;
    return shown > wanted ? AchievementStatus::exceeded : AchievementStatus::not_met;
}

} // namespace siar::performance
