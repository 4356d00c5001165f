// Laporan kegiatan as a Word file, on the office's own template or the one that Siar brings along.
#pragma once

#include "documents/form.hpp"
#include "door/command.hpp"
#include "evaluation/report.hpp"

#include <string>

namespace siar::evaluation {

/// The form with its fields.
const documents::Form& report_form();

/// Of an accepted report the file that was kept, always the same bytes; of others as things stand.
std::string report_docx(database::Database& database, const ActivityReport& report, Moment now);

/// "laporan-kegiatan-001-LK-PL29-XI-2026" without its ending.
std::string report_file_name(const ActivityReport& report);

/// At acceptance: keeps the file, and the template that it is written on, as evidence of the report.
void keep_report(Command& command, const ActivityReport& report);

/// The evidence that the accepted report was kept as.
std::optional<evidence::Evidence>
kept_file(database::Database& database, const Id<ActivityReport>& report);

} // namespace siar::evaluation
