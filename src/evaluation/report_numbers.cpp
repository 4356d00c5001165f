#include "evaluation/report_numbers.hpp"

#include "database/table.hpp"
#include "evaluation/report_settings.hpp"
#include "evaluation/tables.hpp"
#include "people/office.hpp"

#include <array>
#include <fmt/format.h>

namespace siar::evaluation {

namespace {

constexpr std::array<const char*, 12> roman_months{
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
};

/// Calls `part` with each {name} of the pattern and appends what it gives; false at a brace that
/// closes nothing, or is not closed.
template <class Part>
bool fill(const std::string& pattern, std::string& filled, Part part)
{
    std::size_t at = 0;
    while (at < pattern.size()) {
        const auto begin = pattern.find_first_of("{}", at);
        filled += pattern.substr(at, begin - at);
        if (begin == std::string::npos)
            return true;
        const auto end = pattern.find_first_of("{}", begin + 1);
        if (pattern[begin] == '}' || end == std::string::npos || pattern[end] == '{')
            return false;
        filled += part(pattern.substr(begin + 1, end - begin - 1));
        at = end + 1;
    }
    return true;
}

int next_sequence(database::Database& database, int year)
{
    const auto rows = database.run(
        "select coalesce(max(sequence), 0) from report_numbers where year = $1",
        {database::to_cell(year)}
    );
    return database::from_cell<int>(rows.at(0).at(0)) + 1;
}

bool is_taken(
    database::Database& database, const Id<ActivityReport>& report, const std::string& number
)
{
    return report_table.count(database, "number = $1 and id <> $2", number, report) > 0;
}

} // namespace

std::string fault_of_pattern(const std::string& pattern)
{
    std::string seen;
    std::string filled;
    bool is_known = true;
    const bool is_closed = fill(pattern, filled, [&](const std::string& name) {
        seen += '{' + name + '}';
        is_known = is_known && (name == "number" || name == "unit" || name == "month" ||
                                name == "roman_month" || name == "year");
        return std::string{};
    });
    if (!is_closed || !is_known)
        return "evaluation.pattern_part_unknown";
    if (seen.find("{number}") == std::string::npos || seen.find("{year}") == std::string::npos)
        return "evaluation.pattern_incomplete";
    return "";
}

std::string
number_by(const std::string& pattern, int sequence, const std::string& unit, const Date& day)
{
    const auto month = static_cast<unsigned>(day.day().month());
    std::string filled;
    fill(pattern, filled, [&](const std::string& name) -> std::string {
        if (name == "number")
            return fmt::format("{:03}", sequence);
        if (name == "unit")
            return unit;
        if (name == "roman_month")
            return roman_months.at(month - 1);
        if (name == "month")
            return fmt::format("{:02}", month);
        return std::to_string(static_cast<int>(day.day().year()));
    });
    return filled;
}

std::optional<std::string> number_for(Command& command, const ActivityReport& report)
{
    if (report.number) {
        require_free_number(command.database, report.id, *report.number);
        return report.number;
    }
    const auto pattern = report_settings(command.database).number_pattern;
    if (!pattern)
        return std::nullopt;
    const auto office = people::office(command.database);
    const Date today = day_at(command.now, office.zone);
    const int year = static_cast<int>(today.day().year());
    int sequence = next_sequence(command.database, year);
    const auto written = [&] {
        return number_by(pattern->text(), sequence, office.letter_code.text(), today);
    };
    while (is_taken(command.database, report.id, written()))
        ++sequence; // somebody typed that number in
    command.database.run(
        "insert into report_numbers (id, year, sequence, number) values ($1, $2, $3, $4)",
        {database::to_cell(report.id),
         database::to_cell(year),
         database::to_cell(sequence),
         database::to_cell(written())}
    );
    return written();
}

void require_free_number(
    database::Database& database, const Id<ActivityReport>& report, const std::string& number
)
{
    if (is_taken(database, report, number))
        throw invalid_field("number", "evaluation.number_taken", {{"number", number}});
}

} // namespace siar::evaluation
