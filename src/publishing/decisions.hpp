// What people decide about a placement: that they published it, what became of one that is unknown,
// missed or failed, that it is not to go out, that it is taken down.
#pragma once

#include "door/command.hpp"
#include "publishing/placement.hpp"

namespace siar::publishing {

/// Every decision names the version it read and is refused when that is stale.

/// Says that it was published by hand. Refuses channels that Siar publishes to, content without an
/// approval in force (F18), a time in the future, and neither link nor proof. A late entry shows
/// its delay: recorded_at is now (R2).
Placement publish_by_hand(Command& command, const Id<Placement>& id, const ManualPublication& form);

/// Unknown: it is there (with its link), or it is not. Missed or failed: publish now, which opens a
/// new slot at this moment, or cancel. Nothing but this sends such a placement again (F2, F4).
Placement resolve(Command& command, const Id<Placement>& id, const PlacementResolution& form);

/// Refuses what is going out at this moment or went out already.
Placement cancel(Command& command, const Id<Placement>& id, const PlacementReason& form);

/// The public page then says that it was taken down; the rows stay. On other channels it says that
/// people have done so.
Placement take_down(Command& command, const Id<Placement>& id, const PlacementReason& form);

/// Whether publish_by_hand would find the placement ready.
bool may_publish_by_hand(const Placement& placement, const planning::Channel& channel);

} // namespace siar::publishing
