#include "performance/dashboard.hpp"

#include "people/accounts.hpp"
#include "performance/promises.hpp"
#include "performance/tally.hpp"
#include "performance/targets.hpp"
#include "planning/channels.hpp"

#include <algorithm>
#include <map>

namespace siar::performance {

namespace {

using evaluation::Period;
using Tallies = std::map<std::string, Tally>;

Tallies tallies_of(const Publications& all, Grouping by, const Metrics& metrics)
{
    Tallies tallies;
    for (const Publication& publication : all)
        tallies.try_emplace(group_key(publication, by), metrics).first->second.add(publication);
    return tallies;
}

/// What channels and people are called.
class Names {
public:
    explicit Names(database::Database& database)
        : database_{database}
    {
        for (const auto& channel : planning::channels_by_name(database))
            channels_.emplace(channel.id.text(), channel.name.text());
    }

    std::string of(const std::string& key, Grouping by) const
    {
        if (by == Grouping::channel)
            return channels_.at(key);
        if (by == Grouping::person && !key.empty())
            return people::name_of(database_, AccountId{key});
        return key;
    }

private:
    database::Database& database_;
    std::map<std::string, std::string> channels_;
};

struct Sides {
    Publications now;
    std::optional<Publications> compared;
    Period days;
    std::optional<Period> compared_days;
};

std::vector<PerformanceGroup> months(const Sides& sides, const Metrics& metrics)
{
    auto now = tallies_of(sides.now, Grouping::month, metrics);
    Tallies before;
    std::vector<Date> before_months;
    if (sides.compared) {
        before = tallies_of(*sides.compared, Grouping::month, metrics);
        before_months = months_of(*sides.compared_days);
    }
    const auto figures_in = [&](Tallies& tallies, const Date& month) {
        return tallies.try_emplace(month_of(month), metrics).first->second.figures();
    };
    std::vector<PerformanceGroup> groups;
    for (const Date& month : months_of(sides.days)) {
        PerformanceGroup group{
            month_of(month), month_of(month), figures_in(now, month), std::nullopt
        };
        if (groups.size() < before_months.size())
            group.compared = figures_in(before, before_months[groups.size()]);
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<PerformanceGroup>
grouped(const Sides& sides, Grouping by, const Metrics& metrics, const Names& names)
{
    const auto now = tallies_of(sides.now, by, metrics);
    Tallies before;
    if (sides.compared)
        before = tallies_of(*sides.compared, by, metrics);
    std::vector<PerformanceGroup> groups;
    for (const auto& [key, tally] : now) {
        PerformanceGroup group{key, names.of(key, by), tally.figures(), std::nullopt};
        if (const auto compared = before.find(key); compared != before.end())
            group.compared = compared->second.figures();
        groups.push_back(std::move(group));
    }
    std::ranges::sort(groups, {}, &PerformanceGroup::name);
    return groups;
}

std::vector<PerformanceBreakdown>
breakdowns(const Sides& sides, const Metrics& metrics, const Names& names)
{
    std::vector<PerformanceBreakdown> all{{Grouping::month, months(sides, metrics)}};
    for (const Grouping by :
         {Grouping::channel, Grouping::pillar, Grouping::format, Grouping::person})
        all.push_back({by, grouped(sides, by, metrics, names)});
    return all;
}

std::vector<ChannelNumber>
channels_asked_for(const Reading& reading, const Period& days, const PublicationFilter& filter)
{
    if (filter.pillar || filter.person)
        return {};
    auto numbers = channel_numbers(reading, days);
    if (filter.channel)
        std::erase_if(numbers, [&](const ChannelNumber& number) {
            return number.channel != *filter.channel;
        });
    return numbers;
}

Period compared_days(const DashboardQuestion& question)
{
    return *question.comparison == PeriodComparison::previous_period
               ? period_before(question.period)
               : period_a_year_before(question.period);
}

} // namespace

Performance dashboard(const Reading& reading, const DashboardQuestion& question, const Texts& texts)
{
    const Period& days = question.period.days();
    Sides sides{
        filtered(publications(reading, days), question.filter), std::nullopt, days, std::nullopt
    };
    std::optional<ComparedPeriod> compared;
    if (question.comparison) {
        sides.compared_days = compared_days(question);
        sides.compared = filtered(publications(reading, *sides.compared_days), question.filter);
        compared = ComparedPeriod{
            *question.comparison,
            sides.compared_days->first,
            sides.compared_days->last,
            figures_of(*sides.compared, reading.metrics),
            channels_asked_for(reading, *sides.compared_days, question.filter)
        };
    }
    return {
        .period = question.period,
        .first_on = days.first,
        .last_on = days.last,
        .zone = reading.zone,
        .figures = figures_of(sides.now, reading.metrics),
        .breakdowns = breakdowns(sides, reading.metrics, Names{reading.database}),
        .channel_numbers = channels_asked_for(reading, days, question.filter),
        .compared = std::move(compared),
        .targets = progress(reading, days),
        .promises = promises_kept(reading, days, texts, question.language)
    };
}

} // namespace siar::performance
