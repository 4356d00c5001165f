// The days that are looked at: a year, a quarter, a month, or from a day to a day.
#pragma once

#include "evaluation/plan_rows.hpp"

#include <string>
#include <string_view>

namespace siar::performance {

/// "2026", "2026-Q3", "2026-11" or "2026-01-05/2026-02-10", in the office's calendar.
class PeriodText {
public:
    static constexpr std::string_view format = "period";

    /// Refuses what is none of them, ends before it begins, or is longer than three years.
    explicit PeriodText(std::string_view text);

    const std::string& text() const { return text_; }
    const evaluation::Period& days() const { return days_; }
    auto operator<=>(const PeriodText& other) const { return text_ <=> other.text_; }
    bool operator==(const PeriodText& other) const { return text_ == other.text_; }

private:
    std::string text_;
    evaluation::Period days_;
};

/// The days before: the year before a year, the quarter before a quarter, the month before a month,
/// as many days before days.
evaluation::Period period_before(const PeriodText& period);

/// The same days a year earlier.
evaluation::Period period_a_year_before(const PeriodText& period);

/// "2026-03"
std::string month_of(const Date& day);

/// The first day of each month that the days touch.
std::vector<Date> months_of(const evaluation::Period& days);

} // namespace siar::performance
