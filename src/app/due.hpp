// What the steps of the procedure have due, handed to the reminders.
#pragma once

#include "foundation/texts.hpp"
#include "notifications/due.hpp"

namespace siar::app {

/// Steps of open cycles, action items, contents that wait for approval before their slot, the
/// development of media, reports of events, links for review, last month's numbers of a channel,
/// and disposals that wait for the Direktur. The texts have to outlive what is given back.
std::vector<notifications::DueSource> due_sources(const Texts& texts);

} // namespace siar::app
