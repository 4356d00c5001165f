// Records: filed as frozen bytes with what is known of them at capture, which never changes (R5).
#pragma once

#include "door/command.hpp"
#include "retention/record.hpp"

#include <optional>
#include <string>
#include <vector>

namespace siar::retention {

/// What a step of the procedure hands over to be kept.
struct Filing {
    std::string series; // by name, such as "Jadwal Kegiatan"
    Text<300> title;
    evidence::SubjectKind subject_kind;
    std::string subject;
    std::string file_name;
    std::string media_type;
    std::string bytes;
    boost::json::value metadata; // content, structure, context and relations (R6)
    Date closed_on;              // from when the retention period counts
};

/// Freezes the bytes and files them, as part of the step itself (R9). The same bytes of the same
/// subject are filed once. Refuses with retention.no_such_series: no record without a class (X1).
FiledRecord file_record(Command& command, const Filing& filing);

/// Says on which day the record was superseded: its time runs from then.
FiledRecord supersede(Command& command, const Id<FiledRecord>& record, const Date& on);

/// Refuses with retention.no_such_record.
FiledRecord find_record(database::Database& database, const Id<FiledRecord>& id);

/// The records of a subject, the newest first (R4).
std::vector<FiledRecord>
records_of(database::Database& database, evidence::SubjectKind kind, const std::string& subject);

struct RecordQuery {
    std::optional<Id<RecordSeries>> series = {};
    std::optional<std::string> text = {}; // in identifier or title
};

/// The newest 500 that the query means.
std::vector<FiledRecord> list_records(database::Database& database, const RecordQuery& query);

/// Whether the time of the record is over on the day. Holds do not change that (X5).
bool is_due(const FiledRecord& record, const Date& day);

/// Kept records whose time is over, the longest overdue first. That is all that ever happens by
/// time alone (X9).
std::vector<FiledRecord> due_records(database::Database& database, const Date& day);

RecordDetail detail_of(database::Database& database, const Id<FiledRecord>& id, const Date& today);

/// Refuses a destroyed record with Reason::gone; what is left of it says who, when and why (X7).
void require_kept(const FiledRecord& record);

} // namespace siar::retention
