// Days on which the office works: not Saturday, not Sunday, not a holiday.
#pragma once

#include "foundation/time.hpp"

#include <set>

namespace siar::notifications {

class WorkingDays {
public:
    /// Takes the holidays that change from year to year; those that fall on the same day each year
    /// are known.
    explicit WorkingDays(std::set<Date> holidays)
        : holidays_{std::move(holidays)}
    {
    }

    bool is_working_day(const Date& day) const;

    /// The first working day after the day.
    Date next_working_day(const Date& day) const;

    /// How many working days lie after `from`, up to and with `until`; 0 when `until` is not later.
    int working_days_between(const Date& from, const Date& until) const;

private:
    std::set<Date> holidays_;
};

/// Whether the day is a national holiday on the same day every year: 1 January, 1 May, 1 June,
/// 17 August, 25 December.
bool is_fixed_holiday(const Date& day);

} // namespace siar::notifications
