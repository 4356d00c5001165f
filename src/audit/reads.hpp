// What auditors read, as rows: stored in batches, summed up, sealed day by day in the ledger.
#pragma once

#include "audit/read.hpp"
#include "door/command.hpp"
#include "door/door.hpp"
#include "evidence/subjects.hpp"
#include "foundation/texts.hpp"

#include <vector>

namespace siar::audit {

/// Adds the reads that are not there yet, each with its day and the engagement of that day.
void store_reads(Command& command, const std::vector<NotedRead>& reads);

/// Puts one entry into the ledger for each account and day that is over and has reads that no seal
/// covers: the number of reads and their digest. The ledger grows by the days of an audit, not by its clicks.
void seal_days(Door& door);

struct ReadQuery {
    std::optional<Id<Engagement>> engagement = {};
    std::optional<AccountId> account = {};
    std::optional<Id<AuditRead>> before = {};
    int most = 100;
};

/// How reads are put into words for the caller.
struct Wording {
    const evidence::SubjectSources& sources;
    const Texts& texts;
    const Caller& caller;
};

/// The newest first; what a person reads of themselves is left out. An auditor gets the own reads alone.
ReadPage reads(database::Database& database, const Wording& wording, const ReadQuery& query);

/// What was looked at, each thing once, and whether the sealed days still are what was sealed.
ReadSummary
read_summary(database::Database& database, const Wording& wording, const ReadQuery& query);

/// The rows as a file for a spreadsheet, all of them.
std::string reads_as_csv(database::Database& database, const Wording& wording, const ReadQuery& query);

/// The digest of the rows that the seal covers, as they are now.
Digest digest_now(database::Database& database, const ReadSeal& seal);

} // namespace siar::audit
