#include "performance/endpoints.hpp"

#include "http/disposition.hpp"
#include "people/office.hpp"
#include "performance/dashboard.hpp"
#include "performance/promises.hpp"
#include "performance/records.hpp"
#include "performance/targets.hpp"
#include "performance/workbook.hpp"

namespace siar::performance {

namespace {

PeriodText period_asked(const http::Call& call)
{
    const Date today = people::today(call.database, call.now);
    return call.query<PeriodText>("period").value_or(PeriodText{today.text().substr(0, 4)});
}

PublicationFilter filter_asked(const http::Call& call)
{
    return {
        .channel = call.query<Id<planning::Channel>>("channel"),
        .pillar = call.query<std::string>("pillar"),
        .person = call.query<AccountId>("person")
    };
}

DashboardQuestion question_asked(const http::Call& call)
{
    return {
        .period = period_asked(call),
        .filter = filter_asked(call),
        .comparison = call.query<PeriodComparison>("compare"),
        .language = call.caller.language
    };
}

Performance show(const http::Call& call)
{
    return dashboard(reading_at(call.database, call.now), question_asked(call), call.texts);
}

PerformanceRecords list_records(const http::Call& call)
{
    return records_of(
        reading_at(call.database, call.now),
        {.period = period_asked(call),
         .filter = filter_asked(call),
         .by = call.query<Grouping>("by"),
         .key = call.query<std::string>("key").value_or(""),
         .figure = call.query<PerformanceFigure>("figure"),
         .band = call.query<LatenessBand>("band"),
         .metric = call.query<evaluation::MetricCode>("metric")}
    );
}

http::Response send_xlsx(http::Call& call)
{
    const DashboardQuestion question = question_asked(call);
    std::string name = "kinerja-" + question.period.text() + ".xlsx";
    for (char& sign : name)
        sign = sign == '/' ? '_' : sign;
    return {
        .headers =
            {{"content-type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
             {"content-disposition", http::content_disposition(http::Disposition::saved, name)}},
        .body = performance_xlsx(reading_at(call.database, call.now), question, call.texts)
    };
}

Id<PerformanceTarget> target_in(const http::Call& call)
{
    return call.path_value<Id<PerformanceTarget>>("target");
}

PerformanceTarget
add_target(const http::Call& /*call*/, Command& command, const PerformanceTargetForm& form)
{
    return set_target(command, form);
}

PerformanceTarget
edit_target(const http::Call& call, Command& command, const PerformanceTargetForm& form)
{
    return change_target(command, target_in(call), form);
}

PerformanceTarget
drop_target(const http::Call& call, Command& command, const TargetVersion& form)
{
    return withdraw_target(command, target_in(call), form);
}

ServicePromise
edit_promise(const http::Call& call, Command& command, const ServicePromiseForm& form)
{
    return change_promise(command, call.path_value<Id<ServicePromise>>("promise"), form);
}

} // namespace

http::Endpoints endpoints()
{
    const std::string read = "performance.read";
    const std::string aim = "performance.aim";
    const std::string target = "/api/performance-targets/{target}";
    return {
        http::get(
            {.path = "/api/performance",
             .permission = read,
             .summary = "Output, outtake and outcome of a period, beside another",
             .queries = {"period", "channel", "pillar", "person", "compare"}},
            show
        ),
        http::get(
            {.path = "/api/performance/records",
             .permission = read,
             .summary = "The publications behind a bar",
             .queries =
                 {"period", "channel", "pillar", "person", "by", "key", "figure", "band", "metric"}},
            list_records
        ),
        http::raw(
            "GET",
            {.path = "/api/performance/workbook",
             .permission = read,
             .summary = "All tables of a period as an Excel workbook",
             .queries = {"period", "channel", "pillar", "person", "compare"}},
            send_xlsx
        ),
        http::post({"/api/performance-targets", aim, "Set a target"}, add_target),
        http::put({target, aim, "Change a target"}, edit_target),
        http::post({target + "/withdraw", aim, "Withdraw a target"}, drop_target),
        http::put({"/api/service-promises/{promise}", aim, "Change a promise of service"}, edit_promise),
    };
}

} // namespace siar::performance
