#include "foundation/indonesian_date.hpp"

#include "foundation/plain_text.hpp"
#include "foundation/written_tokens.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace siar {

namespace {

using namespace std::chrono;

struct MonthName {
    std::string_view name;
    unsigned month;
};

constexpr MonthName month_names[] = {
    {"januari", 1},   {"jan", 1},       {"january", 1},   {"februari", 2}, {"pebruari", 2},
    {"feb", 2},       {"peb", 2},       {"february", 2},  {"maret", 3},    {"mar", 3},
    {"mrt", 3},       {"march", 3},     {"april", 4},     {"apr", 4},      {"mei", 5},
    {"may", 5},       {"juni", 6},      {"jun", 6},       {"june", 6},     {"juli", 7},
    {"jul", 7},       {"july", 7},      {"agustus", 8},   {"agt", 8},      {"agu", 8},
    {"ags", 8},       {"agust", 8},     {"aug", 8},       {"august", 8},   {"september", 9},
    {"sep", 9},       {"sept", 9},      {"oktober", 10},  {"okt", 10},     {"october", 10},
    {"oct", 10},      {"november", 11}, {"nopember", 11}, {"nov", 11},     {"nop", 11},
    {"desember", 12}, {"des", 12},      {"december", 12}, {"dec", 12},
};

/// From January; in Indonesian, in English.
constexpr std::array<std::array<std::string_view, 2>, 12> written_months = {{
    {"Januari", "January"},
    {"Februari", "February"},
    {"Maret", "March"},
    {"April", "April"},
    {"Mei", "May"},
    {"Juni", "June"},
    {"Juli", "July"},
    {"Agustus", "August"},
    {"September", "September"},
    {"Oktober", "October"},
    {"November", "November"},
    {"Desember", "December"},
}};

/// From Sunday, as std::chrono::weekday counts. The first two name the day in a sentence.
constexpr std::array<std::array<std::string_view, 6>, 7> weekday_names = {{
    {"Minggu", "Sunday", "ahad", "min", "mgg", "sun"},
    {"Senin", "Monday", "sen", "snn", "mon", "mon"},
    {"Selasa", "Tuesday", "sel", "sls", "tue", "tues"},
    {"Rabu", "Wednesday", "rab", "rbu", "wed", "wed"},
    {"Kamis", "Thursday", "kam", "kms", "thu", "thur"},
    {"Jumat", "Friday", "jum", "jmt", "fri", "fri"},
    {"Sabtu", "Saturday", "sab", "sbt", "sat", "sat"},
}};

struct PartOfDay {
    std::string_view name;
    int first_hour;
    int last_hour;
    int shift;
};

constexpr PartOfDay parts_of_day[] = {
    {"am", 1, 11, 0},
    {"am", 12, 12, -12},
    {"pm", 1, 11, 12},
    {"pm", 12, 12, 0},
    {"pagi", 0, 11, 0},
    {"siang", 10, 15, 0},
    {"siang", 1, 3, 12},
    {"sore", 15, 18, 0},
    {"sore", 3, 6, 12},
    {"malam", 18, 23, 0},
    {"malam", 6, 11, 12},
};

std::optional<weekday> take_weekday(Tokens& tokens)
{
    if (!begins_with(tokens, Token::Kind::word))
        return std::nullopt;
    for (unsigned day = 0; day < weekday_names.size(); ++day)
        for (const auto name : weekday_names[day])
            if (in_lower_case(name) == tokens.front().text) {
                drop_word(tokens, {tokens.front().text});
                return weekday{day};
            }
    return std::nullopt;
}

std::optional<int> year_in(const std::string& digits)
{
    const int number = number_in(digits, 4).value_or(0);
    if (digits.size() == 2)
        return 2000 + number;
    if (digits.size() == 4 && number >= 1900 && number < 2200)
        return number;
    return std::nullopt;
}

struct DayParts {
    std::string day;
    unsigned month;
    std::optional<std::string> year;
};

unsigned month_called(const std::string& name)
{
    const auto* found = std::ranges::find(month_names, std::string_view{name}, &MonthName::name);
    return found == std::end(month_names) ? 0 : found->month;
}

/// 7 Agustus 2026, 7-Agt-26, August 7, 2026, 7 Agt.
std::optional<DayParts> parts_with_month_name(const Tokens& tokens)
{
    std::vector<std::string> numbers;
    unsigned month = 0;
    std::size_t numbers_before = 0;
    for (const Token& token : tokens) {
        if (token.kind == Token::Kind::number) {
            numbers.push_back(token.text);
        } else if (token.kind == Token::Kind::word) {
            if (month != 0 || month_called(token.text) == 0)
                return std::nullopt;
            month = month_called(token.text);
            numbers_before = numbers.size();
        } else if (token.text == ":") {
            return std::nullopt;
        }
    }
    if (month == 0 || numbers.empty() || numbers.size() > 2 || numbers_before > 1)
        return std::nullopt;
    return DayParts{
        numbers[0], month, numbers.size() == 2 ? std::optional{numbers[1]} : std::nullopt
    };
}

/// 7-8-2026, 07/08/26, 7.8.2026, 2026-08-07, 7/8.
std::optional<DayParts> parts_in_numbers(const Tokens& tokens)
{
    if (tokens.size() != 3 && tokens.size() != 5)
        return std::nullopt;
    const std::string& mark = tokens[1].text;
    for (std::size_t at = 0; at < tokens.size(); ++at)
        if (at % 2 == 0 ? tokens[at].kind != Token::Kind::number : tokens[at].text != mark)
            return std::nullopt;
    const bool has_year = tokens.size() == 5;
    if (mark != "/" && mark != "-" && !(mark == "." && has_year))
        return std::nullopt;
    const auto month = static_cast<unsigned>(number_in(tokens[2].text, 2).value_or(0));
    if (!has_year)
        return DayParts{tokens[0].text, month, std::nullopt};
    if (tokens[0].text.size() == 4)
        return DayParts{tokens[4].text, month, tokens[0].text};
    return DayParts{tokens[0].text, month, tokens[4].text};
}

std::optional<Date> day_nearest(const Date& around, month in_month, day on_day)
{
    std::optional<Date> nearest;
    auto distance = [&](const Date& date) {
        return abs(sys_days{date.day()} - sys_days{around.day()});
    };
    for (const int years_off : {0, 1, -1}) {
        const year_month_day candidate{around.day().year() + years{years_off}, in_month, on_day};
        if (candidate.ok() && (!nearest || distance(Date{candidate}) < distance(*nearest)))
            nearest = Date{candidate};
    }
    return nearest;
}

std::optional<Date> date_of(const DayParts& parts, const std::optional<Date>& around)
{
    const auto number = number_in(parts.day, 2);
    if (!number)
        return std::nullopt;
    const day on_day{static_cast<unsigned>(*number)};
    const month in_month{parts.month};
    if (!parts.year)
        return around ? day_nearest(*around, in_month, on_day) : std::nullopt;
    const auto written_year = year_in(*parts.year);
    if (!written_year)
        return std::nullopt;
    const year_month_day date{year{*written_year}, in_month, on_day};
    return date.ok() ? std::optional{Date{date}} : std::nullopt;
}

/// Takes 9, 09.30, 9:30 or 09:30:00 off the tokens.
std::optional<std::pair<int, int>> take_hour_and_minute(Tokens& tokens)
{
    std::vector<int> numbers;
    while (begins_with(tokens, Token::Kind::number) && numbers.size() < 3) {
        const auto number = number_in(tokens.front().text, 2);
        if (!number || (!numbers.empty() && (tokens.front().text.size() != 2 || *number > 59)))
            return std::nullopt;
        numbers.push_back(*number);
        drop_first(tokens);
        const bool goes_on = tokens.size() >= 2 && tokens[1].kind == Token::Kind::number &&
                             (tokens[0].text == "." || tokens[0].text == ":");
        if (!goes_on)
            break;
        drop_first(tokens);
    }
    if (numbers.empty())
        return std::nullopt;
    return std::pair{numbers[0], numbers.size() > 1 ? numbers[1] : 0};
}

/// Takes the name of a time zone of Indonesia off the tokens; empty without one.
std::string take_zone(Tokens& tokens)
{
    constexpr std::pair<std::string_view, std::string_view> zones[] = {
        {"wib", "WIB"}, {"wita", "WITA"}, {"wit", "WIT"}
    };
    for (const auto& [written, zone] : zones)
        if (begins_with(tokens, Token::Kind::word) && tokens.front().text == written) {
            drop_first(tokens);
            return std::string{zone};
        }
    return {};
}

std::optional<int> hour_in_part(int hour, std::string_view part)
{
    for (const PartOfDay& known : parts_of_day)
        if (known.name == part && hour >= known.first_hour && hour <= known.last_hour)
            return hour + known.shift;
    return std::nullopt;
}

} // namespace

std::optional<WrittenDay> read_written_day(std::string_view text, const std::optional<Date>& around)
{
    auto tokens = tokens_of(text);
    if (!tokens)
        return std::nullopt;
    drop_word(*tokens, {"hari"});
    drop_word(*tokens, {"tanggal", "tgl", "date"});
    const auto written_weekday = take_weekday(*tokens);
    drop_word(*tokens, {"tanggal", "tgl"});
    if (tokens->empty() || begins_with(*tokens, Token::Kind::mark))
        return std::nullopt;
    auto parts = parts_with_month_name(*tokens);
    if (!parts)
        parts = parts_in_numbers(*tokens);
    if (!parts)
        return std::nullopt;
    const auto date = date_of(*parts, around);
    if (!date)
        return std::nullopt;
    return WrittenDay{*date, written_weekday};
}

bool has_wrong_weekday(const WrittenDay& day)
{
    return day.weekday && *day.weekday != weekday{sys_days{day.date.day()}};
}

std::optional<WrittenTime> read_written_time(std::string_view text)
{
    auto tokens = tokens_of(text);
    if (!tokens)
        return std::nullopt;
    drop_word(*tokens, {"pukul", "jam", "pkl"});
    const auto clock = take_hour_and_minute(*tokens);
    if (!clock)
        return std::nullopt;
    std::optional<int> hour = clock->first;
    if (begins_with(*tokens, Token::Kind::word) && !tokens->front().text.starts_with("wi")) {
        hour = hour_in_part(*hour, tokens->front().text);
        drop_first(*tokens);
    }
    const std::string zone = take_zone(*tokens);
    if (!tokens->empty() || !hour || *hour > 23)
        return std::nullopt;
    return WrittenTime{hours{*hour} + minutes{clock->second}, zone};
}

std::string weekday_name(weekday day, Language language)
{
    return std::string{weekday_names.at(day.c_encoding())[language == Language::id ? 0 : 1]};
}

std::string month_name(month which, Language language)
{
    const auto& names = written_months.at(static_cast<unsigned>(which) - 1);
    return std::string{names[language == Language::id ? 0 : 1]};
}

} // namespace siar
