#include "publishing/placements.hpp"

#include "people/office.hpp"
#include "people/roles.hpp"
#include "planning/channels.hpp"
#include "planning/entries.hpp"
#include "production/approval.hpp"
#include "production/contents.hpp"
#include "publishing/tables.hpp"

#include <algorithm>
#include <limits>

namespace siar::publishing {

namespace {

using enum PlacementState;

constexpr const char* channel_removed = "publishing.trouble.channel_removed";
constexpr const char* entry_dropped = "publishing.trouble.entry_dropped";

/// Whether a new approval moves it. What a person cancelled stays cancelled.
bool follows_approval(const Placement& placement)
{
    switch (placement.state) {
    case planned:
    case approved:
    case missed:
    case failed:
        return true;
    case cancelled:
        return placement.trouble == channel_removed || placement.trouble == entry_dropped;
    default:
        return false;
    }
}

bool is_waiting(const Placement& placement)
{
    return placement.state == planned || placement.state == approved;
}

std::optional<Moment> slot_of(const std::optional<WallTime>& planned_for, const Zone& zone)
{
    return planned_for ? std::optional{moment_of(*planned_for, zone)} : std::nullopt;
}

bool is_dropped(
    database::Database& database, const std::optional<Id<planning::ScheduleEntry>>& entry
)
{
    return entry && planning::find_entry(database, *entry).is_dropped;
}

/// The placement as the approved version has it.
Placement
with_approval(Command& command, Placement placement, const production::ContentVersion& version)
{
    const bool goes_out = !is_dropped(command.database, placement.entry);
    placement.title = version.title;
    placement.planned_for = version.planned_for;
    placement.zone = version.zone;
    placement.planned_at = slot_of(version.planned_for, version.zone);
    placement.state = goes_out ? approved : cancelled;
    placement.approved_sha256 = version.sha256;
    placement.trouble = goes_out ? std::nullopt : std::optional<std::string>{entry_dropped};
    return placement;
}

Placement new_placement(
    Command& command,
    const production::ContentItem& content,
    const Id<planning::Channel>& channel,
    const production::ContentVersion& version
)
{
    const Placement placement{
        .id = Id<Placement>::make(command.now),
        .content = content.id,
        .channel = channel,
        .entry = content.entry,
        .title = version.title,
        .planned_for = std::nullopt,
        .zone = version.zone,
        .planned_at = std::nullopt,
        .state = planned,
        .approved_sha256 = std::nullopt,
        .trouble = std::nullopt,
        .published_at = std::nullopt,
        .recorded_at = std::nullopt,
        .url = std::nullopt,
        .version = 1,
        .created_at = command.now
    };
    return with_approval(command, placement, version);
}

void cancel_where_no_longer(
    Command& command,
    const std::vector<Placement>& existing,
    const std::vector<Id<planning::Channel>>& channels
)
{
    for (Placement placement : existing) {
        const bool is_wanted = std::ranges::find(channels, placement.channel) != channels.end();
        if (is_wanted || !follows_approval(placement) || placement.state == cancelled)
            continue;
        placement.state = cancelled;
        placement.trouble = channel_removed;
        rewrite(command, placement, "publishing.placement_cancelled");
    }
}

std::int64_t start_or(
    const std::optional<Date>& day,
    std::chrono::days later,
    const Zone& zone,
    std::int64_t otherwise
)
{
    return day ? start_of(*day + later, zone).microseconds() : otherwise;
}

} // namespace

bool is_published_by_siar(const planning::Channel& channel)
{
    return channel.kind == planning::ChannelKind::public_page ||
           channel.kind == planning::ChannelKind::webhook;
}

void place(Command& command, const Id<production::ContentItem>& id)
{
    const auto approval = production::approval_in_force(command.database, id);
    if (!approval)
        return;
    const auto content = production::find_content(command.database, id);
    const auto version = production::find_version(command.database, approval->content_version);
    const auto existing = placements_of(command.database, id);
    for (const auto& channel : version.channels) {
        const auto found = std::ranges::find(existing, channel, &Placement::channel);
        if (found == existing.end()) {
            const Placement made = new_placement(command, content, channel, version);
            placement_table.insert(command.database, made);
            command.record("publishing.placement_made", made);
        } else if (follows_approval(*found)) {
            rewrite(
                command, with_approval(command, *found, version), "publishing.placement_approved"
            );
        }
    }
    cancel_where_no_longer(command, existing, version.channels);
}

void hold(Command& command, const Id<production::ContentItem>& id)
{
    const auto content = production::find_content(command.database, id);
    for (Placement placement : placements_of(command.database, id)) {
        if (placement.state != approved)
            continue;
        placement.state = planned;
        placement.approved_sha256 = std::nullopt;
        placement.planned_for = content.planned_for;
        placement.planned_at = slot_of(content.planned_for, content.zone);
        rewrite(command, placement, "publishing.placement_held");
    }
}

void cancel_with_entry(Command& command, const Id<planning::ScheduleEntry>& entry)
{
    for (Placement placement : placements_of_entry(command.database, entry)) {
        if (!is_waiting(placement))
            continue;
        placement.state = cancelled;
        placement.trouble = entry_dropped;
        rewrite(command, placement, "publishing.placement_cancelled");
    }
}

void restore_with_entry(Command& command, const Id<planning::ScheduleEntry>& entry)
{
    for (Placement placement : placements_of_entry(command.database, entry)) {
        if (placement.state != cancelled || placement.trouble != entry_dropped)
            continue;
        const auto approval = production::approval_in_force(command.database, placement.content);
        const bool stands = approval && placement.approved_sha256 == approval->sha256;
        placement.state = stands ? approved : planned;
        placement.trouble = std::nullopt;
        rewrite(command, placement, "publishing.placement_restored");
    }
}

Placement rewrite(Command& command, const Placement& placement, const std::string& event)
{
    const Placement written = placement_table.update_version(command.database, placement);
    command.record(event, written);
    return written;
}

void tell_staff(Command& command, const Placement& placement, const std::string& code)
{
    const auto channel = planning::find_channel(command.database, placement.channel);
    const auto slot = placement.planned_at ? placement.planned_at->text() : "";
    const Date today = people::today(command.database, command.now);
    for (const AccountId& account :
         people::holders_of(command.database, people::Role::staff, today))
        command.tell(
            {.account = account,
             .code = code,
             .values = {{"title", placement.title.text()}, {"channel", channel.name.text()}},
             .path = "/publikasi",
             .key = code + ':' + placement.id.text() + ':' + slot}
        );
}

Placement find_placement(database::Database& database, const Id<Placement>& id)
{
    if (auto placement = placement_table.find(database, id))
        return *placement;
    throw Refusal{Reason::not_found, "publishing.no_such_placement"};
}

std::vector<Placement>
placements_of(database::Database& database, const Id<production::ContentItem>& content)
{
    return placement_table.where(database, "content = $1 order by created_at, id", content);
}

std::vector<Placement>
placements_of_entry(database::Database& database, const Id<planning::ScheduleEntry>& entry)
{
    return placement_table.where(database, "entry = $1 order by created_at, id", entry);
}

std::vector<Placement> placements(database::Database& database, const PlacementFilter& filter)
{
    constexpr std::int64_t end_of_time = std::numeric_limits<std::int64_t>::max();
    const Zone zone = people::office(database).zone;
    // Without days, those that have no planned time are listed too.
    const bool is_spanned = filter.from || filter.to;
    return placement_table.where(
        database,
        std::string{"($1 = '' or content = $1) and ($2 = '' or state = $2) and (planned_at >= $3 "
                    "and planned_at < $4"} +
            (is_spanned ? "" : " or planned_at is null") + ") order by planned_at, id limit " +
            std::to_string(most_placements_listed),
        std::string{filter.content ? filter.content->text() : ""},
        std::string{filter.state ? to_name(*filter.state) : ""},
        start_or(filter.from, std::chrono::days{0}, zone, std::numeric_limits<std::int64_t>::min()),
        start_or(filter.to, std::chrono::days{1}, zone, end_of_time)
    );
}

std::vector<Placement> awaiting_decision(database::Database& database)
{
    return placement_table.where(
        database, "state in ('unknown', 'missed', 'failed') order by planned_at, id"
    );
}

std::vector<Placement> overdue_by_hand(database::Database& database, Moment now)
{
    std::vector<Placement> overdue;
    for (const auto& channel : planning::channels_by_name(database))
        if (!is_published_by_siar(channel))
            std::ranges::copy(
                placement_table.where(
                    database,
                    "channel = $1 and state = 'approved' and planned_at < $2 order by planned_at, "
                    "id",
                    channel.id,
                    now - grace
                ),
                std::back_inserter(overdue)
            );
    return overdue;
}

std::vector<PublicationAttempt>
attempts_of(database::Database& database, const Id<Placement>& placement)
{
    return attempt_table.where(database, "placement = $1 order by started_at, id", placement);
}

} // namespace siar::publishing
