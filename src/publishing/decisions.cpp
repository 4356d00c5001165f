#include "publishing/decisions.hpp"

#include "evidence/evidences.hpp"
#include "planning/channels.hpp"
#include "production/approval.hpp"
#include "production/content_body.hpp"
#include "publishing/placements.hpp"
#include "publishing/public_posts.hpp"

namespace siar::publishing {

namespace {

using enum PlacementState;

Refusal conflict_with(const Placement& placement, const std::string& code)
{
    return Refusal{Reason::conflict, code}.with_current(
        boost::json::serialize(contract::to_json(placement))
    );
}

Placement placement_at(database::Database& database, const Id<Placement>& id, std::int64_t version)
{
    Placement placement = find_placement(database, id);
    if (placement.version != version)
        throw conflict_with(placement, "database.stale");
    return placement;
}

void require_approved(database::Database& database, const Placement& placement)
{
    const auto approval = production::approval_in_force(database, placement.content);
    if (!approval || placement.approved_sha256 != approval->sha256)
        throw conflict_with(placement, "publishing.not_approved");
}

std::optional<std::string> link_in(const std::optional<Text<2000>>& url)
{
    if (!url)
        return std::nullopt;
    const std::string link = trimmed(url->text());
    if (!production::is_safe_link(link))
        throw invalid_field("url", "publishing.not_a_link");
    return link;
}

void link_proof(Command& command, const Placement& placement, const ManualPublication& form)
{
    for (const auto& proof : form.proof)
        evidence::link(command, proof, evidence::SubjectKind::placement, placement.id.text());
}

Placement confirm_there(Command& command, Placement placement, const PlacementResolution& form)
{
    if (!form.url)
        throw invalid_field("url", "publishing.link_missing");
    placement.url = link_in(form.url);
    const auto attempts = attempts_of(command.database, placement.id);
    placement.published_at = attempts.empty() ? command.now : attempts.back().started_at;
    placement.recorded_at = command.now;
    placement.state = published;
    placement.trouble = std::nullopt;
    return rewrite(command, placement, "publishing.found_published");
}

Placement confirm_absent(Command& command, Placement placement)
{
    placement.state = failed;
    placement.trouble = "publishing.trouble.not_there";
    return rewrite(command, placement, "publishing.found_absent");
}

/// A new slot at this moment: the job that publishes what is due claims it like any other.
Placement open_slot_now(Command& command, Placement placement)
{
    require_approved(command.database, placement);
    if (planning::find_channel(command.database, placement.channel).is_closed)
        throw conflict_with(placement, "publishing.channel_is_closed");
    placement.state = approved;
    placement.trouble = std::nullopt;
    placement.planned_at = command.now;
    placement.planned_for = wall_time_at(command.now, placement.zone);
    return rewrite(command, placement, "publishing.slot_opened");
}

Placement cancelled_for(Command& command, Placement placement, const std::string& reason)
{
    placement.state = cancelled;
    placement.trouble = reason;
    return rewrite(command, placement, "publishing.placement_cancelled");
}

std::string reason_in(const PlacementResolution& form)
{
    if (!form.reason)
        throw invalid_field("reason", "publishing.reason_missing");
    return trimmed(form.reason->text());
}

Placement
resolve_unknown(Command& command, const Placement& placement, const PlacementResolution& form)
{
    if (form.resolution == Resolution::it_is_there)
        return confirm_there(command, placement, form);
    if (form.resolution == Resolution::it_is_not_there)
        return confirm_absent(command, placement);
    throw invalid_field("resolution", "publishing.look_first");
}

Placement
resolve_unsent(Command& command, const Placement& placement, const PlacementResolution& form)
{
    if (form.resolution == Resolution::publish_now)
        return open_slot_now(command, placement);
    if (form.resolution == Resolution::cancel)
        return cancelled_for(command, placement, reason_in(form));
    throw invalid_field("resolution", "publishing.was_not_sent");
}

} // namespace

Placement publish_by_hand(Command& command, const Id<Placement>& id, const ManualPublication& form)
{
    Placement placement = placement_at(command.database, id, form.version);
    if (is_published_by_siar(planning::find_channel(command.database, placement.channel)))
        throw conflict_with(placement, "publishing.siar_publishes_there");
    if (placement.state != approved)
        throw conflict_with(placement, "publishing.not_approved");
    require_approved(command.database, placement);
    placement.published_at = moment_of(form.published_for, placement.zone);
    if (placement.published_at > command.now)
        throw invalid_field("published_for", "publishing.in_the_future");
    placement.url = link_in(form.url);
    if (!placement.url && form.proof.empty())
        throw invalid_field("url", "publishing.proof_missing");
    link_proof(command, placement, form);
    placement.recorded_at = command.now;
    placement.state = published;
    placement.trouble = std::nullopt;
    return rewrite(command, placement, "publishing.published_by_hand");
}

Placement resolve(Command& command, const Id<Placement>& id, const PlacementResolution& form)
{
    const Placement placement = placement_at(command.database, id, form.version);
    if (placement.state == unknown)
        return resolve_unknown(command, placement, form);
    if (placement.state == missed || placement.state == failed)
        return resolve_unsent(command, placement, form);
    throw conflict_with(placement, "publishing.nothing_to_decide");
}

Placement cancel(Command& command, const Id<Placement>& id, const PlacementReason& form)
{
    const Placement placement = placement_at(command.database, id, form.version);
    if (placement.state == publishing)
        throw conflict_with(placement, "publishing.is_going_out");
    if (placement.state != planned && placement.state != approved)
        throw conflict_with(placement, "publishing.not_waiting");
    return cancelled_for(command, placement, trimmed(form.reason.text()));
}

Placement take_down(Command& command, const Id<Placement>& id, const PlacementReason& form)
{
    Placement placement = placement_at(command.database, id, form.version);
    if (placement.state != published)
        throw conflict_with(placement, "publishing.not_published");
    take_down_post(command, placement.id);
    placement.state = taken_down;
    placement.trouble = trimmed(form.reason.text());
    return rewrite(command, placement, "publishing.taken_down");
}

bool may_publish_by_hand(const Placement& placement, const planning::Channel& channel)
{
    return placement.state == approved && !is_published_by_siar(channel);
}

} // namespace siar::publishing
