#include "disclosure/requests.hpp"

#include "disclosure/tables.hpp"
#include "notifications/holidays.hpp"
#include "people/office.hpp"

namespace siar::disclosure {

namespace {

Date working_days_after(database::Database& database, Date day, int count)
{
    const notifications::WorkingDays working = notifications::working_days(database);
    for (int i = 0; i < count; ++i)
        day = working.next_working_day(day);
    return day;
}

InformationRequest find_request(database::Database& database, const Id<InformationRequest>& id)
{
    if (auto found = request_rows.find(database, id))
        return *found;
    throw Refusal{Reason::not_found, "disclosure.no_such_request"};
}

std::string year_of(const Date& day)
{
    return day.text().substr(0, 4);
}

/// Numbered by the year in which it came.
std::string next_number(database::Database& database, const Date& received_on)
{
    const auto count = request_rows.count(database, "number like '%/' || $1", year_of(received_on));
    return std::to_string(count + 1) + '/' + year_of(received_on);
}

void require_open(const InformationRequest& request)
{
    if (request.outcome)
        throw Refusal{Reason::conflict, "disclosure.is_decided"};
}

} // namespace

std::vector<RequestView>
requests(database::Database& database, std::optional<int> year, const Date& today)
{
    std::vector<RequestView> views;
    for (const InformationRequest& request :
         request_rows.where(database, "1 = 1 order by received_on desc, id desc"))
        if (!year || year_of(request.received_on) == std::to_string(*year))
            views.push_back(view_of(database, request, today));
    return views;
}

RequestView view_of(database::Database& database, const InformationRequest& request, const Date& today)
{
    const Date last = request.decided_on.value_or(today);
    return {
        .request = request,
        .working_days =
            notifications::working_days(database).working_days_between(request.received_on, last),
        .is_late = request.due_on < last
    };
}

InformationRequest record_request(Command& command, const NewRequest& form)
{
    if (people::today(command.database, command.now) < form.received_on)
        throw invalid_field("received_on", "disclosure.is_to_come");
    const InformationRequest request{
        .id = Id<InformationRequest>::make(command.now),
        .number = next_number(command.database, form.received_on),
        .received_on = form.received_on,
        .requester_kind = form.requester_kind,
        .channel = form.channel,
        .subject = form.subject,
        .due_on = working_days_after(command.database, form.received_on, days_to_answer),
        .extension_reason = std::nullopt,
        .outcome = std::nullopt,
        .decided_on = std::nullopt,
        .reason = std::nullopt,
        .legal_basis = std::nullopt,
        .recorded_by = account_of(command.caller),
        .recorded_at = command.now,
        .version = 1
    };
    request_rows.insert(command.database, request);
    command.record("disclosure.request_recorded", request);
    return request;
}

InformationRequest
extend_request(Command& command, const Id<InformationRequest>& id, const RequestExtension& form)
{
    InformationRequest request = find_request(command.database, id);
    require_open(request);
    if (request.extension_reason)
        throw Refusal{Reason::conflict, "disclosure.is_extended"};
    if (request.due_on < people::today(command.database, command.now))
        throw Refusal{Reason::conflict, "disclosure.too_late_to_extend"};
    request.due_on = working_days_after(command.database, request.due_on, days_of_extension);
    request.extension_reason = form.reason;
    request.version = form.version;
    request = request_rows.update_version(command.database, request);
    command.record("disclosure.request_extended", request);
    return request;
}

InformationRequest
decide_request(Command& command, const Id<InformationRequest>& id, const RequestDecision& form)
{
    InformationRequest request = find_request(command.database, id);
    require_open(request);
    if (form.decided_on < request.received_on ||
        people::today(command.database, command.now) < form.decided_on)
        throw invalid_field("decided_on", "disclosure.decided_at_another_time");
    if (form.outcome != RequestOutcome::granted && !form.reason)
        throw invalid_field("reason", "disclosure.reason_is_missing");
    if (form.outcome != RequestOutcome::granted && !form.legal_basis)
        throw invalid_field("legal_basis", "disclosure.basis_is_missing");
    request.outcome = form.outcome;
    request.decided_on = form.decided_on;
    request.reason = form.reason;
    request.legal_basis = form.legal_basis;
    request.version = form.version;
    request = request_rows.update_version(command.database, request);
    command.record("disclosure.request_decided", request);
    return request;
}

} // namespace siar::disclosure
