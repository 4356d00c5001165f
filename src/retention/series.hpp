// The record series: which kinds of records there are, where they are kept and how long.
#pragma once

#include "documents/document.hpp"
#include "door/command.hpp"
#include "retention/record.hpp"

#include <optional>
#include <string>
#include <vector>

namespace siar::retention {

/// Makes or changes a series for each row of "Penyimpanan Data" of the approved procedure. Where a
/// series changes, the due days of its records are computed anew, and the ledger keeps the old and
/// the new ones (X11). What has no period that can be counted is kept for ever, until somebody
/// decides.
void series_from_procedure(Command& command, const documents::Revision& revision);

std::optional<RecordSeries> series_called(database::Database& database, const std::string& name);

/// Refuses with retention.no_such_series.
RecordSeries find_series(database::Database& database, const Id<RecordSeries>& id);

/// Every series with the number of its records, by name.
std::vector<SeriesView> all_series(database::Database& database);

} // namespace siar::retention
