// Contents of the demo: written some days ahead, approved or sent back.
#pragma once

#include "demo/office.hpp"

namespace siar::demo {

/// Everybody writes what is planned for the next days, and asks for approval.
void write_contents(Office& office);

/// The Sub Koordinator, or the deputy, decides about what waits; some go back once.
void approve_contents(Office& office);

/// What was sent back is mended by its author and submitted again.
void revise_contents(Office& office);

/// At the end of the year: contents of the coming days in every state of work.
void leave_work_open(Office& office);

} // namespace siar::demo
