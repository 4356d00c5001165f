// What an activity report rests on. PR.27.4 activity 3: it may be minutes, e-mail or another form.
#pragma once

#include "door/command.hpp"
#include "evaluation/report.hpp"

#include <vector>

namespace siar::evaluation {

/// A piece of evidence and all that it proves of the report's period.
struct Gathered {
    evidence::Evidence evidence;
    std::vector<PieceReason> reasons; // none: somebody added it
};

/// The closed review sessions that the report rests on: those held in its period or about its
/// cycle's schedule; of an event that names its entries or initiative, those that dealt with them.
std::vector<review::ReviewSession>
sessions_for(database::Database& database, const ActivityReport& report);

/// The evidence of the report: what people linked, and, while it is open, what the period left as
/// proof: of its minutes, publications and their contents, of its entries, tasks and initiatives.
/// What somebody dropped stays away. In the order of the report.
std::vector<Gathered> pieces_of(database::Database& database, const ActivityReport& report, Moment now);

/// What somebody took out of the report, and did not put back.
std::vector<DroppedPiece>
dropped_from(database::Database& database, const Id<ActivityReport>& report);

/// Links to the report what pieces_of finds. What is linked already stays linked.
void gather(Command& command, const ActivityReport& report);

} // namespace siar::evaluation
