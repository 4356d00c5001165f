#include "review/link_shown.hpp"

#include "contract/json.hpp"
#include "documents/documents.hpp"
#include "planning/channels.hpp"
#include "planning/entries.hpp"
#include "planning/initiatives.hpp"
#include "planning/schedules.hpp"

namespace siar::review {

namespace {

using evidence::SubjectKind;

void add_field(std::vector<ShownField>& fields, const char* name, const std::optional<std::string>& text)
{
    if (text && !text->empty())
        fields.push_back({.name = name, .text = *text});
}

std::string
names_of_channels(database::Database& database, const std::vector<Id<planning::Channel>>& channels)
{
    std::vector<std::string> names;
    for (const auto& channel : channels)
        names.push_back(planning::find_channel(database, channel).name.text());
    return contract::joined(names);
}

Shown shown_entry(database::Database& database, const std::string& subject)
{
    const auto entry = planning::find_entry(database, Id<planning::ScheduleEntry>{subject});
    Shown shown{.title = entry.title.text()};
    if (entry.planned_for)
        shown.fields.push_back({.name = "review.shown.planned_for", .at = entry.planned_for});
    add_field(shown.fields, "review.shown.channels", names_of_channels(database, entry.channels));
    add_field(shown.fields, "review.shown.pillar", entry.pillar);
    add_field(shown.fields, "review.shown.format", entry.format);
    if (entry.is_dropped)
        shown.fields.push_back({.name = "review.shown.dropped"});
    return shown;
}

/// The schedule with a line for each entry that is planned in it.
Shown shown_schedule(database::Database& database, const std::string& subject)
{
    const Id<planning::Schedule> id{subject};
    const auto schedule = planning::find_schedule(database, id);
    Shown shown{.title = schedule.title.text()};
    shown.fields.push_back({.name = "review.shown.starts_on", .on = schedule.starts_on});
    shown.fields.push_back({.name = "review.shown.ends_on", .on = schedule.ends_on});
    for (const auto& entry : planning::planned_entries(database, id)) {
        std::string line = entry.title.text();
        if (const auto names = names_of_channels(database, entry.channels); !names.empty())
            line += " (" + names + ')';
        shown.fields.push_back(
            {.name = "review.shown.entry", .text = line, .at = entry.planned_for}
        );
    }
    return shown;
}

Shown shown_initiative(database::Database& database, const std::string& subject)
{
    const auto initiative =
        planning::find_initiative(database, Id<planning::Initiative>{subject});
    Shown shown{.title = initiative.title.text()};
    if (initiative.channel)
        add_field(shown.fields,
            "review.shown.channels",
            planning::find_channel(database, *initiative.channel).name.text());
    add_field(shown.fields, "review.shown.reason", initiative.reason.text());
    add_field(shown.fields, "review.shown.technology", initiative.technology);
    add_field(shown.fields, "review.shown.target", initiative.target);
    add_field(shown.fields, "review.shown.steps", initiative.steps);
    if (initiative.due_on)
        shown.fields.push_back({.name = "review.shown.due_on", .on = initiative.due_on});
    return shown;
}

Shown shown_document(database::Database& database, const std::string& subject)
{
    const auto document =
        documents::find_document(database, Id<documents::ControlledDocument>{subject});
    Shown shown{.title = document.title.text()};
    add_field(shown.fields, "review.shown.number", document.number.text());
    return shown;
}

} // namespace

Shown shown_of(database::Database& database, const ReviewItem& item, const ShowsSubject& later)
{
    switch (item.subject_kind) {
    case SubjectKind::schedule_entry:
        return shown_entry(database, item.subject);
    case SubjectKind::schedule:
        return shown_schedule(database, item.subject);
    case SubjectKind::initiative:
        return shown_initiative(database, item.subject);
    case SubjectKind::document:
        return shown_document(database, item.subject);
    default:
        if (later)
            if (auto shown = later(database, item))
                return *shown;
        return {.title = item.title};
    }
}

Digest digest_of_shown(const Shown& shown)
{
    return digest_of(serialize(contract::to_json(shown)));
}

} // namespace siar::review
