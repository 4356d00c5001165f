#include "retention/series.hpp"

#include "database/table.hpp"
#include "retention/periods.hpp"
#include "retention/tables.hpp"

namespace siar::retention {

namespace {

constexpr database::Table<RecordSeries> series_rows{"record_series"};

/// What a procedure says of a series.
RecordSeries series_of(
    Command& command,
    const documents::ProcedureText& procedure,
    const documents::ProcedureRecord& row
)
{
    const int months = row.retention_years.value_or(0) * 12 + row.retention_months.value_or(0);
    return {
        .id = Id<RecordSeries>::make(command.now),
        .name = Text<200>{row.name},
        .form = row.file_name.empty() ? std::nullopt : std::optional{row.file_name},
        .storage_location = Text<200>{row.storage_location},
        .retention_months = months,
        .trigger = RetentionTrigger::filing,
        .final_action = months == 0 ? FinalAction::keep : FinalAction::reappraise,
        .authority =
            Text<300>{procedure.number + '-' + procedure.version + ", 4. Penyimpanan Data"},
        .version = 1,
        .created_at = command.now
    };
}

boost::json::object due_again(Command& command, const RecordSeries& series)
{
    boost::json::object changes;
    for (FiledRecord& record : record_rows.where(
             command.database, "series = $1 and state = 'kept' order by identifier", series.id
         )) {
        const auto due = due_day(series, record.closed_on);
        if (due == record.due_on)
            continue;
        changes[record.identifier.text()] =
            boost::json::array{contract::to_json(record.due_on), contract::to_json(due)};
        record.due_on = due;
        record_rows.update(command.database, record);
    }
    return changes;
}

void change_series(Command& command, RecordSeries series, const RecordSeries& said)
{
    series.form = said.form;
    series.storage_location = said.storage_location;
    series.retention_months = said.retention_months;
    if (series.final_action == FinalAction::keep && said.final_action != FinalAction::keep)
        series.final_action = said.final_action;
    series.authority = said.authority;
    series = series_rows.update_version(command.database, series);
    command.record(
        "retention.series_changed",
        series.id.text(),
        {{"series", contract::to_json(series)}, {"due_on", due_again(command, series)}}
    );
}

} // namespace

void series_from_procedure(Command& command, const documents::Revision& revision)
{
    if (!revision.procedure)
        return;
    for (const documents::ProcedureRecord& row : revision.procedure->records) {
        const RecordSeries said = series_of(command, *revision.procedure, row);
        if (const auto series = series_called(command.database, row.name)) {
            change_series(command, *series, said);
            continue;
        }
        series_rows.insert(command.database, said);
        command.record("retention.series_made", said);
    }
}

std::optional<RecordSeries> series_called(database::Database& database, const std::string& name)
{
    auto found = series_rows.where(database, "name = $1", name);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

RecordSeries find_series(database::Database& database, const Id<RecordSeries>& id)
{
    if (auto series = series_rows.find(database, id))
        return *series;
    throw Refusal{Reason::not_found, "retention.no_such_series"};
}

std::vector<SeriesView> all_series(database::Database& database)
{
    std::vector<SeriesView> views;
    for (RecordSeries& series : series_rows.where(database, "true order by name")) {
        const auto count = record_rows.count(database, "series = $1", series.id);
        views.push_back({.series = std::move(series), .record_count = static_cast<int>(count)});
    }
    return views;
}

} // namespace siar::retention
