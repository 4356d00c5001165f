#include "documents/procedure_headings.hpp"

#include "foundation/plain_text.hpp"

#include <algorithm>
#include <utility>

namespace siar::documents {

namespace {

constexpr std::pair<std::string_view, Heading> section_headings[] = {
    {"tujuan", Heading::purpose},
    {"maksud dan tujuan", Heading::purpose},
    {"purpose", Heading::purpose},
    {"objective", Heading::purpose},
    {"objectives", Heading::purpose},
    {"ruang lingkup", Heading::scope},
    {"lingkup", Heading::scope},
    {"scope", Heading::scope},
    {"uraian prosedur", Heading::description},
    {"prosedur", Heading::description},
    {"procedure", Heading::description},
    {"procedure description", Heading::description},
    {"description of procedure", Heading::description},
    {"diagram alir proses bisnis", Heading::flow_chart},
    {"diagram alir proses", Heading::flow_chart},
    {"diagram alir", Heading::flow_chart},
    {"bagan alir", Heading::flow_chart},
    {"business process flow chart", Heading::flow_chart},
    {"business process flowchart", Heading::flow_chart},
    {"flow chart", Heading::flow_chart},
    {"flowchart", Heading::flow_chart},
    {"uraian diagram alir", Heading::flow_description},
    {"flow chart description", Heading::flow_description},
    {"flowchart description", Heading::flow_description},
    {"penyimpanan data", Heading::storage},
    {"penyimpanan rekaman", Heading::storage},
    {"penyimpanan arsip", Heading::storage},
    {"penyimpanan dokumen", Heading::storage},
    {"data storage", Heading::storage},
    {"record storage", Heading::storage},
    {"records", Heading::storage},
};

constexpr std::pair<std::string_view, Heading> table_headings[] = {
    {"aktifitas", Heading::activities},
    {"aktivitas", Heading::activities},
    {"kegiatan", Heading::activities},
    {"uraian kegiatan", Heading::activities},
    {"uraian aktivitas", Heading::activities},
    {"activity", Heading::activities},
    {"activities", Heading::activities},
    {"kpi", Heading::indicators},
    {"iku", Heading::indicators},
    {"indikator", Heading::indicators},
    {"indikator kinerja", Heading::indicators},
    {"indikator kinerja utama", Heading::indicators},
    {"indikator kinerja kunci", Heading::indicators},
    {"key performance indicator", Heading::indicators},
    {"key performance indicators", Heading::indicators},
    {"indicators", Heading::indicators},
};

constexpr std::string_view note_headings[] = {
    " catatan", " keterangan", " notes", " note", " remarks"
};

constexpr std::pair<std::string_view, RecordColumn> record_columns[] = {
    {"no", RecordColumn::order},
    {"nomor", RecordColumn::order},
    {"nama data", RecordColumn::name},
    {"data", RecordColumn::name},
    {"nama rekaman", RecordColumn::name},
    {"nama arsip", RecordColumn::name},
    {"nama dokumen", RecordColumn::name},
    {"name", RecordColumn::name},
    {"data name", RecordColumn::name},
    {"record", RecordColumn::name},
    {"berkas", RecordColumn::file_name},
    {"nama berkas", RecordColumn::file_name},
    {"file", RecordColumn::file_name},
    {"formulir", RecordColumn::file_name},
    {"lokasi penyimpanan", RecordColumn::storage_location},
    {"lokasi", RecordColumn::storage_location},
    {"tempat penyimpanan", RecordColumn::storage_location},
    {"tempat", RecordColumn::storage_location},
    {"storage location", RecordColumn::storage_location},
    {"location", RecordColumn::storage_location},
    {"masa penyimpanan", RecordColumn::retention},
    {"masa simpan", RecordColumn::retention},
    {"masa", RecordColumn::retention},
    {"lama penyimpanan", RecordColumn::retention},
    {"retensi", RecordColumn::retention},
    {"retention", RecordColumn::retention},
    {"retention period", RecordColumn::retention},
};

/// Drops "1.", "1", "3.1", "IV." or "a)" from the start; the text itself where there is none.
std::string_view without_numbering(std::string_view heading)
{
    const bool in_digits = !heading.empty() && is_digit(heading.front());
    const auto end =
        in_digits ? heading.find_first_not_of("0123456789.)") : heading.find_first_of(" .)");
    if (end == std::string_view::npos)
        return heading;
    const auto number = heading.substr(0, end);
    if (!in_digits && number.size() != 1 && number.find_first_not_of("ivx") != std::string_view::npos)
        return heading;
    return without_leading(heading.substr(end), " .)");
}

template <class Table>
auto find_name(const Table& table, std::string_view name)
{
    using Value = decltype(std::begin(table)->second);
    const auto* found =
        std::ranges::find_if(table, [&](const auto& entry) { return entry.first == name; });
    return found == std::end(table) ? std::optional<Value>{} : std::optional<Value>{found->second};
}

/// "aktivitas catatan" or "no aktivitas catatan": a table's heading is known by its second column,
/// or by standing alone in a line.
std::optional<Heading> table_heading_in(std::string_view heading)
{
    if (heading.starts_with("no ") || heading.starts_with("no. "))
        heading = without_leading(heading.substr(2), " .");
    for (const auto note : note_headings)
        if (heading.ends_with(note)) {
            heading.remove_suffix(note.size());
            break;
        }
    return find_name(table_headings, heading);
}

} // namespace

std::string as_heading(std::string_view text)
{
    std::string heading = in_lower_case(with_single_spaces(text));
    heading.erase(heading.find_last_not_of(" :.") + 1);
    return heading;
}

std::optional<Heading> heading_in(const TextLine& line)
{
    const std::string text = line.text();
    if (text.size() > longest_heading)
        return std::nullopt;
    const std::string heading = as_heading(text);
    for (const std::string_view candidate :
         {std::string_view{heading}, without_numbering(heading)}) {
        if (const auto section = find_name(section_headings, candidate))
            return section;
        if (const auto table = table_heading_in(candidate))
            return table;
    }
    return std::nullopt;
}

std::optional<RecordColumn> record_column_called(std::string_view heading)
{
    return find_name(record_columns, as_heading(heading));
}

} // namespace siar::documents
