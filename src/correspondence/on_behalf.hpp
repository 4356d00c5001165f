// Siar does by itself what somebody asked of it, in that person's name.
#pragma once

#include "door/door.hpp"

namespace siar::correspondence {

Caller acting_for(Door& door, const AccountId& account);

} // namespace siar::correspondence
