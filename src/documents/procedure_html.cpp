#include "documents/sheet.hpp"
#include "foundation/html.hpp"

namespace siar::documents {

namespace {

std::string list_of(const std::string& heading, const std::vector<std::string>& items)
{
    std::string text = "<h2>" + html(heading) + "</h2><ul>";
    for (const std::string& item : items)
        text += "<li>" + html(item) + "</li>";
    return text + "</ul>";
}

/// Headings and cells of a table; the headings are codes of texts.
using Row = std::vector<std::string>;
std::string table_of(const Sheet& sheet, const Row& headings, const std::vector<Row>& rows)
{
    std::string text = "<table><thead><tr>";
    for (const std::string& heading : headings)
        text += "<th scope=\"col\">" + html(sheet.say(heading)) + "</th>";
    text += "</tr></thead><tbody>";
    for (const Row& cells : rows) {
        text += "<tr>";
        for (const std::string& cell : cells)
            text += "<td>" + html(cell) + "</td>";
        text += "</tr>";
    }
    return text + "</tbody></table>";
}

} // namespace

std::string procedure_html(const Sheet& sheet, const ProcedureText& procedure)
{
    std::vector<Row> activities;
    for (const ProcedureActivity& activity : procedure.activities)
        activities.push_back(
            {std::to_string(activity.order), activity.actor, activity.text, activity.note}
        );
    std::vector<Row> indicators;
    for (const ProcedureIndicator& indicator : procedure.indicators)
        indicators.push_back({indicator.code, indicator.statement});
    std::vector<Row> records;
    for (const ProcedureRecord& record : procedure.records)
        records.push_back(
            {record.name, record.file_name, record.storage_location, record.retention_text}
        );
    const auto heading = [&](const char* code) { return "<h2>" + html(sheet.say(code)) + "</h2>"; };
    return list_of(sheet.say("documents.print_purpose"), procedure.purpose) +
           list_of(sheet.say("documents.print_scope"), procedure.scope) +
           heading("documents.print_activities") +
           table_of(
               sheet,
               {"documents.print_order",
                "documents.print_actor",
                "documents.print_activity",
                "documents.print_note"},
               activities
           ) +
           heading("documents.print_indicators") +
           table_of(sheet, {"documents.print_code", "documents.print_statement"}, indicators) +
           heading("documents.print_records") +
           table_of(
               sheet,
               {"documents.print_record",
                "documents.print_file",
                "documents.print_place",
                "documents.print_period"},
               records
           );
}

} // namespace siar::documents
