// What Siar does at the slot of a placement: it publishes to the public page, or calls a web hook
// exactly once, or says that the slot was missed. At most once, always (F1 to F5).
#pragma once

#include "door/door.hpp"
#include "publishing/outgoing.hpp"
#include "publishing/placement.hpp"

#include <chrono>
#include <optional>

namespace siar::publishing {

/// An attempt older than this without an outcome is lost: a call ends after twenty seconds.
constexpr std::chrono::minutes lost_after{5};

/// What is to be sent once the claim is durable, and never otherwise.
struct Claim {
    Id<PublicationAttempt> attempt;
    Delivery delivery;
};

/// Publishes everything that is due now, each placement by its own command.
void publish_due(Door& door);

/// Called once at start, before the jobs: calls of an earlier run whose outcome nobody saved become
/// unknown (F1). On PostgreSQL another server may be calling right now, so there only lost ones.
void recover(Door& door);

/// Reads the placement, its approval, entry and channel anew and, in the same transaction, takes it
/// when it may go out (F5). What is past the grace becomes missed, what is not approved is held,
/// what cannot go out fails. A post of the public page is published here and now; only a web hook
/// leaves a claim.
std::optional<Claim> claim(Command& command, const Id<Placement>& id);

/// Writes what became of the call. Changes nothing when the attempt has an outcome already.
void save_outcome(Command& command, const Id<PublicationAttempt>& id, const Reply& reply);

/// The call was begun and nobody knows how it ended.
void give_up(Command& command, const Id<PublicationAttempt>& id);

} // namespace siar::publishing
