#include "notifications/holidays.hpp"

#include "database/table.hpp"
#include "notifications/holiday_lines.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace siar::notifications {

namespace {

constexpr database::Table<Holiday> holidays{"holidays"};

constexpr std::size_t most_entered = 400; // at once: some years of them

struct FixedHoliday {
    const char* day;
    const char* name;
};

constexpr FixedHoliday fixed_holidays[] = {
    {"01-01", "Tahun Baru Masehi"},
    {"05-01", "Hari Buruh Internasional"},
    {"06-01", "Hari Lahir Pancasila"},
    {"08-17", "Hari Kemerdekaan Republik Indonesia"},
    {"12-25", "Hari Raya Natal"},
};

void add(Command& command, const HolidayDay& day)
{
    const Holiday holiday{
        .id = Id<Holiday>::make(command.now),
        .day = day.day,
        .name = day.name,
        .kind = day.kind,
        .added_by = account_of(command.caller),
        .added_at = command.now,
        .removed_by = std::nullopt,
        .removed_at = std::nullopt
    };
    holidays.insert(command.database, holiday);
    command.record("notifications.holiday_added", holiday);
}

/// Refuses, with every line at fault, days that are holidays already.
void require_new_days(database::Database& database, const std::vector<HolidayLine>& lines)
{
    std::set<Date> known = entered_days(database);
    std::vector<Problem> problems;
    for (const HolidayLine& line : lines)
        if (is_fixed_holiday(line.day) || !known.insert(line.day).second)
            problems.push_back(
                {"lines",
                 "notifications.holiday_twice",
                 {{"line", std::to_string(line.number)}, {"day", line.day.text()}}}
            );
    if (!problems.empty())
        throw Refusal{
            Reason::invalid, problems.front().code, problems.front().values, std::move(problems)
        };
}

} // namespace

std::vector<HolidayView> holidays_in(database::Database& database, int year)
{
    std::vector<HolidayView> views;
    for (const FixedHoliday& fixed : fixed_holidays)
        views.push_back(
            {.id = std::nullopt,
             .day = Date{fmt::format("{:04}-{}", year, fixed.day)},
             .name = fixed.name,
             .kind = HolidayKind::national}
        );
    const Date first{fmt::format("{:04}-01-01", year)};
    const Date last{fmt::format("{:04}-12-31", year)};
    for (const Holiday& holiday :
         holidays.where(database, "removed_at is null and day between $1 and $2", first, last))
        views.push_back(
            {.id = holiday.id, .day = holiday.day, .name = holiday.name.text(), .kind = holiday.kind}
        );
    std::ranges::sort(views, {}, &HolidayView::day);
    return views;
}

WorkingDays working_days(database::Database& database)
{
    return WorkingDays{entered_days(database)};
}

std::set<Date> entered_days(database::Database& database)
{
    std::set<Date> days;
    for (const Holiday& holiday : holidays.where(database, "removed_at is null"))
        days.insert(holiday.day);
    return days;
}

void add_holidays(Command& command, const NewHolidays& form)
{
    const auto lines = read_holiday_lines(form.lines.text());
    require_new_days(command.database, lines);
    for (const HolidayLine& line : lines)
        add(command, {line.day, Text<120>{line.name}, form.kind});
}

void add_holiday_days(Command& command, const HolidayDays& form)
{
    if (form.days.empty() || form.days.size() > most_entered)
        throw invalid_field(
            "days", "notifications.days_to_enter", {{"most", std::to_string(most_entered)}}
        );
    std::vector<HolidayLine> lines;
    for (const HolidayDay& day : form.days)
        lines.push_back({static_cast<int>(lines.size()) + 1, day.day, day.name.text()});
    require_new_days(command.database, lines);
    for (const HolidayDay& day : form.days)
        add(command, day);
}

void remove_holiday(Command& command, const Id<Holiday>& id)
{
    auto holiday = holidays.find(command.database, id);
    if (!holiday || holiday->removed_at)
        throw Refusal{Reason::not_found, "notifications.no_such_holiday"};
    holiday->removed_by = account_of(command.caller);
    holiday->removed_at = command.now;
    holidays.update(command.database, *holiday);
    command.record("notifications.holiday_removed", *holiday);
}

} // namespace siar::notifications
