#include "evaluation/number_endpoints.hpp"

#include "evaluation/measurements.hpp"
#include "evaluation/metrics.hpp"

namespace siar::evaluation {

namespace {

std::vector<Measurement> list_measurements(const http::Call& call)
{
    const MeasurementFilter filter{
        .placement = call.query<Id<publishing::Placement>>("placement"),
        .channel = call.query<Id<planning::Channel>>("channel"),
        .from = call.query<Date>("from"),
        .to = call.query<Date>("to")
    };
    return measurements(call.database, filter);
}

std::vector<Measurement>
enter_measurements(const http::Call& /*call*/, Command& command, const NewMeasurements& form)
{
    return enter(command, form);
}

std::vector<Metric> list_metrics(const http::Call& call)
{
    return metrics(call.database);
}

Metric create_metric(const http::Call& /*call*/, Command& command, const NewMetric& form)
{
    return add_metric(command, form);
}

Metric edit_metric(const http::Call& call, Command& command, const MetricChange& form)
{
    return change_metric(command, call.path_value<MetricCode>("metric"), form);
}

} // namespace

http::Endpoints number_endpoints()
{
    const std::string read = "evaluation.read";
    const std::string manage = "evaluation.manage";
    return {
        http::get(
            {.path = "/api/measurements",
             .permission = read,
             .summary = "Numbers, the newest first",
             .queries = {"placement", "channel", "from", "to"}},
            list_measurements
        ),
        http::post(
            {"/api/measurements", "evaluation.write", "Enter numbers, all or none"},
            enter_measurements
        ),
        http::get({"/api/metrics", read, "Kinds of numbers, in order"}, list_metrics),
        http::post({"/api/metrics", manage, "Add a kind of number"}, create_metric),
        http::put(
            {"/api/metrics/{metric}", manage, "Rename or retire a kind of number"}, edit_metric
        ),
    };
}

} // namespace siar::evaluation
