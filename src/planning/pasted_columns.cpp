#include "planning/pasted_columns.hpp"

#include "foundation/indonesian_date.hpp"
#include "foundation/plain_text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <utility>

namespace siar::planning {

namespace {

constexpr std::size_t rows_looked_at = 50;

constexpr std::pair<std::string_view, PastedColumn> column_names[] = {
    {"no", PastedColumn::order},
    {"nomor", PastedColumn::order},
    {"#", PastedColumn::order},
    {"number", PastedColumn::order},
    {"tanggal", PastedColumn::date},
    {"tgl", PastedColumn::date},
    {"tanggal tayang", PastedColumn::date},
    {"tgl tayang", PastedColumn::date},
    {"tanggal publikasi", PastedColumn::date},
    {"tanggal terbit", PastedColumn::date},
    {"tanggal posting", PastedColumn::date},
    {"hari/tanggal", PastedColumn::date},
    {"hari, tanggal", PastedColumn::date},
    {"hari tanggal", PastedColumn::date},
    {"waktu tayang", PastedColumn::date},
    {"hari", PastedColumn::weekday},
    {"day", PastedColumn::weekday},
    {"date", PastedColumn::date},
    {"publish date", PastedColumn::date},
    {"publication date", PastedColumn::date},
    {"jam", PastedColumn::time},
    {"jam tayang", PastedColumn::time},
    {"pukul", PastedColumn::time},
    {"waktu", PastedColumn::time},
    {"time", PastedColumn::time},
    {"judul", PastedColumn::title},
    {"judul konten", PastedColumn::title},
    {"topik", PastedColumn::title},
    {"title", PastedColumn::title},
    {"topic", PastedColumn::title},
    {"pilar", PastedColumn::pillar},
    {"pilar konten", PastedColumn::pillar},
    {"kategori", PastedColumn::pillar},
    {"pillar", PastedColumn::pillar},
    {"content pillar", PastedColumn::pillar},
    {"category", PastedColumn::pillar},
    {"format", PastedColumn::format},
    {"format konten", PastedColumn::format},
    {"jenis konten", PastedColumn::format},
    {"jenis", PastedColumn::format},
    {"bentuk", PastedColumn::format},
    {"type", PastedColumn::format},
    {"kanal", PastedColumn::channel},
    {"kanal publikasi", PastedColumn::channel},
    {"media", PastedColumn::channel},
    {"media publikasi", PastedColumn::channel},
    {"platform", PastedColumn::channel},
    {"saluran", PastedColumn::channel},
    {"channel", PastedColumn::channel},
    {"channels", PastedColumn::channel},
    {"pic", PastedColumn::person},
    {"penanggung jawab", PastedColumn::person},
    {"penanggungjawab", PastedColumn::person},
    {"pj", PastedColumn::person},
    {"petugas", PastedColumn::person},
    {"person", PastedColumn::person},
    {"person in charge", PastedColumn::person},
    {"assignee", PastedColumn::person},
    {"owner", PastedColumn::person},
    {"catatan", PastedColumn::note},
    {"keterangan", PastedColumn::note},
    {"ket", PastedColumn::note},
    {"note", PastedColumn::note},
    {"notes", PastedColumn::note},
    {"remarks", PastedColumn::note},
};

/// The title where no column is called "Judul"; otherwise a column that Siar does not know.
constexpr std::string_view second_title_names[] = {
    "agenda", "kegiatan", "nama kegiatan", "konten", "activity", "event", "content"
};

constexpr PastedColumn usual_order[] = {
    PastedColumn::title,
    PastedColumn::pillar,
    PastedColumn::format,
    PastedColumn::channel,
    PastedColumn::person,
    PastedColumn::note,
};

/// "Judul / Agenda " as "judul/agenda", "PIC:" as "pic".
std::string as_name(std::string_view heading)
{
    std::string name = in_lower_case(with_single_spaces(heading));
    name.erase(name.find_last_not_of(" :.*") + 1);
    for (auto at = name.find(" /"); at != std::string::npos; at = name.find(" /"))
        name.erase(at, 1);
    for (auto at = name.find("/ "); at != std::string::npos; at = name.find("/ "))
        name.erase(at + 1, 1);
    return name;
}

bool is_second_title(const std::string& name)
{
    const auto first = std::string_view{name}.substr(0, name.find('/'));
    return std::ranges::find(second_title_names, first) != std::end(second_title_names);
}

/// Knows "Judul/Agenda" by its first known part.
PastedColumn column_called(const std::string& name)
{
    const auto* known =
        std::ranges::find(column_names, std::string_view{name}, [](const auto& entry) {
            return entry.first;
        });
    if (known != std::end(column_names))
        return known->second;
    const auto slash = name.find('/');
    if (slash == std::string::npos)
        return PastedColumn::other;
    const auto first = column_called(name.substr(0, slash));
    return first == PastedColumn::other ? column_called(name.substr(slash + 1)) : first;
}

bool has(const std::vector<PastedColumn>& kinds, PastedColumn kind)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

using Test = std::function<bool(const std::string&)>;

/// The leftmost free column most of whose cells pass the test, if any.
std::optional<std::size_t> column_where(
    const std::vector<PastedCells>& rows, const std::vector<PastedColumn>& kinds, const Test& test
)
{
    for (std::size_t column = 0; column < kinds.size(); ++column) {
        std::size_t filled = 0;
        std::size_t passed = 0;
        for (const PastedCells& row : rows)
            if (column < row.cells.size() && !row.cells[column].empty()) {
                ++filled;
                passed += test(row.cells[column]) ? 1 : 0;
            }
        if (kinds[column] == PastedColumn::other && passed * 2 > filled)
            return column;
    }
    return std::nullopt;
}

bool is_running_number(const std::string& cell)
{
    return !cell.empty() && cell.size() <= 5 &&
           cell.find_first_not_of("0123456789.)") == std::string::npos &&
           cell.find_first_of(".)") >= cell.size() - 1;
}

} // namespace

std::optional<PastedColumns> columns_named_in(const PastedCells& row)
{
    PastedColumns columns;
    std::size_t known = 0;
    for (const std::string& cell : row.cells) {
        PastedColumn kind = column_called(as_name(cell));
        known += kind != PastedColumn::other || is_second_title(as_name(cell)) ? 1 : 0;
        if (kind != PastedColumn::note && has(columns.kinds, kind))
            kind = PastedColumn::other;
        columns.kinds.push_back(kind);
        columns.names.push_back(with_single_spaces(cell));
    }
    for (std::size_t at = 0; at < columns.kinds.size(); ++at)
        if (is_second_title(as_name(row.cells[at])) && !has(columns.kinds, PastedColumn::title))
            columns.kinds[at] = PastedColumn::title;
    const bool is_heading = known >= 2 || known == row.cells.size();
    return is_heading ? std::optional{columns} : std::nullopt;
}

PastedColumns columns_guessed_from(const std::vector<PastedCells>& rows, const Date& around)
{
    const std::vector<PastedCells> sample{
        rows.begin(),
        rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), rows_looked_at))
    };
    std::size_t width = 0;
    for (const PastedCells& row : rows)
        width = std::max(width, row.cells.size());
    PastedColumns columns{std::vector<PastedColumn>(width, PastedColumn::other), {}};
    auto find = [&](PastedColumn kind, const Test& test) {
        if (const auto column = column_where(sample, columns.kinds, test))
            columns.kinds[*column] = kind;
    };
    find(PastedColumn::date, [&](const std::string& cell) {
        return read_written_day(cell, around).has_value();
    });
    if (width > 1 &&
        column_where({sample.begin(), sample.end()}, {columns.kinds[0]}, is_running_number))
        columns.kinds[0] = PastedColumn::order;
    find(PastedColumn::time, [](const std::string& cell) {
        return read_written_time(cell).has_value();
    });
    const auto* next = std::begin(usual_order);
    for (PastedColumn& kind : columns.kinds)
        if (kind == PastedColumn::other && next != std::end(usual_order))
            kind = *next++;
    return columns;
}

} // namespace siar::planning
