#include "planning/plan_feed.hpp"

#include "calendar/written.hpp"
#include "people/office.hpp"
#include "planning/channels.hpp"
#include "planning/plan_links.hpp"

namespace siar::planning {

namespace {

constexpr std::chrono::minutes time_of_publication{30};
constexpr std::chrono::days kept_behind{31};
constexpr std::chrono::days shown_ahead{366};

std::string channels_in_words(database::Database& database, const ScheduleEntry& entry)
{
    std::vector<std::string> names;
    for (const Id<Channel>& channel : entry.channels)
        names.push_back(find_channel(database, channel).name.text());
    return contract::joined(names);
}

} // namespace

calendar::Event event_of(const ScheduleEntry& entry)
{
    calendar::Event event{
        .uid = "entry-" + entry.id.text() + "@siar",
        .sequence = entry.version,
        .title = entry.title.text(),
        .is_cancelled = entry.is_dropped
    };
    if (entry.planned_for) {
        const Moment begins = moment_of(*entry.planned_for, entry.zone);
        event.when = calendar::Hours{begins, begins + time_of_publication};
    }
    return event;
}

std::string feed_of(database::Database& database, const PlanView& view, Moment now)
{
    const people::Office office = people::office(database);
    const Date today = day_at(now, office.zone);
    std::vector<calendar::Event> events;
    for (const auto& entry :
         entries_in(database, view, today + -kept_behind, today + shown_ahead)) {
        events.push_back(event_of(entry));
        events.back().place = channels_in_words(database, entry);
        events.back().description = entry.pillar.value_or("");
        events.back().page =
            people::address_of_page(office, "/kalender?kegiatan=" + entry.id.text());
    }
    const calendar::Feed feed{view.name.text() + " – " + office.unit.text(), office.zone};
    return calendar::written(events, feed, now);
}

} // namespace siar::planning
