// Laporan kegiatan: begun for a cycle or an event, written, submitted, and reviewed by the Sub
// Koordinator (PR.27.4 activity 3).
#pragma once

#include "door/command.hpp"
#include "evaluation/report.hpp"

#include <vector>

namespace siar::evaluation {

/// Begins a report for a cycle, a month of the calendar or an event, and gathers its evidence. Refuses
/// days out of order or outside the cycle, more than a year, a second report of the same cycle or
/// month, and entries that are not there.
ActivityReport begin_report(Command& command, const NewReport& form);

/// Refuses a stale version, a report that is in review or accepted, pictures that are none, lists that
/// are too long or name one thing twice, and a number that another report has. Whoever writes first
/// in a report that Siar began is its author.
ActivityReport
write_report(Command& command, const Id<ActivityReport>& id, const ReportDraft& form);

/// Why the report cannot be submitted yet, each with the field that mends it: no results, no
/// evidence and no minutes (PR.27.4 activity 3), a cycle or month that is not over, an event still to
/// come, follow-up without a person or a day, pictures without words.
std::vector<Problem>
hindrances(database::Database& database, const ActivityReport& report, Moment now);

/// Freezes figures and text and asks the Sub Koordinator for review. Refuses with every hindrance.
ActivityReport submit(Command& command, const Id<ActivityReport>& id, const ReportVersion& form);

/// Accepts or returns exactly what was seen; remarks may go with a return. Accepting gives the report
/// its number and freezes its form. Refuses the author, another hash, a return without a reason, and
/// accepting while a remark is open.
ActivityReport decide(Command& command, const Id<ActivityReport>& id, const ReportJudgement& form);

/// Refuses with evaluation.no_such_report.
ActivityReport find_report(database::Database& database, const Id<ActivityReport>& id);

/// All reports, the latest period first.
std::vector<ActivityReport> reports_newest_first(database::Database& database);

/// The report of the cycle, if one was begun.
std::optional<ActivityReport>
report_of(database::Database& database, const Id<planning::Cycle>& cycle);

/// Accepted ones whose period ends in the year, the earliest first.
std::vector<ActivityReport> accepted_reports(database::Database& database, int year);

/// Those that wait for the Sub Koordinator, the earliest period first.
std::vector<ActivityReport> reports_in_review(database::Database& database);

/// The report with its reviews, remarks, evidence and minutes. What is not submitted shows the figures of
/// this moment.
ReportDetail detail_of(
    database::Database& database, const Id<ActivityReport>& id, const Caller& caller, Moment now
);

} // namespace siar::evaluation
