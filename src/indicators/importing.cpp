#include "indicators/importing.hpp"

#include "foundation/base64.hpp"
#include "indicators/import_rows.hpp"
#include "indicators/indicators.hpp"
#include "indicators/register.hpp"
#include "sheet/csv.hpp"
#include "sheet/xlsx.hpp"

#include <algorithm>
#include <set>

namespace siar::indicators {

namespace {

constexpr sheet::Limits limits{.most_bytes = std::size_t{5} * 1024 * 1024, .most_rows = 2000, .most_columns = 60};

sheet::Sheet sheet_in(const IndicatorSource& source)
{
    if (source.text.has_value() == source.file.has_value())
        throw invalid_field("file", "indicators.import_one_source");
    if (source.text)
        return sheet::read_pasted(*source.text, limits);
    std::string bytes;
    try {
        bytes = from_base64(*source.file);
    } catch (const BadValue& bad) {
        throw invalid_field("file", bad.code(), bad.values());
    }
    return sheet::looks_like_xlsx(bytes) ? sheet::read_xlsx(bytes, std::nullopt, limits)
                                         : sheet::read_csv(bytes, limits);
}

/// The heading row, and which column is where.
struct Heading {
    std::size_t row = 0;
    std::vector<std::optional<ImportColumn>> columns = {};
};

std::optional<Heading> heading_of(const sheet::Sheet& table)
{
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        Heading heading{row};
        for (const std::string& cell : table.rows[row])
            heading.columns.push_back(column_named(cell));
        const auto has = [&](ImportColumn column) {
            return std::ranges::find(heading.columns, std::optional{column}) != heading.columns.end();
        };
        if (has(ImportColumn::code) && has(ImportColumn::statement))
            return heading;
    }
    return std::nullopt;
}

ImportCells cells_in(const std::vector<std::string>& row, const Heading& heading)
{
    ImportCells cells;
    for (std::size_t place = 0; place < row.size() && place < heading.columns.size(); ++place) {
        std::string cell = trimmed(row[place]);
        if (heading.columns[place] && !cell.empty())
            cells.emplace(*heading.columns[place], std::move(cell));
    }
    return cells;
}

void name_columns(IndicatorPreview& preview, const sheet::Sheet& table, const Heading& heading)
{
    const auto& names = table.rows[heading.row];
    for (std::size_t place = 0; place < names.size(); ++place)
        if (const std::string name = trimmed(names[place]); !name.empty())
            (heading.columns[place] ? preview.columns : preview.unknown_columns).push_back(name);
}

/// Faults that only the register knows.
void check_against_register(
    database::Database& database, IndicatorRow& row, std::set<std::string>& seen, const Reading& reading
)
{
    if (!row.indicator)
        return;
    for (const Problem& problem : problems_of(database, *row.indicator)) {
        const auto column = problem.field == "computation" ? ImportColumn::computation
                            : problem.field == "quarters"  ? ImportColumn::quarters
                            : problem.field == "last_year" ? ImportColumn::last_year
                                                           : ImportColumn::first_year;
        row.problems.push_back(problem_of(column, problem.code, problem.values, reading));
    }
    if (!seen.insert(row.code).second)
        row.problems.push_back(
            problem_of(ImportColumn::code, "indicators.import_twice", {{"code", row.code}}, reading)
        );
    if (!row.problems.empty())
        row.state = IndicatorRowState::faulty;
}

const IndicatorRow& chosen_row(const IndicatorPreview& preview, int line)
{
    const auto found = std::ranges::find(preview.rows, line, &IndicatorRow::line);
    if (found == preview.rows.end() || found->state != IndicatorRowState::fresh)
        throw invalid_field("lines", "indicators.import_not_this_line", {{"line", std::to_string(line)}});
    return *found;
}

} // namespace

IndicatorPreview read_indicators(
    database::Database& database, const IndicatorSource& source, const Reading& reading
)
{
    const sheet::Sheet table = sheet_in(source);
    const auto heading = heading_of(table);
    if (!heading)
        throw Refusal{Reason::invalid, "indicators.import_no_heading"};
    IndicatorPreview preview{};
    name_columns(preview, table, *heading);
    std::set<std::string> there;
    for (const Indicator& indicator : indicators_by_code(database))
        there.insert(indicator.code.text());
    std::set<std::string> seen;
    for (std::size_t place = heading->row + 1; place < table.rows.size(); ++place) {
        const ImportCells cells = cells_in(table.rows[place], *heading);
        if (cells.empty())
            continue;
        IndicatorRow row = read_row(static_cast<int>(place) + 1, cells, reading);
        if (there.contains(row.code)) {
            row.state = IndicatorRowState::known;
            row.problems.clear();
        } else {
            check_against_register(database, row, seen, reading);
        }
        preview.rows.push_back(std::move(row));
    }
    return preview;
}

IndicatorsImported
import_indicators(Command& command, const IndicatorImport& form, const Reading& reading)
{
    const auto preview = read_indicators(command.database, {form.text, form.file}, reading);
    if (form.lines.empty())
        throw invalid_field("lines", "indicators.import_choose");
    for (const int line : form.lines) {
        const IndicatorRow& row = chosen_row(preview, line);
        const Indicator added = add_indicator(command, *row.indicator);
        if (row.target)
            set_target(command, added.id, *row.target);
    }
    return {static_cast<int>(form.lines.size())};
}

std::string sample_sheet(Language language)
{
    std::string sheet = "\xEF\xBB\xBF"; // so that spreadsheets read it as UTF-8
    for (const ImportColumn column : import_columns())
        sheet += (column == import_columns().front() ? "" : ";") + name_of_column(column, language);
    return sheet + "\r\n";
}

} // namespace siar::indicators
