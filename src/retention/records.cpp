#include "retention/records.hpp"

#include "database/like.hpp"
#include "evidence/file_store.hpp"
#include "foundation/plain_text.hpp"
#include "retention/holds.hpp"
#include "retention/periods.hpp"
#include "retention/series.hpp"
#include "retention/tables.hpp"

#include <fmt/format.h>

namespace siar::retention {

namespace {

/// "JK" for Jadwal Kegiatan.
std::string initials_of(const std::string& name)
{
    std::string initials;
    bool is_at_start = true;
    for (const char c : name) {
        const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (is_letter && is_at_start)
            initials += c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c;
        is_at_start = c == ' ';
    }
    return initials.empty() ? "A" : initials;
}

/// The next number of the year: "JK/2026/001". Records are never removed, so the count tells it.
Text<100> next_identifier(Command& command, const RecordSeries& series, const Date& closed_on)
{
    const std::string prefix = fmt::format(
        "{}/{}/", initials_of(series.name.text()), static_cast<int>(closed_on.day().year())
    );
    const auto count = record_rows.count(command.database, "identifier like $1", prefix + '%');
    return Text<100>{fmt::format("{}{:03}", prefix, count + 1)};
}

std::optional<FiledRecord> filed_before(
    Command& command, const RecordSeries& series, const Filing& filing, const Digest& sha256
)
{
    auto found = record_rows.where(
        command.database,
        "subject_kind = $1 and subject = $2 and series = $3 and sha256 = $4 and state = 'kept'",
        filing.subject_kind,
        filing.subject,
        series.id,
        sha256
    );
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

FiledRecord record_from(
    Command& command, const RecordSeries& series, const Filing& filing, const Digest& sha256
)
{
    return {
        .id = Id<FiledRecord>::make(command.now),
        .series = series.id,
        .identifier = next_identifier(command, series, filing.closed_on),
        .title = filing.title,
        .subject_kind = filing.subject_kind,
        .subject = filing.subject,
        .file_name = filing.file_name,
        .media_type = filing.media_type,
        .size = static_cast<std::int64_t>(filing.bytes.size()),
        .sha256 = sha256,
        .metadata = boost::json::serialize(filing.metadata),
        .closed_on = filing.closed_on,
        .due_on = due_day(series, filing.closed_on),
        .state = RecordState::kept,
        .filed_by = account_of(command.caller),
        .filed_at = command.now
    };
}

} // namespace

FiledRecord file_record(Command& command, const Filing& filing)
{
    const auto series = series_called(command.database, filing.series);
    if (!series)
        throw Refusal{Reason::not_found, "retention.no_series_called", {{"name", filing.series}}};
    const Digest sha256 = evidence::keep(filing.bytes);
    if (auto earlier = filed_before(command, *series, filing, sha256)) {
        command.changes_nothing();
        return *earlier;
    }
    const FiledRecord record = record_from(command, *series, filing, sha256);
    record_rows.insert(command.database, record);
    command.record("retention.record_filed", record);
    return record;
}

FiledRecord supersede(Command& command, const Id<FiledRecord>& id, const Date& on)
{
    FiledRecord record = find_record(command.database, id);
    require_kept(record);
    const RecordSeries series = find_series(command.database, record.series);
    if (series.trigger != RetentionTrigger::supersession ||
        series.final_action == FinalAction::keep) {
        command.changes_nothing();
        return record;
    }
    record.due_on = months_after(on, series.retention_months);
    record_rows.update(command.database, record);
    command.record("retention.record_superseded", record);
    return record;
}

FiledRecord find_record(database::Database& database, const Id<FiledRecord>& id)
{
    if (auto record = record_rows.find(database, id))
        return *record;
    throw Refusal{Reason::not_found, "retention.no_such_record"};
}

std::vector<FiledRecord>
records_of(database::Database& database, evidence::SubjectKind kind, const std::string& subject)
{
    return record_rows.where(
        database,
        "subject_kind = $1 and subject = $2 order by filed_at desc, id desc",
        kind,
        subject
    );
}

std::vector<FiledRecord> list_records(database::Database& database, const RecordQuery& query)
{
    return record_rows.where(
        database,
        "($1 = '' or series = $1) and lower(identifier || ' ' || title) like $2 escape '\\' "
        "order by filed_at desc, id desc limit 500",
        query.series ? query.series->text() : std::string{},
        database::containing(in_lower_case(query.text.value_or("")))
    );
}

bool is_due(const FiledRecord& record, const Date& day)
{
    return record.state == RecordState::kept && record.due_on && *record.due_on <= day;
}

std::vector<FiledRecord> due_records(database::Database& database, const Date& day)
{
    return record_rows.where(
        database, "state = 'kept' and due_on <= $1 order by due_on, identifier", day
    );
}

RecordDetail detail_of(database::Database& database, const Id<FiledRecord>& id, const Date& today)
{
    const FiledRecord record = find_record(database, id);
    return {
        .record = record,
        .series = find_series(database, record.series),
        .holds = holds_of(database, id),
        .is_due = is_due(record, today)
    };
}

void require_kept(const FiledRecord& record)
{
    if (record.state == RecordState::destroyed)
        throw Refusal{
            Reason::gone, "retention.destroyed", {{"identifier", record.identifier.text()}}
        };
}

} // namespace siar::retention
