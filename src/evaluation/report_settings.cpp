#include "evaluation/report_settings.hpp"

#include "database/table.hpp"
#include "evaluation/report_numbers.hpp"

namespace siar::evaluation {

ReportSettings report_settings(database::Database& database)
{
    return database::rows_of<ReportSettings>(
               database, "select number_pattern, begins_drafts, version from report_settings"
    )
        .at(0);
}

ReportSettings change_report_settings(Command& command, const ReportSettings& form)
{
    using database::to_cell;
    if (form.number_pattern)
        if (const auto fault = fault_of_pattern(form.number_pattern->text()); !fault.empty())
            throw invalid_field("number_pattern", fault);
    ReportSettings changed = form;
    ++changed.version;
    const auto written = command.database.run(
        "update report_settings set number_pattern = $1, begins_drafts = $2, version = $3 where "
        "version = $4 returning id",
        {to_cell(changed.number_pattern),
         to_cell(changed.begins_drafts),
         to_cell(changed.version),
         to_cell(form.version)}
    );
    if (written.empty())
        throw Refusal{Reason::conflict, "database.stale"}.with_current(
            boost::json::serialize(contract::to_json(report_settings(command.database)))
        );
    command.record("evaluation.report_settings_changed", "office", contract::to_json(changed));
    return changed;
}

} // namespace siar::evaluation
