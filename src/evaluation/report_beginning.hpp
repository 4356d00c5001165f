// Laporan kegiatan begun: for a cycle, for a month of the calendar, or for an event.
#pragma once

#include "door/command.hpp"
#include "evaluation/report.hpp"

namespace siar::evaluation {

/// begin_report for `author`, by Siar itself: its evidence is linked when somebody writes in it.
ActivityReport prepare_report(Command& command, const NewReport& form, const AccountId& author);

/// The report of the month in which the day lies, if one was begun.
std::optional<ActivityReport> report_of_month(database::Database& database, const Date& day);

} // namespace siar::evaluation
