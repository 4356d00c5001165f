// Evidence taken out of a report, with a reason, and put back.
#pragma once

#include "door/command.hpp"
#include "evaluation/report.hpp"

namespace siar::evaluation {

/// Refuses a report that is not open, what is no evidence of it, and a picture that the report shows.
void drop_piece(
    Command& command,
    const Id<ActivityReport>& report,
    const Id<evidence::Evidence>& piece,
    const DropOfPiece& form
);

/// Adds a piece, or puts a dropped one back. Refuses a report that is not open.
void take_piece(
    Command& command, const Id<ActivityReport>& report, const Id<evidence::Evidence>& piece
);

} // namespace siar::evaluation
