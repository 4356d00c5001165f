#include "indicators/endpoints.hpp"

#include "indicators/indicators.hpp"
#include "indicators/values.hpp"
#include "people/office.hpp"

namespace siar::indicators {

namespace {

YearQuestion question_of(const http::Call& call, int year, const IsFiled& is_filed)
{
    return {year, call.now, call.texts, call.caller.language, is_filed};
}

int year_asked(const http::Call& call)
{
    const Date today = people::today(call.database, call.now);
    return call.query<int>("year").value_or(static_cast<int>(today.day().year()));
}

/// Like http::get and http::post, but with handlers that hold on to the question about filing.
http::Endpoint listing(const IsFiled& is_filed)
{
    http::Endpoint endpoint{http::operation_of(
        "GET",
        {"/api/indicators", "indicators.read", "Every indicator with its value for a year", {"year"}
        }
    )};
    endpoint.operation.answer = contract::shape_of<std::vector<IndicatorValue>>();
    endpoint.answer = [is_filed](const http::Call& call) {
        return contract::to_json(
            values_of(call.database, question_of(call, year_asked(call), is_filed))
        );
    };
    return endpoint;
}

http::Endpoint overriding(const IsFiled& is_filed)
{
    http::Endpoint endpoint{http::operation_of(
        "POST",
        {"/api/indicators/{indicator}/override",
         "indicators.override",
         "Replace the computed value, with a reason"}
    )};
    endpoint.operation.body = contract::shape_of<NewOverride>();
    endpoint.operation.answer = contract::shape_of<IndicatorValue>();
    endpoint.change = [is_filed](const http::Call& call, Command& command) {
        const auto form = contract::from_json<NewOverride>(http::json_body(call.request));
        const auto id = call.path_value<Id<Indicator>>("indicator");
        override_value(command, id, form);
        return contract::to_json(value_of(
            command.database,
            find_indicator(command.database, id),
            question_of(call, form.year, is_filed)
        ));
    };
    return endpoint;
}

} // namespace

http::Endpoints endpoints(IsFiled is_filed)
{
    return {listing(is_filed), overriding(is_filed)};
}

} // namespace siar::indicators
