// Holds: reasons why a record must not be destroyed, whatever its time says (X5).
#pragma once

#include "door/command.hpp"
#include "retention/record.hpp"

#include <vector>

namespace siar::retention {

/// Another hold beside those that there are. Refuses a destroyed record.
Hold place_hold(Command& command, const Id<FiledRecord>& record, const NewHold& form);

/// Lifts this hold and no other. Refuses one that was lifted before.
Hold lift_hold(Command& command, const Id<FiledRecord>& record, const Id<Hold>& hold);

/// Whether any hold is still in place.
bool is_held(database::Database& database, const Id<FiledRecord>& record);

/// All holds there ever were, the oldest first.
std::vector<Hold> holds_of(database::Database& database, const Id<FiledRecord>& record);

} // namespace siar::retention
