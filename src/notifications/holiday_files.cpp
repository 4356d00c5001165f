#include "notifications/holiday_files.hpp"

#include "calendar/reading.hpp"
#include "foundation/base64.hpp"
#include "foundation/plain_text.hpp"
#include "foundation/readable_text.hpp"
#include "notifications/holiday_lines.hpp"
#include "notifications/holidays.hpp"

#include <algorithm>
#include <set>

namespace siar::notifications {

namespace {

constexpr std::size_t largest_file = 1 << 20; // bytes

std::string bytes_of(const HolidayFile& file)
{
    std::string bytes;
    try {
        bytes = from_base64(file.ics);
    } catch (const BadValue& bad) {
        throw invalid_field("ics", bad.code(), bad.values());
    }
    if (bytes.size() > largest_file)
        throw invalid_field("ics", "notifications.calendar_too_large");
    return bytes;
}

std::string fault_of(const calendar::ReadEvent& event)
{
    switch (event.fault) {
    case calendar::Fault::none: break;
    case calendar::Fault::no_day: return "notifications.row_no_day";
    case calendar::Fault::repeats: return "notifications.row_repeats";
    case calendar::Fault::cancelled: return "notifications.row_cancelled";
    case calendar::Fault::too_long: return "notifications.row_too_long";
    }
    const std::size_t length = length_of(trimmed(event.title));
    return length == 0 || length > longest_holiday_name ? "notifications.row_no_name" : "";
}

HolidayKind kind_of(const std::string& name)
{
    const std::string lower = in_lower_case(name);
    const bool is_joint_leave = lower.find("cuti bersama") != std::string::npos ||
                                lower.find("joint holiday") != std::string::npos;
    return is_joint_leave ? HolidayKind::joint_leave : HolidayKind::national;
}

} // namespace

std::vector<HolidayRow> read_holiday_file(
    database::Database& database, const HolidayFile& file, const Texts& texts, Language language
)
{
    const auto events = calendar::read(bytes_of(file));
    if (events.empty())
        throw invalid_field("ics", "notifications.no_calendar");
    std::vector<HolidayRow> rows;
    std::set<Date> known = entered_days(database);
    for (const auto& event : events) {
        const std::string fault = fault_of(event);
        HolidayRow row{
            .line = event.line,
            .day = event.first,
            .name = readable(trimmed(event.title)),
            .kind = kind_of(event.title),
            .is_known = false,
            .problem = fault.empty() ? std::nullopt : std::optional{texts.say(fault, {}, language)}
        };
        if (row.problem) {
            rows.push_back(std::move(row));
            continue;
        }
        for (Date day = *event.first; day <= *event.last; day = day + std::chrono::days{1}) {
            row.day = day;
            row.is_known = is_fixed_holiday(day) || !known.insert(day).second;
            rows.push_back(row);
        }
    }
    std::ranges::stable_sort(rows, {}, &HolidayRow::day);
    return rows;
}

} // namespace siar::notifications
