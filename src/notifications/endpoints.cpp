#include "notifications/endpoints.hpp"

#include "notifications/holidays.hpp"
#include "people/office.hpp"

namespace siar::notifications {

namespace {

std::vector<HolidayView> list_holidays(const http::Call& call)
{
    const Date day =
        call.query<Date>("around").value_or(people::today(call.database, call.now));
    return holidays_in(call.database, static_cast<int>(day.day().year()));
}

http::Done enter(const http::Call& /*call*/, Command& command, const NewHolidays& form)
{
    add_holidays(command, form);
    return {};
}

http::Done remove(const http::Call& call, Command& command)
{
    remove_holiday(command, call.path_value<Id<Holiday>>("holiday"));
    return {};
}

ReminderNumbers show_numbers(const http::Call& call)
{
    return reminder_numbers(call.database);
}

ReminderNumbers
settle_numbers(const http::Call& /*call*/, Command& command, const ReminderNumbers& form)
{
    return change_reminder_numbers(command, form);
}

} // namespace

http::Endpoints endpoints()
{
    const std::string manage = "people.manage";
    return {
        http::get(
            {.path = "/api/holidays",
             .permission = "signed_in",
             .summary = "The holidays of the year of a day, or of this year",
             .queries = {"around"}},
            list_holidays
        ),
        http::post({"/api/holidays", manage, "Enter holidays, all or none"}, enter),
        http::remove({"/api/holidays/{holiday}", manage, "Take a holiday out of the list"}, remove),
        http::get(
            {"/api/reminder-numbers", "signed_in", "When people are reminded, in working days"},
            show_numbers
        ),
        http::put({"/api/reminder-numbers", manage, "Change when people are reminded"}, settle_numbers),
    };
}

} // namespace siar::notifications
