#include "documents/procedure_marks.hpp"
#include "documents/procedure_reader.hpp"
#include "foundation/plain_text.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace siar::documents {

namespace {

constexpr std::size_t longest_short_code = 12;

std::string joined_cells(const std::vector<std::string>& row, std::size_t first)
{
    std::string text;
    for (std::size_t index = first; index < row.size(); ++index)
        append_words(text, row[index]);
    return text;
}

/// Whether a cell of its own is a code such as "IKU 7" or "KPI-3".
bool is_short_code(std::string_view text)
{
    return text.size() <= longest_short_code && !begins_in_lower_case(text) &&
           text.find_first_of("0123456789") != std::string_view::npos;
}

/// The code of the indicator whose row begins in the line; nothing when none does.
std::optional<std::string> indicator_code_in(const TextLine& line)
{
    const std::string& first = line.cells.front().text;
    if (line.cells.size() == 1) {
        const std::string word = first.substr(0, first.find(' '));
        return is_indicator_code(word) ? std::optional{word} : std::nullopt;
    }
    if (is_row_number(first) && is_indicator_code(line.cells[1].text))
        return line.cells[1].text;
    return is_short_code(first) || is_indicator_code(first) ? std::optional{first} : std::nullopt;
}

} // namespace

void ProcedureReader::read_item(const TextLine& line, std::vector<std::string>& items)
{
    const std::string text = line.text();
    if (const auto item = without_bullet(text)) {
        if (item->empty())
            return leave(line);
        items.push_back(*item);
        items_have_bullets_ = true;
        return;
    }
    const bool goes_on = begins_in_lower_case(text) || (items_have_bullets_ && !line.follows_blank);
    if (!items.empty() && goes_on)
        append_words(items.back(), text);
    else
        items.push_back(text);
}

void ProcedureReader::read_activity(const TextLine& line)
{
    auto row = columns_.row_of(line);
    if (rows_are_numbered_ && (row.front().empty() || is_row_number(row.front())))
        row.erase(row.begin());
    if (joined_cells(row, 0).empty())
        return leave(line);
    auto& activities = result_.activities;
    const std::string& text = row.front();
    const std::string note = joined_cells(row, 1);
    if (starts_activity(line, row)) {
        const int order = static_cast<int>(activities.size()) + 1;
        activities.push_back({order, "", without_bullet(text).value_or(text), note});
        return;
    }
    if (activities.empty())
        return leave(line);
    ProcedureActivity& last = activities.back();
    const bool ends_in_note = !columns_.are_aligned_by_spaces() && !last.note.empty();
    append_words(line.cells.size() == 1 && ends_in_note ? last.note : last.text, text);
    append_words(last.note, note);
}

/// A line that begins in lower case, has one cell without an actor, or stands below half an actor
/// goes on with the activity above it.
bool ProcedureReader::starts_activity(const TextLine& line, const std::vector<std::string>& row)
    const
{
    const std::string& text = row.front();
    if (text.empty() || begins_in_lower_case(text))
        return false;
    if (without_bullet(text) || is_row_number(line.cells.front().text))
        return true;
    const bool has_role = begins_with_role(text);
    if (!result_.activities.empty() && !has_role) {
        const std::string& above = result_.activities.back().text;
        const bool is_half_an_actor = above.find(',') == std::string::npos;
        if (begins_with_role(above) && (is_half_an_actor || !line.has_tabs))
            return false;
    }
    return !joined_cells(row, 1).empty() || !parted_by_actor(text).actor.empty();
}

void ProcedureReader::read_indicator(const TextLine& line)
{
    auto& indicators = result_.indicators;
    const std::string text = line.text();
    if (const auto code = indicator_code_in(line)) {
        const std::string_view after =
            std::string_view{text}.substr(text.find(*code) + code->size());
        indicators.push_back({*code, std::string{without_leading(after, " ")}});
        indicator_lines_.push_back(line);
    } else if (indicators.empty()) {
        leave(line);
    } else {
        append_words(indicators.back().statement, text);
    }
}

} // namespace siar::documents
