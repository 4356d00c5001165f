#include "handover/register_writer.hpp"

#include "foundation/html.hpp"
#include "foundation/id.hpp"
#include "foundation/time.hpp"
#include "handover/page_parts.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace siar::handover {

namespace json = boost::json;

namespace {

constexpr std::int64_t rows_on_page = 2000;
constexpr std::string_view files_at = "data/"; // a text that begins so is the path of a file

std::string text_of(const json::value& value)
{
    if (value.is_null())
        return "";
    if (const auto* const text = value.if_string())
        return {text->data(), text->size()};
    if (const auto* const truth = value.if_bool())
        return *truth ? "ya" : "tidak";
    return json::serialize(value);
}

/// Spreadsheets take what begins so for a formula, whoever wrote it.
bool is_like_formula(const std::string& text)
{
    return !text.empty() && std::string_view{"=+-@\t\r"}.find(text.front()) != std::string_view::npos;
}

std::string csv_field(const std::string& text)
{
    std::string field = is_like_formula(text) ? "\"'" : "\"";
    for (const char c : text)
        field += c == '"' ? "\"\"" : std::string{c};
    return field + '"';
}

/// JSON as lists that a person can read.
std::string lists_of(const json::value& value)
{
    std::string shown;
    if (const auto* const object = value.if_object()) {
        for (const auto& [name, part] : *object)
            if (!part.is_null() && part != "")
                shown += "<dt>" + html(name) + "</dt><dd>" + lists_of(part) + "</dd>";
        return "<dl>" + shown + "</dl>";
    }
    if (const auto* const array = value.if_array()) {
        for (const json::value& part : *array)
            shown += "<li>" + lists_of(part) + "</li>";
        return array->empty() ? "" : "<ul>" + shown + "</ul>";
    }
    return html(text_of(value));
}

/// "2026-11-10 09:00 +07:00"
std::string on_the_wall(Moment moment, const Zone& zone)
{
    std::string text = wall_time_at(moment, zone).text();
    text[10] = ' ';
    return text + ' ' + offset_at(moment, zone);
}

std::string link_to_file(const std::string& path)
{
    return link_html("../../" + path, path.substr(path.rfind('/') + 1));
}

} // namespace

void RowPlaces::remember(const std::string& id, const std::string& page)
{
    if (pages_.empty() || pages_.back() != page)
        pages_.push_back(page);
    places_.emplace(id, static_cast<std::uint32_t>(pages_.size() - 1));
}

std::optional<std::string> RowPlaces::find(const std::string& id) const
{
    const auto found = places_.find(id);
    if (found == places_.end())
        return std::nullopt;
    return pages_[found->second] + '#' + id;
}

RegisterWriter::RegisterWriter(
    Collection& collection, const Register& described, RegisterSurroundings around
)
    : collection_{collection},
      register_{described},
      around_{around},
      json_{collection.place_for(metadata_folder + std::string{described.file} + ".json"), std::ios::binary},
      csv_{collection.place_for(metadata_folder + std::string{described.file} + ".csv"), std::ios::binary}
{
    json_ << "[";
    csv_ << "\xef\xbb\xbf"; // spreadsheets read UTF-8 only where this says so
    const char* separator = "";
    for (const Column& column : register_.columns) {
        csv_ << separator << csv_field(column.label);
        separator = ",";
    }
    csv_ << "\r\n";
    begin_page();
}

void RegisterWriter::add(const database::Cells& cells)
{
    json::array values;
    for (std::size_t i = 0; i < register_.columns.size(); ++i)
        values.push_back(value_of(register_.columns[i], cells.at(i)));
    add(values);
}

void RegisterWriter::add(const json::array& values)
{
    if (row_count_ > 0 && row_count_ % rows_on_page == 0) {
        page_ << "</tbody></table></div>\n<p>"
              << link_html(page_name(page_count_ + 1), "Halaman berikutnya") << "</p>\n";
        end_page();
        begin_page();
    }
    if (register_.is_referred_to)
        around_.places.remember(text_of(values.at(0)), page_name(page_count_));
    write_json(values);
    write_csv(values);
    write_row(values);
    ++row_count_;
}

std::int64_t RegisterWriter::finish()
{
    page_ << "</tbody></table></div>\n";
    end_page();
    json_ << "\n]\n";
    for (auto* const file : {&json_, &csv_})
        if (!file->flush())
            throw std::system_error{errno, std::generic_category(), "cannot write a register"};
    return row_count_;
}

json::value RegisterWriter::value_of(const Column& column, const database::Cell& cell) const
{
    const bool is_covered =
        column.kind == ColumnKind::personal && around_.personal_data == PersonalData::covered;
    if (is_covered || std::holds_alternative<database::Null>(cell))
        return nullptr;
    if (const auto* const number = std::get_if<std::int64_t>(&cell)) {
        if (column.kind == ColumnKind::moment)
            return json::value(Moment::of_microseconds(*number).text());
        if (column.kind == ColumnKind::truth)
            return json::value(*number != 0);
        return json::value(*number);
    }
    if (const auto* const number = std::get_if<double>(&cell))
        return json::value(*number);
    const std::string& text = std::get<std::string>(cell);
    if (column.kind == ColumnKind::json) {
        boost::system::error_code error;
        json::value parsed = json::parse(text, error);
        if (!error)
            return parsed;
    }
    return json::value(text);
}

void RegisterWriter::begin_page()
{
    ++page_count_;
    page_ = std::ofstream{
        collection_.place_for(metadata_folder + page_name(page_count_)), std::ios::binary
    };
    page_ << page_beginning(register_.title, "../../");
    if (page_count_ > 1)
        page_ << "<p>" << link_html(page_name(page_count_ - 1), "Halaman sebelumnya") << "</p>\n";
    page_ << "<div class=\"scroll\"><table>\n<thead><tr>";
    for (const Column& column : register_.columns)
        page_ << "<th scope=\"col\">" << html(column.label) << "</th>";
    page_ << "</tr></thead>\n<tbody>\n";
}

void RegisterWriter::end_page()
{
    page_ << page_end();
    if (!page_.flush())
        throw std::system_error{errno, std::generic_category(), "cannot write a page of a register"};
}

void RegisterWriter::write_json(const json::array& values)
{
    json::object row;
    for (std::size_t i = 0; i < register_.columns.size(); ++i)
        row[register_.columns[i].name] = values.at(i);
    json_ << (row_count_ == 0 ? "\n" : ",\n") << json::serialize(row);
}

void RegisterWriter::write_csv(const json::array& values)
{
    const char* separator = "";
    for (std::size_t i = 0; i < register_.columns.size(); ++i) {
        std::string text = text_of(values.at(i));
        if (register_.columns[i].kind == ColumnKind::person)
            if (const auto name = around_.names.find(text); name != around_.names.end())
                text = name->second;
        const bool is_number = values.at(i).is_number();
        csv_ << separator << (is_number ? text : csv_field(text));
        separator = ",";
    }
    csv_ << "\r\n";
}

void RegisterWriter::write_row(const json::array& values)
{
    page_ << "<tr id=\"" << html(text_of(values.at(0))) << "\">";
    for (std::size_t i = 0; i < register_.columns.size(); ++i)
        page_ << "<td>" << shown(register_.columns[i], values.at(i)) << "</td>";
    page_ << "</tr>\n";
}

std::string RegisterWriter::shown(const Column& column, const json::value& value) const
{
    if (const auto* const array = value.if_array();
        array != nullptr && !array->empty() && array->front().is_string() &&
        text_of(array->front()).starts_with(files_at)) {
        std::string links;
        for (const json::value& path : *array)
            links += (links.empty() ? "" : "<br>") + link_to_file(text_of(path));
        return links;
    }
    if (value.is_structured())
        return lists_of(value);
    const std::string text = text_of(value);
    if (column.kind == ColumnKind::moment && !text.empty())
        return html(on_the_wall(Moment{text}, around_.zone));
    if (column.kind == ColumnKind::person) {
        const auto name = around_.names.find(text);
        return html(name == around_.names.end() ? text : name->second);
    }
    if (text.starts_with(files_at))
        return link_to_file(text);
    if (const auto place = around_.places.find(text); is_uuid(text) && place)
        return "<span class=\"mono\">" + link_html(*place, text.substr(text.size() - 8)) + "</span>";
    return html(text);
}

std::string RegisterWriter::page_name(std::int64_t number) const
{
    return std::string{register_.file} + (number == 1 ? "" : '-' + std::to_string(number)) + ".html";
}

} // namespace siar::handover
