// How a report stands, for the rules that change it.
#pragma once

#include "door/command.hpp"
#include "evaluation/report.hpp"

#include <string>

namespace siar::evaluation {

/// Whether its words may change: it is neither in review nor accepted.
bool is_open(const ActivityReport& report);

/// The report if it is open and has that version; refuses otherwise, with what is stored.
ActivityReport open_report(Command& command, const Id<ActivityReport>& id, std::int64_t version);

/// The same, whatever its version.
ActivityReport open_report(Command& command, const Id<ActivityReport>& id);

/// The report with the figures of this moment, and the hash of what it says then.
ActivityReport refreshed(database::Database& database, ActivityReport report, Moment now);

Refusal conflict_with(const ActivityReport& report, const std::string& code);

/// The page that shows the report.
std::string page_of(const ActivityReport& report);

} // namespace siar::evaluation
