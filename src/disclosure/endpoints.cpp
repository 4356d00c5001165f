#include "disclosure/endpoints.hpp"

#include "disclosure/registers.hpp"
#include "disclosure/reports.hpp"
#include "disclosure/requests.hpp"
#include "people/office.hpp"

#include <charconv>

namespace siar::disclosure {

namespace {

Date today(const http::Call& call)
{
    return people::today(call.database, call.now);
}

/// A year as a path names it.
class Year {
public:
    explicit Year(std::string_view text)
    {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc{} || end != text.data() + text.size() || number < 2000 || number > 2200)
            throw BadValue{"value.not_an_identifier"};
    }
    int number = 0;
};

int year_in(const http::Call& call)
{
    return call.path_value<Year>("year").number;
}

Id<InformationRequest> request_in(const http::Call& call)
{
    return call.path_value<Id<InformationRequest>>("request");
}

RegisterView show_register(const http::Call& call)
{
    return register_now(call.database, today(call));
}

RegisterView add(const http::Call& call, Command& command, const NewAddition& form)
{
    add_row(command, form);
    return show_register(call);
}

RegisterView take_out(const http::Call& call, Command& command, const RemovalReason& form)
{
    remove_row(command, call.path_value<Id<RegisterAddition>>("addition"), form);
    return show_register(call);
}

RegisterView settle(const http::Call& call, Command& command, const RegisterSettings& form)
{
    change_settings(command, form);
    return show_register(call);
}

IssuedRegister issue(const http::Call& /*call*/, Command& command, const RegisterIssue& form)
{
    return issue_register(command, form);
}

IssuedRegister show_issued(const http::Call& call)
{
    return find_register(call.database, call.path_value<Id<IssuedRegister>>("issued"));
}

std::vector<RequestView> list_requests(const http::Call& call)
{
    return requests(call.database, call.query<int>("year"), today(call));
}

RequestView record(const http::Call& call, Command& command, const NewRequest& form)
{
    return view_of(call.database, record_request(command, form), today(call));
}

RequestView extend(const http::Call& call, Command& command, const RequestExtension& form)
{
    return view_of(call.database, extend_request(command, request_in(call), form), today(call));
}

RequestView decide(const http::Call& call, Command& command, const RequestDecision& form)
{
    return view_of(call.database, decide_request(command, request_in(call), form), today(call));
}

ReportView show_report(const http::Call& call)
{
    return report_for(call.database, year_in(call), today(call));
}

ReportView freeze_report(const http::Call& call, Command& command, const ReportIssue& form)
{
    issue_report(command, year_in(call), form);
    return show_report(call);
}

http::Endpoints register_endpoints()
{
    const std::string path = "/api/public-information";
    return {
        http::get(
            {path, "disclosure.read", "The public information list as it stands now"}, show_register
        ),
        http::post({path + "/additions", "disclosure.write", "Add a row, with the reason"}, add),
        http::post(
            {path + "/additions/{addition}/remove",
             "disclosure.write",
             "Take an added row out, with the reason"},
            take_out
        ),
        http::put(
            {path + "/settings", "disclosure.issue", "Who answers for published information"}, settle
        ),
        http::post({path + "/issued", "disclosure.issue", "Issue the list as the next number"}, issue),
        http::get({path + "/issued/{issued}", "disclosure.read", "A version of the list"}, show_issued),
    };
}

http::Endpoints request_endpoints()
{
    const std::string path = "/api/information-requests";
    return {
        http::get(
            {.path = path,
             .permission = "disclosure.read",
             .summary = "Requests for information, the newest first",
             .queries = {"year"}},
            list_requests
        ),
        http::post({path, "disclosure.write", "Record a request"}, record),
        http::post(
            {path + "/{request}/extend", "disclosure.write", "Seven working days more, with a reason"},
            extend
        ),
        http::post({path + "/{request}/decide", "disclosure.write", "Grant or refuse"}, decide),
    };
}

http::Endpoints report_endpoints()
{
    return {
        http::get(
            {"/api/public-reports/{year}", "disclosure.read", "The public report of a year"}, show_report
        ),
        http::post(
            {"/api/public-reports/{year}/issue", "disclosure.issue", "Freeze the report of a year"},
            freeze_report
        ),
    };
}

} // namespace

http::Endpoints endpoints()
{
    http::Endpoints all = register_endpoints();
    for (const auto& part : {request_endpoints(), report_endpoints()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace siar::disclosure
