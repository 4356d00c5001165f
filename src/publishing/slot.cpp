#include "publishing/slot.hpp"

#include "foundation/log.hpp"
#include "planning/channels.hpp"
#include "planning/entries.hpp"
#include "production/approval.hpp"
#include "production/content_hash.hpp"
#include "production/render.hpp"
#include "publishing/placements.hpp"
#include "publishing/public_posts.hpp"
#include "publishing/tables.hpp"

#include <algorithm>

namespace siar::publishing {

namespace {

using enum PlacementState;
using production::ContentVersion;

constexpr const char* permission = "publishing.write";

void mark_missed(Command& command, Placement placement)
{
    placement.state = missed;
    placement.trouble = "publishing.trouble.missed";
    rewrite(command, placement, "publishing.placement_missed");
    tell_staff(command, placement, "publishing.notice_missed");
}

void mark_failed(Command& command, Placement placement, const std::string& trouble)
{
    placement.state = failed;
    placement.trouble = trouble;
    rewrite(command, placement, "publishing.placement_failed");
    tell_staff(command, placement, "publishing.notice_failed");
}

void mark_unknown(Command& command, Placement placement, const std::string& trouble)
{
    placement.state = unknown;
    placement.trouble = trouble;
    rewrite(command, placement, "publishing.placement_unknown");
    tell_staff(command, placement, "publishing.notice_unknown");
}

void mark_published(Command& command, Placement placement, std::optional<std::string> url)
{
    placement.state = published;
    placement.trouble = std::nullopt;
    placement.published_at = command.now;
    placement.recorded_at = command.now;
    placement.url = std::move(url);
    rewrite(command, placement, "publishing.published");
}

/// The version to publish, when it is exactly what was approved for this placement (F18).
std::optional<ContentVersion>
approved_version(database::Database& database, const Placement& placement)
{
    const auto approval = production::approval_in_force(database, placement.content);
    if (!approval || placement.approved_sha256 != approval->sha256)
        return std::nullopt;
    auto version = production::find_version(database, approval->content_version);
    if (production::content_sha256(database, version) != approval->sha256)
        return std::nullopt;
    return version;
}

bool is_dropped(database::Database& database, const Placement& placement)
{
    return placement.entry && planning::find_entry(database, *placement.entry).is_dropped;
}

bool is_due(const Placement& placement, Moment now)
{
    return placement.state == approved && placement.planned_at && *placement.planned_at <= now;
}

/// What keeps a due placement from going out is written down; true when something does.
bool is_turned_away(Command& command, const Placement& placement, const planning::Channel& channel)
{
    if (is_dropped(command.database, placement))
        cancel_with_entry(command, *placement.entry);
    else if (command.now - *placement.planned_at > grace)
        mark_missed(command, placement);
    else if (!approved_version(command.database, placement))
        hold(command, placement.content);
    else if (channel.is_closed)
        mark_failed(command, placement, "publishing.trouble.channel_closed");
    else
        return false;
    return true;
}

PublicationAttempt begin_attempt(Command& command, const Placement& placement)
{
    const PublicationAttempt attempt{
        .id = Id<PublicationAttempt>::make(command.now),
        .placement = placement.id,
        .started_at = command.now,
        .outcome = std::nullopt,
        .detail = std::nullopt,
        .ended_at = std::nullopt
    };
    attempt_table.insert(command.database, attempt);
    return attempt;
}

void end_attempt(
    Command& command, PublicationAttempt attempt, AttemptOutcome outcome, const std::string& detail
)
{
    attempt.outcome = outcome;
    attempt.detail = detail;
    attempt.ended_at = command.now;
    attempt_table.update(command.database, attempt);
}

/// Claim and publication are one commit, so there is nothing in between that a crash could hit.
void publish_post(Command& command, const Placement& placement, const ContentVersion& version)
{
    const PublicationAttempt attempt = begin_attempt(command, placement);
    const PublicPost post = write_post(command, placement, version);
    end_attempt(command, attempt, AttemptOutcome::accepted, post.slug);
    mark_published(command, placement, address_of(post));
}

std::string payload_of(Command& command, const Placement& placement, const ContentVersion& version)
{
    return boost::json::serialize(boost::json::object{
        {"title", version.title.text()},
        {"text", production::plain_text(version.body)},
        {"link", contract::to_json(public_address(command.database, placement.content))},
    });
}

std::optional<Claim> claim_call(
    Command& command,
    Placement placement,
    const planning::Channel& channel,
    const ContentVersion& version
)
{
    if (!channel.address) {
        mark_failed(command, placement, "publishing.trouble.no_address");
        return std::nullopt;
    }
    const PublicationAttempt attempt = begin_attempt(command, placement);
    placement.state = publishing;
    rewrite(command, placement, "publishing.call_begun");
    return Claim{
        attempt.id,
        {.url = *channel.address,
         .body = payload_of(command, placement, version),
         .idempotency_key = attempt.id.text()}
    };
}

/// The public page first: a web hook may keep the next one waiting.
std::vector<planning::Channel> channels_of_siar(database::Database& database)
{
    auto channels = planning::channels_by_name(database);
    std::erase_if(channels, [](const auto& channel) { return !is_published_by_siar(channel); });
    std::ranges::stable_partition(channels, [](const auto& channel) {
        return channel.kind == planning::ChannelKind::public_page;
    });
    return channels;
}

std::vector<Id<Placement>> due_placements(database::Database& database, Moment now)
{
    std::vector<Id<Placement>> due;
    for (const auto& channel : channels_of_siar(database))
        for (const Placement& placement : placement_table.where(
                 database,
                 "channel = $1 and state = 'approved' and planned_at <= $2 order by planned_at, id",
                 channel.id,
                 now
             ))
            due.push_back(placement.id);
    return due;
}

std::vector<Id<PublicationAttempt>> open_attempts(database::Database& database, Moment before)
{
    std::vector<Id<PublicationAttempt>> open;
    for (const PublicationAttempt& attempt :
         attempt_table.where(database, "outcome is null and started_at <= $1", before))
        open.push_back(attempt.id);
    return open;
}

void publish(Door& door, const Id<Placement>& id)
{
    const auto claimed = door.change(siar_itself(), permission, [&](Command& command) {
        return claim(command, id);
    });
    if (!claimed)
        return;
    // Outside of any transaction. Whatever happens from here on, this call is never made again.
    const Reply reply = deliver(claimed->delivery);
    door.change(siar_itself(), permission, [&](Command& command) {
        save_outcome(command, claimed->attempt, reply);
    });
}

void give_up_begun_before(Door& door, Moment before)
{
    const auto open =
        door.read([&](database::Database& database) { return open_attempts(database, before); });
    for (const auto& id : open)
        door.change(siar_itself(), permission, [&](Command& command) { give_up(command, id); });
}

} // namespace

void publish_due(Door& door)
{
    give_up_begun_before(door, door.now() - lost_after);
    const auto due =
        door.read([&](database::Database& database) { return due_placements(database, door.now()); });
    for (const auto& id : due) {
        try {
            publish(door, id);
        } catch (const std::exception& error) {
            // The others must not wait for this one; it comes round again unless it was claimed.
            log(LogLevel::error, "publishing", {{"placement", id.text()}, {"error", error.what()}});
        }
    }
}

void recover(Door& door)
{
    const std::string engine =
        door.read([](database::Database& database) { return database.engine(); });
    give_up_begun_before(door, engine == "sqlite" ? door.now() : door.now() - lost_after);
}

std::optional<Claim> claim(Command& command, const Id<Placement>& id)
{
    const Placement placement = find_placement(command.database, id);
    const auto channel = planning::find_channel(command.database, placement.channel);
    if (!is_due(placement, command.now) || !is_published_by_siar(channel)) {
        command.changes_nothing();
        return std::nullopt;
    }
    if (is_turned_away(command, placement, channel))
        return std::nullopt;
    const auto version = approved_version(command.database, placement);
    if (channel.kind == planning::ChannelKind::webhook)
        return claim_call(command, placement, channel, *version);
    publish_post(command, placement, *version);
    return std::nullopt;
}

void save_outcome(Command& command, const Id<PublicationAttempt>& id, const Reply& reply)
{
    const auto attempt = attempt_table.find(command.database, id);
    if (!attempt || attempt->outcome) {
        command.changes_nothing();
        return;
    }
    const Placement placement = find_placement(command.database, attempt->placement);
    switch (reply.fate) {
    case Fate::accepted:
        end_attempt(command, *attempt, AttemptOutcome::accepted, reply.detail);
        mark_published(command, placement, reply.link);
        break;
    case Fate::refused:
        end_attempt(command, *attempt, AttemptOutcome::refused, reply.detail);
        mark_failed(command, placement, "publishing.trouble.refused");
        break;
    case Fate::not_sent:
        end_attempt(command, *attempt, AttemptOutcome::refused, reply.detail);
        mark_failed(command, placement, "publishing.trouble.not_sent");
        break;
    case Fate::unknown:
        end_attempt(command, *attempt, AttemptOutcome::unknown, reply.detail);
        mark_unknown(command, placement, "publishing.trouble.unconfirmed");
        break;
    }
}

void give_up(Command& command, const Id<PublicationAttempt>& id)
{
    const auto attempt = attempt_table.find(command.database, id);
    if (!attempt || attempt->outcome) {
        command.changes_nothing();
        return;
    }
    end_attempt(command, *attempt, AttemptOutcome::unknown, "");
    mark_unknown(
        command,
        find_placement(command.database, attempt->placement),
        "publishing.trouble.no_outcome"
    );
}

} // namespace siar::publishing
