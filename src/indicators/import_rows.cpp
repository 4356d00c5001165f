#include "indicators/import_rows.hpp"

#include "foundation/plain_text.hpp"

#include <charconv>

namespace siar::indicators {

namespace {

constexpr int all_quarters[] = {1, 2, 3, 4};

/// Reads the cells of one row, and keeps what is wrong with them.
struct RowReader {
    const ImportCells& cells;
    const Reading& reading;
    std::vector<IndicatorRowProblem> problems = {};

    std::string text(ImportColumn column) const
    {
        const auto found = cells.find(column);
        return found == cells.end() ? "" : found->second;
    }

    void blame(ImportColumn column, const std::string& code, const Values& values = {})
    {
        problems.push_back(problem_of(column, code, values, reading));
    }

    template <std::size_t Longest>
    std::optional<Text<Longest>> written(ImportColumn column)
    {
        const std::string cell = text(column);
        if (cell.empty())
            return std::nullopt;
        try {
            return Text<Longest>{cell};
        } catch (const BadValue& bad) {
            blame(column, bad.code(), bad.values());
            return std::nullopt;
        }
    }

    template <std::size_t Longest>
    std::optional<Text<Longest>> required(ImportColumn column)
    {
        if (text(column).empty())
            blame(column, "value.empty");
        return written<Longest>(column);
    }

    template <class T>
    std::optional<T> choice(ImportColumn column)
    {
        const std::string cell = text(column);
        if (cell.empty())
            return std::nullopt;
        if (const auto named = choice_named(column, cell))
            return from_name<T>(*named);
        blame(column, "indicators.import_no_such_word", {{"word", cell}});
        return std::nullopt;
    }

    std::optional<double> number(ImportColumn column)
    {
        std::string cell = text(column);
        if (cell.empty())
            return std::nullopt;
        if (cell.ends_with('%'))
            cell = trimmed(cell.substr(0, cell.size() - 1));
        const auto comma = cell.find(',');
        if (comma != std::string::npos)
            cell[comma] = '.';
        double value = 0;
        const char* const end = cell.data() + cell.size();
        const auto [stopped, error] = std::from_chars(cell.data(), end, value);
        if (error == std::errc{} && stopped == end)
            return value;
        blame(column, "indicators.import_no_number", {{"word", text(column)}});
        return std::nullopt;
    }

    std::optional<int> year(ImportColumn column)
    {
        const auto value = number(column);
        constexpr double latest = 2100;
        if (!value)
            return std::nullopt;
        if (*value >= first_year_of_all && *value <= latest)
            return static_cast<int>(*value);
        blame(column, "indicators.no_year");
        return std::nullopt;
    }

    std::vector<int> quarters()
    {
        const std::string cell = text(ImportColumn::quarters);
        std::vector<int> found;
        for (const char letter : cell) {
            if (letter >= '1' && letter <= '4')
                found.push_back(letter - '0');
            else if (letter != ',' && letter != ' ' && letter != ';' && letter != '.') {
                blame(ImportColumn::quarters, "indicators.no_quarters");
                return {};
            }
        }
        return cell.empty() ? std::vector<int>{std::begin(all_quarters), std::end(all_quarters)} : found;
    }

    static constexpr double first_year_of_all = 2000;
};

/// The target of a row: a number where it says one, yes or no where it says so.
std::optional<NewTarget> target_in(RowReader& reader, int year)
{
    const auto words = reader.written<200>(ImportColumn::target);
    const auto baseline = reader.written<200>(ImportColumn::baseline);
    const auto direction = reader.choice<Direction>(ImportColumn::direction);
    if (!words)
        return std::nullopt;
    const bool says_number = !reader.text(ImportColumn::number).empty();
    NewTarget target{year, baseline, *words, std::nullopt, direction.value_or(Direction::at_least)};
    if (target.direction == Direction::yes_no)
        return target;
    RowReader words_as_number{reader.cells, reader.reading}; // that words are no number is no fault
    target.number = says_number ? reader.number(ImportColumn::number)
                                : words_as_number.number(ImportColumn::target);
    if (!target.number && !direction && !says_number)
        target.direction = Direction::yes_no; // words alone are either so or not
    else if (!target.number && !says_number)
        reader.blame(ImportColumn::number, "indicators.target_needs_number");
    return target;
}

} // namespace

IndicatorRowProblem problem_of(
    ImportColumn column, const std::string& code, const Values& values, const Reading& reading
)
{
    return {
        name_of_column(column, reading.language), reading.texts.say(code, values, reading.language)
    };
}

IndicatorRow read_row(int line, const ImportCells& cells, const Reading& reading)
{
    using enum ImportColumn;
    RowReader reader{cells, reading};
    const auto found_code = reader.required<40>(code);
    const auto found_statement = reader.required<2000>(statement);
    const int from_year = reader.year(first_year).value_or(reading.year);
    IndicatorRow row{
        line, reader.text(code), reader.text(statement), IndicatorRowState::fresh, {}, {}, {}
    };
    if (found_code && found_statement)
        row.indicator = IndicatorForm{
            .version = std::nullopt,
            .code = *found_code,
            .statement = *found_statement,
            .kind = reader.choice<IndicatorKind>(kind).value_or(IndicatorKind::additional),
            .standard = reader.written<300>(standard),
            .formula = reader.written<1000>(formula),
            .unit = reader.written<80>(unit),
            .method = reader.written<1000>(method),
            .computation = reader.written<60>(computation),
            .quarters = reader.quarters(),
            .owner = std::nullopt,
            .owner_role = reader.choice<people::Role>(role),
            .first_year = from_year,
            .last_year = reader.year(last_year)
        };
    row.target = target_in(reader, from_year);
    row.problems = std::move(reader.problems);
    if (!row.problems.empty())
        row.state = IndicatorRowState::faulty;
    return row;
}

} // namespace siar::indicators
