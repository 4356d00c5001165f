#include "publishing/endpoints.hpp"

#include "evidence/evidences.hpp"
#include "planning/channels.hpp"
#include "publishing/decisions.hpp"
#include "publishing/placements.hpp"
#include "publishing/plan_actual.hpp"
#include "publishing/public_endpoints.hpp"

#include <iterator>

namespace siar::publishing {

namespace {

using http::Call;

/// The trouble is kept as the code of a sentence, or as the reason that a person wrote.
std::optional<std::string> in_words(
    const Call& call, const Placement& placement, const std::vector<PublicationAttempt>& attempts
)
{
    if (!placement.trouble)
        return std::nullopt;
    const std::string said = attempts.empty() ? "" : attempts.back().detail.value_or("");
    return call.texts.say(*placement.trouble, {{"detail", said}}, call.caller.language);
}

PlacementDetail detail(const Call& call, Placement placement)
{
    auto attempts = attempts_of(call.database, placement.id);
    auto channel = planning::find_channel(call.database, placement.channel);
    placement.trouble = in_words(call, placement, attempts);
    const bool is_ready = may_publish_by_hand(placement, channel);
    auto proof =
        evidence::evidence_of(call.database, evidence::SubjectKind::placement, placement.id.text());
    return {
        .placement = std::move(placement),
        .channel = std::move(channel),
        .attempts = std::move(attempts),
        .proof = std::move(proof),
        .may_publish_by_hand = is_ready && call.door.allows(call.caller, "publishing.write")
    };
}

Id<Placement> placement_in(const Call& call)
{
    return call.path_value<Id<Placement>>("placement");
}

std::vector<PlacementDetail> list(const Call& call)
{
    std::vector<PlacementDetail> details;
    for (Placement& placement : placements(
             call.database,
             {.content = call.query<Id<production::ContentItem>>("content"),
              .state = call.query<PlacementState>("state"),
              .from = call.query<Date>("from"),
              .to = call.query<Date>("to")}
         ))
        details.push_back(detail(call, std::move(placement)));
    return details;
}

PlacementDetail say_published(const Call& call, Command& command, const ManualPublication& form)
{
    return detail(call, publish_by_hand(command, placement_in(call), form));
}

PlacementDetail decide(const Call& call, Command& command, const PlacementResolution& form)
{
    return detail(call, resolve(command, placement_in(call), form));
}

PlacementDetail call_off(const Call& call, Command& command, const PlacementReason& form)
{
    return detail(call, cancel(command, placement_in(call), form));
}

PlacementDetail withdraw(const Call& call, Command& command, const PlacementReason& form)
{
    return detail(call, take_down(command, placement_in(call), form));
}

PlanActual actual(const Call& call)
{
    return plan_against_actual(
        call.database, call.path_value<Id<planning::Schedule>>("schedule"), call.now
    );
}

http::Endpoints office_endpoints()
{
    return {
        http::get(
            {.path = "/api/placements",
             .permission = "publishing.read",
             .summary = "Placements by planned time",
             .queries = {"content", "state", "from", "to"}},
            list
        ),
        http::post(
            {.path = "/api/placements/{placement}/published",
             .permission = "publishing.write",
             .summary = "Say that it was published by hand, with proof"},
            say_published
        ),
        http::post(
            {.path = "/api/placements/{placement}/resolve",
             .permission = "publishing.write",
             .summary = "Decide about an unknown, missed or failed placement"},
            decide
        ),
        http::post(
            {.path = "/api/placements/{placement}/cancel",
             .permission = "publishing.write",
             .summary = "Cancel before it goes out"},
            call_off
        ),
        http::post(
            {.path = "/api/placements/{placement}/take-down",
             .permission = "publishing.take_down",
             .summary = "Take a publication down"},
            withdraw
        ),
        http::get(
            {.path = "/api/schedules/{schedule}/actual",
             .permission = "publishing.read",
             .summary = "Plan against actual"},
            actual
        ),
    };
}

} // namespace

http::Endpoints endpoints()
{
    http::Endpoints all = office_endpoints();
    std::ranges::move(public_endpoints(), std::back_inserter(all));
    return all;
}

} // namespace siar::publishing
