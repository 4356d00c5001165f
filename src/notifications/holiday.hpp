// Days on which the office does not work, and how many working days people are reminded ahead.
#pragma once

#include "door/caller.hpp"
#include "foundation/written.hpp"

#include <optional>

namespace siar::notifications {

BOOST_DEFINE_ENUM_CLASS(HolidayKind, national, joint_leave, office)

/// A holiday that somebody entered; one that was removed keeps its row, which says so.
struct Holiday {
    Id<Holiday> id;
    Date day;
    Text<120> name;
    HolidayKind kind;
    AccountId added_by;
    Moment added_at;
    std::optional<AccountId> removed_by;
    std::optional<Moment> removed_at;
};
BOOST_DESCRIBE_STRUCT(
    Holiday, (), (id, day, name, kind, added_by, added_at, removed_by, removed_at)
)

/// A holiday in the year's list. One of the five that fall on the same day each year has no id.
struct HolidayView {
    std::optional<Id<Holiday>> id;
    Date day;
    std::string name;
    HolidayKind kind;
};
BOOST_DESCRIBE_STRUCT(HolidayView, (), (id, day, name, kind))

/// Lines such as "20 Maret 2026 Idul Fitri", as typed or pasted from the government's decree.
struct NewHolidays {
    HolidayKind kind;
    Text<20000> lines;
};
BOOST_DESCRIBE_STRUCT(NewHolidays, (), (kind, lines))

/// The holidays of an iCalendar file, as bytes in base64.
struct HolidayFile {
    std::string ics;
};
BOOST_DESCRIBE_STRUCT(HolidayFile, (), (ics))

/// A day of the file, and why it cannot be entered, if so.
struct HolidayRow {
    std::int64_t line; // of the file
    std::optional<Date> day;
    std::string name;
    HolidayKind kind;
    bool is_known;                      // entered before, or the same day every year
    std::optional<std::string> problem; // in the reader's language
};
BOOST_DESCRIBE_STRUCT(HolidayRow, (), (line, day, name, kind, is_known, problem))

struct HolidayDay {
    Date day;
    Text<120> name;
    HolidayKind kind;
};
BOOST_DESCRIBE_STRUCT(HolidayDay, (), (day, name, kind))

struct HolidayDays {
    std::vector<HolidayDay> days;
};
BOOST_DESCRIBE_STRUCT(HolidayDays, (), (days))

/// Working days: before a day is due, and after it, until the person, the Sub Koordinator and the
/// Koordinator are told.
struct ReminderNumbers {
    std::int64_t days_before;
    std::int64_t late_after;
    std::int64_t sub_coordinator_after;
    std::int64_t coordinator_after;
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(
    ReminderNumbers, (), (days_before, late_after, sub_coordinator_after, coordinator_after, version)
)

} // namespace siar::notifications
