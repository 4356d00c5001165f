// Who works in the office of the demo, and where it publishes. All of them are made up.
#pragma once

#include "demo/office.hpp"

namespace siar::demo {

/// Seven people with their roles; each chose user name and password by the link of an invitation.
Team hire_team(Office& office);

/// The channels of a campus, from the public page to the screen in the hall.
Channels open_channels(Office& office);

/// For two weeks somebody deputises for the Sub Koordinator.
void plan_leave(Office& office);

/// The people as the summary lists them.
std::vector<SummaryPerson> people_of(Office& office);

} // namespace siar::demo
