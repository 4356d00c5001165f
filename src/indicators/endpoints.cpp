#include "indicators/endpoints.hpp"

#include "indicators/counting.hpp"
#include "indicators/indicators.hpp"
#include "indicators/register.hpp"
#include "indicators/stages.hpp"
#include "indicators/values.hpp"
#include "people/office.hpp"

namespace siar::indicators {

namespace {

PeriodQuestion question_of(const http::Call& call, int year, const IsFiled& is_filed)
{
    return {
        .year = year,
        .now = call.now,
        .texts = call.texts,
        .language = call.caller.language,
        .is_filed = is_filed
    };
}

int year_asked(const http::Call& call)
{
    const Date today = people::today(call.database, call.now);
    return call.query<int>("year").value_or(static_cast<int>(today.day().year()));
}

Id<Indicator> indicator_in(const http::Call& call)
{
    return call.path_value<Id<Indicator>>("indicator");
}

/// Like http::get, but with a handler that holds on to the question about filing.
template <class T>
http::Endpoint
asking(const http::Promise& promise, const IsFiled& is_filed, T (*handler)(const http::Call&, const IsFiled&))
{
    http::Endpoint endpoint{http::operation_of("GET", promise)};
    endpoint.operation.answer = contract::shape_of<T>();
    endpoint.answer = [is_filed, handler](const http::Call& call) {
        return contract::to_json(handler(call, is_filed));
    };
    return endpoint;
}

/// Like http::change, with the same.
template <class Body, class T>
http::Endpoint changing(
    const char* method,
    const http::Promise& promise,
    const IsFiled& is_filed,
    T (*handler)(const http::Call&, Command&, const Body&, const IsFiled&)
)
{
    http::Endpoint endpoint{http::operation_of(method, promise)};
    endpoint.operation.body = contract::shape_of<Body>();
    endpoint.operation.answer = contract::shape_of<T>();
    endpoint.change = [is_filed, handler](const http::Call& call, Command& command) {
        const auto form = contract::from_json<Body>(http::json_body(call.request));
        return contract::to_json(handler(call, command, form, is_filed));
    };
    return endpoint;
}

std::vector<IndicatorValue> list(const http::Call& call, const IsFiled& is_filed)
{
    return values_of(call.database, question_of(call, year_asked(call), is_filed));
}

IndicatorDetail show(const http::Call& call, const IsFiled& is_filed)
{
    return detail_of(
        call.database, indicator_in(call), question_of(call, year_asked(call), is_filed)
    );
}

std::vector<KnownComputation> list_computations(const http::Call& call)
{
    return known_computations(call.database, call.texts, call.caller.language);
}

IndicatorValue override_one(
    const http::Call& call, Command& command, const NewOverride& form, const IsFiled& is_filed
)
{
    override_value(command, indicator_in(call), form);
    return value_of(
        command.database,
        find_indicator(command.database, indicator_in(call)),
        question_of(call, form.year, is_filed)
    );
}

Indicator add(const http::Call& /*call*/, Command& command, const IndicatorForm& form)
{
    return add_indicator(command, form);
}

Indicator edit(const http::Call& call, Command& command, const IndicatorForm& form)
{
    return change_indicator(command, indicator_in(call), form);
}

IndicatorTarget aim(const http::Call& call, Command& command, const NewTarget& form)
{
    return set_target(command, indicator_in(call), form);
}

StageMove move(const http::Call& call, Command& command, const NewStage& form)
{
    return move_stage(command, indicator_in(call), form);
}

} // namespace

http::Endpoints register_endpoints(const IsFiled& is_filed)
{
    const std::string read = "indicators.read";
    const std::string write = "indicators.write";
    return {
        asking(
            {"/api/indicators", read, "Every indicator with its value for a year", {"year"}},
            is_filed,
            list
        ),
        asking(
            {"/api/indicators/{indicator}", read, "An indicator with its history", {"year"}},
            is_filed,
            show
        ),
        changing(
            "POST",
            {"/api/indicators/{indicator}/override",
             "indicators.override",
             "Replace the computed value, with a reason"},
            is_filed,
            override_one
        ),
        http::get({"/api/indicator-computations", read, "What can be computed"}, list_computations),
        http::post({"/api/indicators", write, "Enter an indicator in the register"}, add),
        http::put({"/api/indicators/{indicator}", write, "Change an indicator"}, edit),
        http::post({"/api/indicators/{indicator}/targets", write, "Set the target from a year on"}, aim),
        http::post({"/api/indicators/{indicator}/stage", write, "Move an indicator on in PPEPP"}, move),
    };
}

http::Endpoints endpoints(const IsFiled& is_filed)
{
    http::Endpoints all = register_endpoints(is_filed);
    for (auto& some : {quarter_endpoints(is_filed), import_endpoints()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace siar::indicators
