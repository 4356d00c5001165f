#include "planning/schedule_paste.hpp"

#include "foundation/indonesian_date.hpp"
#include "foundation/plain_text.hpp"
#include "planning/pasted_cells.hpp"
#include "planning/pasted_columns.hpp"

#include <fmt/format.h>
#include <utility>

namespace siar::planning {

namespace {

/// What every row is read by.
struct Reading {
    const PastedColumns& columns;
    const Date& around;
    const PasteDefaults& defaults;
};

std::string plain_text_in(std::string_view bytes)
{
    if (bytes.size() > longest_paste)
        throw Refusal{
            Reason::invalid,
            "planning.paste_too_large",
            {{"longest", std::to_string(longest_paste / 1024)}}
        };
    const auto text = text_in(bytes);
    if (!text)
        throw Refusal{Reason::invalid, "planning.paste_not_text"};
    return with_plain_blanks(*text);
}

void refuse_unfit_number(std::size_t rows)
{
    if (rows == 0)
        throw Refusal{Reason::invalid, "planning.paste_empty"};
    if (rows > most_pasted_rows)
        throw Refusal{
            Reason::invalid,
            "planning.paste_too_many_rows",
            {{"count", std::to_string(rows)}, {"most", std::to_string(most_pasted_rows)}}
        };
}

/// Nothing for a dash, which people type into a cell that stays empty.
std::string said_in(const std::string& cell)
{
    return cell == "-" || cell == "\xE2\x80\x93" || cell == "\xE2\x80\x94" ? std::string{} : cell;
}

void add_note(PastedRow& row, const std::string& name, const std::string& text)
{
    if (!row.note.empty())
        row.note += '\n';
    row.note += name.empty() ? text : name + ": " + text;
}

void put_unknown_cell(
    PastedRow& row, const std::string& text, std::size_t index, const PastedColumns& columns
)
{
    const bool is_named = index < columns.names.size();
    add_note(row, is_named ? columns.names[index] : "", text);
    if (!is_named && !columns.names.empty())
        row.problems.push_back({"note", "planning.paste_extra_cell", {{"text", text}}});
}

std::string* field_of(PastedRow& row, PastedColumn column)
{
    switch (column) {
    case PastedColumn::title:
        return &row.title;
    case PastedColumn::pillar:
        return &row.pillar;
    case PastedColumn::format:
        return &row.format;
    case PastedColumn::channel:
        return &row.channel;
    case PastedColumn::person:
        return &row.person;
    case PastedColumn::date:
        return &row.date_text;
    case PastedColumn::time:
        return &row.time_text;
    case PastedColumn::order:
    case PastedColumn::weekday:
    case PastedColumn::note:
    case PastedColumn::other:
        break;
    }
    return nullptr;
}

/// Puts each cell into its field; a weekday in a column of its own goes before the date.
PastedRow row_from(const PastedCells& cells, const PastedColumns& columns)
{
    PastedRow row{};
    row.line = cells.line;
    std::string weekday;
    for (std::size_t index = 0; index < cells.cells.size(); ++index) {
        const std::string text = said_in(cells.cells[index]);
        if (text.empty())
            continue;
        const auto kind = index < columns.kinds.size() ? columns.kinds[index] : PastedColumn::other;
        if (std::string* field = field_of(row, kind))
            *field = with_single_spaces(text);
        else if (kind == PastedColumn::weekday)
            weekday = text;
        else if (kind == PastedColumn::note)
            add_note(row, "", text);
        else if (kind == PastedColumn::other)
            put_unknown_cell(row, text, index, columns);
    }
    if (!weekday.empty() && !row.date_text.empty())
        row.date_text = weekday + ", " + row.date_text;
    return row;
}

bool says_that_it_is_a_time(std::string_view text)
{
    const std::string lower = in_lower_case(text);
    return lower.find_first_of(":.") != std::string::npos || lower.starts_with("pukul") ||
           lower.starts_with("jam");
}

/// Parts "7 Agustus 2026 pukul 09.30" and "2026-08-07T09:30" into date and time, if it is both.
void part_date_and_time(PastedRow& row, const Date& around)
{
    if (!row.time_text.empty() || read_written_day(row.date_text, around))
        return;
    const std::string_view text = row.date_text;
    for (auto at = text.find_first_of(" ,T"); at != std::string_view::npos;
         at = text.find_first_of(" ,T", at + 1)) {
        const auto time = without_leading(text.substr(at + 1), " ");
        if (says_that_it_is_a_time(time) && read_written_time(time) &&
            read_written_day(text.substr(0, at), around)) {
            row.time_text = time;
            row.date_text = std::string{text.substr(0, at)};
            return;
        }
    }
}

std::optional<Date> date_in(PastedRow& row, const Date& around)
{
    if (row.date_text.empty())
        return std::nullopt;
    const auto day = read_written_day(row.date_text, around);
    if (!day) {
        row.problems.push_back(
            {"date_text", "planning.paste_date_unreadable", {{"text", row.date_text}}}
        );
        return std::nullopt;
    }
    if (!has_wrong_weekday(*day))
        return day->date;
    const std::chrono::weekday actual{std::chrono::sys_days{day->date.day()}};
    row.problems.push_back(
        {"date_text",
         "planning.paste_weekday_differs",
         {{"text", row.date_text},
          {"date", day->date.text()},
          {"weekday_id", weekday_name(actual, Language::id)},
          {"weekday_en", weekday_name(actual, Language::en)}}}
    );
    return std::nullopt;
}

std::optional<std::chrono::minutes> time_in(PastedRow& row, const PasteDefaults& defaults)
{
    if (row.time_text.empty())
        return defaults.time_of_day;
    const auto time = read_written_time(row.time_text);
    if (time && (time->zone.empty() || time->zone == defaults.zone_mark))
        return time->since_midnight;
    if (time)
        row.problems.push_back(
            {"time_text",
             "planning.paste_other_zone",
             {{"zone", time->zone}, {"office_zone", defaults.zone_mark}}}
        );
    else
        row.problems.push_back(
            {"time_text", "planning.paste_time_unreadable", {{"text", row.time_text}}}
        );
    return std::nullopt;
}

WallTime wall_time(const Date& date, std::chrono::minutes since_midnight)
{
    const auto minutes = since_midnight.count();
    return WallTime{fmt::format("{}T{:02}:{:02}", date.text(), minutes / 60, minutes % 60)};
}

PastedRow read_row(const PastedCells& cells, const Reading& reading)
{
    PastedRow row = row_from(cells, reading.columns);
    if (row.title.empty())
        row.problems.push_back({"title", "planning.paste_title_missing"});
    part_date_and_time(row, reading.around);
    const auto date = date_in(row, reading.around);
    const auto time = time_in(row, reading.defaults);
    if (date && time)
        row.planned_for = wall_time(*date, *time);
    if (row.date_text.empty() && !row.time_text.empty())
        row.problems.push_back({"time_text", "planning.paste_time_without_date"});
    return row;
}

} // namespace

std::vector<PastedRow>
read_pasted_rows(std::string_view text, const Date& around, const PasteDefaults& defaults)
{
    auto rows = pasted_cells_in(plain_text_in(text));
    auto columns = rows.empty() ? std::nullopt : columns_named_in(rows.front());
    if (columns)
        rows.erase(rows.begin());
    refuse_unfit_number(rows.size());
    if (!columns)
        columns = columns_guessed_from(rows, around);
    std::vector<PastedRow> read;
    for (const PastedCells& cells : rows)
        read.push_back(read_row(cells, {*columns, around, defaults}));
    return read;
}

} // namespace siar::planning
