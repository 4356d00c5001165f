// The office's holidays: the five that never move, and those that somebody enters each year from
// the joint decree of the ministers. Siar never guesses the day of a moving one.
#pragma once

#include "door/command.hpp"
#include "notifications/holiday.hpp"
#include "notifications/working_days.hpp"

#include <set>
#include <vector>

namespace siar::notifications {

/// Every holiday from the first to the last day of the year, in their order.
std::vector<HolidayView> holidays_in(database::Database& database, int year);

WorkingDays working_days(database::Database& database);

/// The days that somebody entered.
std::set<Date> entered_days(database::Database& database);

/// Adds a holiday for each line that is not empty, all or none. A line is a day, as the office
/// writes it, and a name. Refuses lines that cannot be read, or whose day is a holiday already.
void add_holidays(Command& command, const NewHolidays& form);

/// Adds these days, all or none. Refuses none at all, too many, and days that are holidays already.
void add_holiday_days(Command& command, const HolidayDays& form);

/// Refuses what is not there, or was removed before.
void remove_holiday(Command& command, const Id<Holiday>& id);

ReminderNumbers reminder_numbers(database::Database& database);

/// Refuses a stale version, and numbers that are not in rising order.
ReminderNumbers change_reminder_numbers(Command& command, const ReminderNumbers& form);

} // namespace siar::notifications
