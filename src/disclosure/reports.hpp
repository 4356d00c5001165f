// The yearly public report, computed at any time and frozen when it is issued.
#pragma once

#include "disclosure/report.hpp"
#include "door/command.hpp"

namespace siar::disclosure {

/// "Immediate" information must not be delayed; the office promises a day [Layanan Publikasi].
inline constexpr std::int64_t minutes_for_immediate = std::int64_t{24} * 60;

/// The figures of the year as they are now. The year is that of the office's days.
ReportFigures figures_of(database::Database& database, int year, const Date& today);

ReportView report_for(database::Database& database, int year, const Date& today);

/// Refuses a year that is not over or that has its report.
IssuedReport issue_report(Command& command, int year, const ReportIssue& form);

std::optional<IssuedReport> issued_report(database::Database& database, int year);

} // namespace siar::disclosure
