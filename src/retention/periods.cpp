#include "retention/periods.hpp"

namespace siar::retention {

namespace {

using namespace std::chrono;

Date new_year_after(const Date& date)
{
    return Date{(date.day().year() + years{1}) / January / day{1}};
}

} // namespace

Date months_after(const Date& date, int count)
{
    const year_month_day later = date.day() + months{count};
    return Date{later.ok() ? later : year_month_day{later.year() / later.month() / last}};
}

std::optional<Date> due_day(const RecordSeries& series, const Date& closed_on)
{
    if (series.final_action == FinalAction::keep)
        return std::nullopt;
    switch (series.trigger) {
    case RetentionTrigger::filing:
        return months_after(closed_on, series.retention_months);
    case RetentionTrigger::end_of_year:
        return months_after(new_year_after(closed_on), series.retention_months);
    case RetentionTrigger::supersession:
        break;
    }
    return std::nullopt;
}

} // namespace siar::retention
