// The figures of a year counted once more, by plain loops straight over the raw rows: nothing of the
// product's own counting is used, neither its SQL nor its views.
#pragma once

#include "database/table.hpp"
#include "evaluation/measurement.hpp"
#include "performance/dashboard.hpp"
#include "planning/entry.hpp"
#include "publishing/placement.hpp"

#include <doctest/doctest.h>
#include <map>
#include <set>

namespace siar::tests {

struct GoldenCounts {
    std::int64_t planned = 0;
    std::int64_t published = 0;
    std::int64_t on_time = 0;
    std::int64_t late = 0;
    std::int64_t early = 0;
    std::int64_t cancelled = 0;
    std::int64_t missed = 0;
    std::int64_t unplanned = 0;
    std::map<std::string, double> numbers = {};
};

class GoldenYear {
public:
    GoldenYear(database::Database& database, int year, Moment now)
        : year_{std::to_string(year)},
          now_{now},
          entries_{database::Table<planning::ScheduleEntry>{"schedule_entries"}.where(database, "true")},
          placements_{database::Table<publishing::Placement>{"placements"}.where(database, "true")},
          baselines_{database::Table<planning::Baseline>{"baselines"}.where(database, "true order by number")},
          measurements_{database::Table<evaluation::Measurement>{"measurements"}.where(database, "true")}
    {
        for (const auto& entry : entries_)
            add_entry(entry);
        for (const auto& placement : placements_)
            if (placement.published_at && !seen_.contains(placement.id.text())) {
                const std::string day = day_of(*placement.published_at);
                add(day, placement.channel, [&](GoldenCounts& counts) {
                    ++counts.published;
                    ++counts.unplanned;
                    add_numbers(counts, placement);
                });
            }
    }

    GoldenCounts all = {};
    std::map<std::string, GoldenCounts> months = {};
    std::map<std::string, GoldenCounts> channels = {};

    /// The last of the year's followers, or visits added up, by channel.
    std::map<std::string, double> of_channels(const std::string& metric, bool is_added) const
    {
        std::map<std::string, double> totals;
        std::map<std::string, std::pair<Moment, std::string>> latest;
        for (const auto& one : measurements_) {
            if (!one.channel || one.metric.text() != metric || one.is_corrected ||
                day_of(one.taken_at).substr(0, 4) != year_)
                continue;
            const std::string channel = one.channel->text();
            if (is_added) {
                totals[channel] += one.value;
                continue;
            }
            const std::pair at{one.taken_at, one.id.text()};
            const auto found = latest.find(channel);
            if (found == latest.end() || found->second < at) {
                latest.insert_or_assign(channel, at);
                totals[channel] = one.value;
            }
        }
        return totals;
    }

private:
    /// Jakarta is seven hours ahead of UTC, all year.
    static std::string day_of(Moment moment)
    {
        return (moment + std::chrono::hours{7}).text().substr(0, 10);
    }

    template <class Change>
    void add(const std::string& day, const Id<planning::Channel>& channel, Change change)
    {
        if (day.substr(0, 4) != year_)
            return;
        change(all);
        change(months[day.substr(0, 7)]);
        change(channels[channel.text()]);
    }

    void add_entry(const planning::ScheduleEntry& entry)
    {
        std::optional<std::string> day;
        if (entry.planned_for)
            day = entry.planned_for->text().substr(0, 10);
        const std::set<std::string> now{texts_of(entry.channels)};
        std::set<std::string> wanted = entry.planned_for ? now : std::set<std::string>{};
        for (const auto& baseline : baselines_)
            for (const auto& promised : baseline.entries)
                if (promised.id == entry.id) {
                    if (!day && promised.planned_for)
                        day = promised.planned_for->text().substr(0, 10);
                    wanted.merge(texts_of(promised.channels));
                }
        if (day)
            for (const std::string& channel : wanted)
                add_planned(entry, *day, channel, entry.is_dropped || !now.contains(channel));
    }

    static std::set<std::string> texts_of(const std::vector<Id<planning::Channel>>& channels)
    {
        std::set<std::string> texts;
        for (const auto& channel : channels)
            texts.insert(channel.text());
        return texts;
    }

    const publishing::Placement*
    placement_of(const planning::ScheduleEntry& entry, const std::string& channel) const
    {
        for (const auto& placement : placements_)
            if (placement.entry == entry.id && placement.channel.text() == channel)
                return &placement;
        return nullptr;
    }

    void add_planned(
        const planning::ScheduleEntry& entry, const std::string& day, const std::string& channel, bool is_off
    )
    {
        const auto* placement = placement_of(entry, channel);
        if (placement != nullptr)
            seen_.insert(placement->id.text());
        add(day, Id<planning::Channel>{channel}, [&](GoldenCounts& counts) {
            if (placement != nullptr && placement->published_at) {
                ++counts.published;
                add_numbers(counts, *placement);
                add_delay(counts, entry, *placement->published_at);
                return;
            }
            ++counts.planned;
            if (is_off || (placement != nullptr && placement->state == publishing::PlacementState::cancelled))
                ++counts.cancelled;
            else if (entry.planned_at && now_ - *entry.planned_at > std::chrono::minutes{60})
                ++counts.missed;
        });
    }

    static void
    add_delay(GoldenCounts& counts, const planning::ScheduleEntry& entry, Moment published_at)
    {
        if (!entry.planned_at) {
            ++counts.unplanned;
            return;
        }
        ++counts.planned;
        const auto delay = published_at - *entry.planned_at;
        if (delay > std::chrono::minutes{60})
            ++counts.late;
        else if (delay < std::chrono::minutes{-60})
            ++counts.early;
        else
            ++counts.on_time;
    }

    void add_numbers(GoldenCounts& counts, const publishing::Placement& placement) const
    {
        std::map<std::string, const evaluation::Measurement*> latest;
        for (const auto& one : measurements_)
            if (one.placement == placement.id && !one.is_corrected) {
                const auto*& known = latest[one.metric.text()];
                if (known == nullptr || std::pair{known->taken_at, known->id} < std::pair{one.taken_at, one.id})
                    known = &one;
            }
        for (const auto& [metric, one] : latest)
            counts.numbers[metric] += one->value;
    }

    std::string year_;
    Moment now_;
    std::vector<planning::ScheduleEntry> entries_;
    std::vector<publishing::Placement> placements_;
    std::vector<planning::Baseline> baselines_;
    std::vector<evaluation::Measurement> measurements_;
    std::set<std::string> seen_ = {}; // placements that stood in a plan
};

inline void check_same(const performance::PerformanceFigures& shown, const GoldenCounts& golden)
{
    CHECK(shown.planned_count == golden.planned);
    CHECK(shown.published_count == golden.published);
    CHECK(shown.on_time_count == golden.on_time);
    CHECK(shown.late_count == golden.late);
    CHECK(shown.early_count == golden.early);
    CHECK(shown.cancelled_count == golden.cancelled);
    CHECK(shown.missed_count == golden.missed);
    CHECK(shown.unplanned_count == golden.unplanned);
    std::map<std::string, double> numbers;
    for (const auto& number : shown.numbers)
        numbers.emplace(number.metric.text(), number.value.value());
    CHECK((numbers == golden.numbers));
}

inline void check_golden_year(database::Database& database, int year, Moment now)
{
    const GoldenYear golden{database, year, now};
    const auto page = performance::dashboard(
        performance::reading_at(database, now),
        {.period = performance::PeriodText{std::to_string(year)}},
        Texts{}
    );
    CHECK(golden.all.published > 400);
    CHECK(golden.all.numbers.at("likes") > 0);
    check_same(page.figures, golden.all);
    for (const auto& breakdown : page.breakdowns)
        for (const auto& group : breakdown.groups) {
            CAPTURE(group.name);
            const auto& expected =
                breakdown.by == performance::Grouping::month ? golden.months : golden.channels;
            if (breakdown.by > performance::Grouping::channel)
                continue;
            const auto found = expected.find(group.key);
            check_same(group.figures, found == expected.end() ? GoldenCounts{} : found->second);
        }
    const auto followers = golden.of_channels("followers", false);
    const auto visits = golden.of_channels("visits", true);
    std::size_t compared = 0;
    for (const auto& number : page.channel_numbers)
        for (const auto& [metric, expected] : {std::pair{"followers", &followers}, {"visits", &visits}})
            if (number.metric.text() == metric) {
                CHECK(number.value == expected->at(number.channel.text()));
                ++compared;
            }
    CHECK(compared == followers.size() + visits.size());
    CHECK_FALSE(page.targets.empty());
}

} // namespace siar::tests
