// How the office numbers its activity reports, and whether Siar begins them by itself.
#pragma once

#include "door/command.hpp"
#include "foundation/written.hpp"

namespace siar::evaluation {

/// Without a pattern Siar makes no numbers: they come from the office's own register and are typed in.
struct ReportSettings {
    std::optional<Text<100>> number_pattern; // {number}/LK/{unit}/{roman_month}/{year}
    bool begins_drafts;                      // on the last working day of the month
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(ReportSettings, (), (number_pattern, begins_drafts, version))

ReportSettings report_settings(database::Database& database);

/// Refuses a stale version, and a pattern without {number} and {year} or with a part that is not known.
ReportSettings change_report_settings(Command& command, const ReportSettings& form);

} // namespace siar::evaluation
