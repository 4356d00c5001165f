#include "publishing/plan_actual.hpp"

#include "people/office.hpp"
#include "planning/channels.hpp"
#include "planning/entries.hpp"
#include "planning/schedules.hpp"
#include "production/contents.hpp"
#include "publishing/placements.hpp"
#include "publishing/tables.hpp"

#include <algorithm>
#include <map>

namespace siar::publishing {

namespace {

using Channels = std::vector<Id<planning::Channel>>;

/// What the baselines had of an entry.
struct Promised {
    std::optional<WallTime> first_planned_for;
    Channels channels = {};
};

using Promises = std::map<std::string, Promised>; // by the entry's id

Promises promises_of(const std::vector<planning::Baseline>& baselines)
{
    Promises promises;
    for (const planning::Baseline& baseline : baselines)
        for (const planning::ScheduleEntry& entry : baseline.entries) {
            auto& promised =
                promises.try_emplace(entry.id.text(), Promised{entry.planned_for}).first->second;
            for (const auto& channel : entry.channels)
                if (std::ranges::find(promised.channels, channel) == promised.channels.end())
                    promised.channels.push_back(channel);
        }
    return promises;
}

class Comparison {
public:
    Comparison(database::Database& database, const planning::Schedule& schedule, Moment now)
        : database_{database},
          schedule_{schedule},
          zone_{people::office(database).zone},
          now_{now},
          promises_{promises_of(planning::baselines_of(database, schedule.id))}
    {
        for (const auto& channel : planning::channels_by_name(database))
            names_.emplace(channel.id.text(), channel.name.text());
    }

    PlanActual compare()
    {
        for (const auto& entry : planning::entries_of(database_, schedule_.id))
            if (entry.planned_for || promises_.contains(entry.id.text()))
                add_entry(entry);
        for (const Placement& placement : published_without_entry())
            add_unplanned(placement, production::find_content(database_, placement.content).pillar);
        return {
            .rows = rows_,
            .planned_count =
                count([](const auto& row) { return row.punctuality != Punctuality::unplanned; }),
            .published_count = count([](const auto& row) { return row.published_for.has_value(); }),
            .on_time_count = count_of(Punctuality::on_time),
            .late_count = count_of(Punctuality::late),
            .cancelled_count = count_of(Punctuality::cancelled),
            .unplanned_count = count_of(Punctuality::unplanned)
        };
    }

private:
    void add_entry(const planning::ScheduleEntry& entry)
    {
        const auto placements = placements_of_entry(database_, entry.id);
        const auto promised = promises_.find(entry.id.text());
        Channels channels = entry.channels;
        if (promised != promises_.end())
            for (const auto& channel : promised->second.channels)
                if (std::ranges::find(channels, channel) == channels.end())
                    channels.push_back(channel);
        for (const auto& channel : channels)
            add_channel(entry, channel, placements);
        for (const Placement& placement : placements)
            if (placement.published_at &&
                std::ranges::find(channels, placement.channel) == channels.end())
                add_unplanned(placement, entry.pillar);
    }

    void add_channel(
        const planning::ScheduleEntry& entry,
        const Id<planning::Channel>& channel,
        const std::vector<Placement>& placements
    )
    {
        const auto found = std::ranges::find(placements, channel, &Placement::channel);
        const Placement* placement = found == placements.end() ? nullptr : &*found;
        const bool is_off =
            entry.is_dropped || std::ranges::find(entry.channels, channel) == entry.channels.end();
        const PlanFacts facts{
            .planned_at = entry.planned_at,
            .published_at = placement == nullptr ? std::nullopt : placement->published_at,
            .is_cancelled =
                is_off || (placement != nullptr && placement->state == PlacementState::cancelled),
            .now = now_
        };
        const auto promised = promises_.find(entry.id.text());
        PlanActualRow row = row_for(channel, placement, facts.published_at);
        row.entry = entry.id;
        row.title = entry.title.text();
        row.pillar = entry.pillar;
        if (promised != promises_.end())
            row.first_planned_for = promised->second.first_planned_for;
        row.planned_for = entry.planned_for;
        row.late_minutes = late_minutes(facts);
        row.punctuality = punctuality_of(facts);
        rows_.push_back(std::move(row));
    }

    void add_unplanned(const Placement& placement, const std::optional<std::string>& pillar)
    {
        PlanActualRow row = row_for(placement.channel, &placement, placement.published_at);
        row.entry = placement.entry;
        row.title = placement.title.text();
        row.pillar = pillar;
        row.punctuality = Punctuality::unplanned;
        rows_.push_back(std::move(row));
    }

    PlanActualRow row_for(
        const Id<planning::Channel>& channel,
        const Placement* placement,
        const std::optional<Moment>& published_at
    ) const
    {
        return {
            .entry = std::nullopt,
            .placement = placement == nullptr ? std::nullopt : std::optional{placement->id},
            .title = "",
            .pillar = std::nullopt,
            .channel = channel,
            .channel_name = names_.at(channel.text()),
            .first_planned_for = std::nullopt,
            .planned_for = std::nullopt,
            .published_for =
                published_at ? std::optional{wall_time_at(*published_at, zone_)} : std::nullopt,
            .late_minutes = std::nullopt,
            .punctuality = Punctuality::not_due,
            .url = placement == nullptr ? std::nullopt : placement->url
        };
    }

    std::vector<Placement> published_without_entry() const
    {
        return placement_table.where(
            database_,
            "entry is null and published_at >= $1 and published_at < $2 order by published_at, id",
            start_of(schedule_.starts_on, zone_),
            start_of(schedule_.ends_on + std::chrono::days{1}, zone_)
        );
    }

    template <class Condition>
    int count(Condition condition) const
    {
        return static_cast<int>(std::ranges::count_if(rows_, condition));
    }

    int count_of(Punctuality punctuality) const
    {
        return count([&](const auto& row) { return row.punctuality == punctuality; });
    }

    database::Database& database_;
    planning::Schedule schedule_;
    Zone zone_;
    Moment now_;
    Promises promises_;
    std::map<std::string, std::string> names_; // of channels, by id
    std::vector<PlanActualRow> rows_;
};

} // namespace

Punctuality punctuality_of(const PlanFacts& facts)
{
    if (facts.published_at && facts.planned_at) {
        const auto delay = *facts.published_at - *facts.planned_at;
        if (delay > punctual_within)
            return Punctuality::late;
        return delay < -punctual_within ? Punctuality::early : Punctuality::on_time;
    }
    if (facts.published_at)
        return Punctuality::unplanned;
    if (facts.is_cancelled)
        return Punctuality::cancelled;
    if (!facts.planned_at || facts.now - *facts.planned_at <= punctual_within)
        return Punctuality::not_due;
    return Punctuality::not_published;
}

std::optional<std::int64_t> late_minutes(const PlanFacts& facts)
{
    if (!facts.published_at || !facts.planned_at)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::minutes>(*facts.published_at - *facts.planned_at)
        .count();
}

PlanActual
plan_against_actual(database::Database& database, const Id<planning::Schedule>& id, Moment now)
{
    return Comparison{database, planning::find_schedule(database, id), now}.compare();
}

} // namespace siar::publishing
