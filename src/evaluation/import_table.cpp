#include "evaluation/import_table.hpp"

#include "foundation/readable_text.hpp"
#include "foundation/written.hpp"

#include <algorithm>
#include <map>

namespace siar::evaluation {

namespace {

using Heading = std::vector<std::string>;

std::vector<std::size_t> places_of(const LayoutColumn& column, const Heading& plain_heading)
{
    std::vector<std::size_t> places;
    for (const std::string& header : column.headers)
        for (std::size_t at = 0; at < plain_heading.size(); ++at)
            if (plain_heading[at] == header)
                places.push_back(at);
    return places;
}

Heading plain(const Heading& heading)
{
    Heading headers;
    for (const std::string& cell : heading)
        headers.push_back(plain_header(cell));
    return headers;
}

std::optional<ImportTable> table_for(const Layout& layout, const Heading& plain_heading)
{
    ImportTable table{layout, {}};
    bool has_number = false;
    for (const LayoutColumn& column : layout.columns) {
        auto places = places_of(column, plain_heading);
        if (places.empty() && column.is_required)
            return std::nullopt;
        if (places.empty())
            continue;
        has_number = has_number || column.role == ColumnRole::number;
        table.columns.push_back({column.role, column.metric, std::move(places)});
    }
    return has_number ? std::optional{std::move(table)} : std::nullopt;
}

/// What the usual words over columns mean.
ColumnRole role_called(const std::string& header)
{
    static const std::map<std::string, ColumnRole> roles{
        {"judul", ColumnRole::title},        {"title", ColumnRole::title},
        {"nama", ColumnRole::title},         {"konten", ColumnRole::title},
        {"publikasi", ColumnRole::title},    {"post", ColumnRole::title},
        {"tautan", ColumnRole::link},        {"link", ColumnRole::link},
        {"url", ColumnRole::link},           {"permalink", ColumnRole::link},
        {"link tayang", ColumnRole::link},   {"id", ColumnRole::identifier},
        {"post id", ColumnRole::identifier}, {"tanggal tayang", ColumnRole::published},
        {"tanggal", ColumnRole::published},  {"date", ColumnRole::published},
        {"terbit", ColumnRole::published},   {"published", ColumnRole::published},
        {"diambil", ColumnRole::day},        {"tanggal ambil", ColumnRole::day},
    };
    const auto found = roles.find(header);
    return found == roles.end() ? ColumnRole::ignored : found->second;
}

ColumnMapping guessed(const std::string& header, const std::vector<Metric>& metrics)
{
    const std::string plain = plain_header(header);
    ColumnMapping mapping{Text<200>{header}, role_called(plain), std::nullopt};
    for (const Metric& metric : metrics) {
        const bool is_meant = plain == metric.code.text() ||
                              plain == plain_header(metric.name_id.text()) ||
                              plain == plain_header(metric.name_en.text());
        if (is_meant && metric.is_active) {
            mapping.role = ColumnRole::number;
            mapping.metric = metric.code;
        }
    }
    return mapping;
}

ColumnMapping mapping_for(const std::string& header, const ReadingQuestion& question)
{
    const auto named = std::ranges::find_if(question.mapping, [&](const ColumnMapping& column) {
        return plain_header(column.header.text()) == plain_header(header);
    });
    return named == question.mapping.end() ? guessed(header, question.metrics) : *named;
}

} // namespace

std::string ImportTable::text(const std::vector<std::string>& cells, ColumnRole role) const
{
    for (const ImportColumn& column : columns) {
        if (column.role != role)
            continue;
        for (const std::size_t place : column.places)
            if (std::string text = trimmed(cell_at(cells, place)); !text.empty())
                return text;
    }
    return {};
}

const std::string& ImportTable::first_cell(const std::vector<std::string>& cells) const
{
    return cell_at(cells, columns.front().places.front());
}

void ImportTable::find_decimal_signs(const sheet::Sheet& sheet, std::size_t from)
{
    for (ImportColumn& column : columns) {
        if (column.role != ColumnRole::number)
            continue;
        std::vector<std::string> texts;
        for (std::size_t at = from; at < sheet.rows.size() && !sheet.rows[at].empty(); ++at)
            texts.push_back(cell_at(sheet.rows[at], column.places.front()));
        const bool is_by_people = layout.format == ImportFormat::other && sheet.name.empty();
        column.decimal =
            decimal_sign_in(texts).value_or(is_by_people ? DecimalSign::comma : DecimalSign::dot);
    }
}

std::optional<ImportTable> known_table(const std::vector<std::string>& heading, ImportFormat format)
{
    const Heading plain_heading = plain(heading);
    std::optional<ImportTable> best;
    for (const Layout& layout : known_layouts()) {
        if (layout.format != format)
            continue;
        auto table = table_for(layout, plain_heading);
        if (table && (!best || table->columns.size() > best->columns.size()))
            best = std::move(table);
    }
    return best;
}

std::optional<ImportTable>
free_table(const std::vector<std::string>& heading, const ReadingQuestion& question)
{
    ImportTable table{
        {.format = ImportFormat::other,
         .subject = RowSubject::publication,
         .day_order = DayOrder::day_first,
         .columns = {}},
        {}};
    std::size_t named = 0;
    for (std::size_t at = 0; at < heading.size(); ++at) {
        const std::string header = beginning(trimmed(heading[at]));
        if (header.empty())
            continue;
        ++named;
        const ColumnMapping mapping = mapping_for(header, question);
        table.mapping.push_back(mapping);
        const bool is_number = mapping.role == ColumnRole::number && mapping.metric;
        if (mapping.role != ColumnRole::ignored &&
            (mapping.role != ColumnRole::number || is_number))
            table.columns.push_back(
                {mapping.role, mapping.metric ? mapping.metric->text() : "", {at}}
            );
    }
    if (named < 2)
        return std::nullopt;
    if (table.columns.empty())
        table.columns.push_back({ColumnRole::ignored, "", {0}});
    return table;
}

bool is_comment(const std::vector<std::string>& cells)
{
    return !cells.empty() && trimmed(cells.front()).starts_with('#');
}

std::size_t filled_count(const std::vector<std::string>& cells)
{
    return static_cast<std::size_t>(std::ranges::count_if(cells, [](const std::string& cell) {
        return !trimmed(cell).empty();
    }));
}

ImportFormat recognised_format(const sheet::Sheet& sheet)
{
    const auto first = std::ranges::find_if(sheet.rows, filled_count);
    if (first != sheet.rows.end() && is_comment(*first))
        return ImportFormat::ga4;
    std::size_t most = 0;
    ImportFormat format = ImportFormat::other;
    for (const std::vector<std::string>& cells : sheet.rows)
        for (const auto candidate :
             {ImportFormat::meta, ImportFormat::tiktok, ImportFormat::youtube})
            if (const auto table = known_table(cells, candidate);
                table && table->columns.size() > most) {
                most = table->columns.size();
                format = candidate;
            }
    return format;
}

const std::string& cell_at(const std::vector<std::string>& cells, std::size_t place)
{
    static const std::string none;
    return place < cells.size() ? cells[place] : none;
}

std::string beginning(const std::string& text, std::size_t most)
{
    return beginning_of(text, most);
}

} // namespace siar::evaluation
