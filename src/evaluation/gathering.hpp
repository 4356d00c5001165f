// What an activity report rests on. PR.27.4 activity 3: it may be minutes, e-mail or another form.
#pragma once

#include "door/command.hpp"
#include "evaluation/report.hpp"

#include <vector>

namespace siar::evaluation {

/// The closed review sessions held in the report's period or about its cycle's schedule.
std::vector<review::ReviewSession>
sessions_for(database::Database& database, const ActivityReport& report);

/// Links to the report what those sessions and the publications of its period left as evidence.
/// What is linked already stays linked.
void gather(Command& command, const ActivityReport& report);

} // namespace siar::evaluation
