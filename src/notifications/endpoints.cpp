#include "notifications/endpoints.hpp"

#include "notifications/addresses.hpp"
#include "notifications/holiday_files.hpp"
#include "notifications/holidays.hpp"
#include "notifications/preferences.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"

namespace siar::notifications {

namespace {

AccountId account_in(const http::Call& call)
{
    return call.path_value<AccountId>("account");
}

AddressView show_own_address(const http::Call& call)
{
    return address_view(call.database, account_of(call.caller), call.now);
}

AddressView claim_own(const http::Call& call, Command& command, const NewAddress& form)
{
    return claim_address(command, form, call.texts);
}

AddressView confirm_own(const http::Call& /*call*/, Command& command, const AddressCode& form)
{
    return confirm_address(command, form);
}

AddressView cancel_own(const http::Call& /*call*/, Command& command)
{
    return cancel_claim(command);
}

AddressView forget_own(const http::Call& /*call*/, Command& command)
{
    return forget_address(command);
}

AddressView show_address(const http::Call& call)
{
    people::find_account(call.database, account_in(call));
    return address_view(call.database, account_in(call), call.now);
}

AddressView give(const http::Call& call, Command& command, const GivenAddress& form)
{
    return give_address(command, account_in(call), form);
}

NoticePreferences show_preferences(const http::Call& call)
{
    return preferences_of(call.database, account_of(call.caller));
}

NoticePreferences
choose(const http::Call& /*call*/, Command& command, const NoticePreferences& form)
{
    return change_preferences(command, form);
}

http::Endpoints address_endpoints()
{
    const std::string own = "signed_in";
    const std::string manage = "people.manage";
    return {
        http::get({"/api/me/address", own, "Where one gets mail"}, show_own_address),
        http::post({"/api/me/address", own, "Mail a code to an address"}, claim_own),
        http::post({"/api/me/address/code", own, "Confirm an address by its code"}, confirm_own),
        http::post({"/api/me/address/cancel", own, "Wait for no code any more"}, cancel_own),
        http::remove({"/api/me/address", own, "Get no more mail"}, forget_own),
        http::get({"/api/me/preferences", own, "How one wants to be told"}, show_preferences),
        http::put({"/api/me/preferences", own, "Choose how to be told"}, choose),
        http::get({"/api/accounts/{account}/address", manage, "Where somebody gets mail"}, show_address),
        http::put({"/api/accounts/{account}/address", manage, "Set where somebody gets mail"}, give),
    };
}

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

std::vector<HolidayRow> look_into(const http::Call& call, const HolidayFile& file)
{
    return read_holiday_file(call.database, file, call.texts, call.caller.language);
}

http::Done enter_days(const http::Call& /*call*/, Command& command, const HolidayDays& form)
{
    add_holiday_days(command, form);
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

http::Endpoints reminder_endpoints()
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
        http::ask(
            {"/api/holidays/preview", manage, "What a calendar file holds; writes nothing"}, look_into
        ),
        http::post({"/api/holidays/days", manage, "Enter these days, all or none"}, enter_days),
        http::remove({"/api/holidays/{holiday}", manage, "Take a holiday out of the list"}, remove),
        http::get(
            {"/api/reminder-numbers", "signed_in", "When people are reminded, in working days"},
            show_numbers
        ),
        http::put({"/api/reminder-numbers", manage, "Change when people are reminded"}, settle_numbers),
    };
}

} // namespace

http::Endpoints endpoints()
{
    http::Endpoints all = address_endpoints();
    for (const auto& endpoint : reminder_endpoints())
        all.push_back(endpoint);
    return all;
}

} // namespace siar::notifications
