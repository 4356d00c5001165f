#include "indicators/endpoints.hpp"
#include "indicators/values.hpp"

namespace siar::indicators {

namespace {

Judging judging_of(const http::Call& call, const IsFiled& is_filed)
{
    return {call.texts, call.caller.language, is_filed};
}

Id<IndicatorQuarter> quarter_in(const http::Call& call)
{
    return call.path_value<Id<IndicatorQuarter>>("quarter");
}

QuarterDetail
shown(const http::Call& call, const Id<IndicatorQuarter>& id, const IsFiled& is_filed)
{
    return detail_of(call.database, id, call.caller, call.now, judging_of(call, is_filed));
}

http::Endpoint showing(const IsFiled& is_filed)
{
    http::Endpoint endpoint{http::operation_of(
        "GET",
        {"/api/indicator-quarters/{quarter}",
         "indicators.read",
         "What the unit and the auditor say about an indicator in a quarter"}
    )};
    endpoint.operation.answer = contract::shape_of<QuarterDetail>();
    endpoint.answer = [is_filed](const http::Call& call) {
        return contract::to_json(shown(call, quarter_in(call), is_filed));
    };
    return endpoint;
}

/// A command about a quarter that answers with the quarter as it is after it.
template <class Body, class Act>
http::Endpoint
acting(const char* method, const http::Promise& promise, const IsFiled& is_filed, Act act)
{
    http::Endpoint endpoint{http::operation_of(method, promise)};
    endpoint.operation.body = contract::shape_of<Body>();
    endpoint.operation.answer = contract::shape_of<QuarterDetail>();
    endpoint.change = [is_filed, act](const http::Call& call, Command& command) {
        const auto form = contract::from_json<Body>(http::json_body(call.request));
        return contract::to_json(shown(call, act(call, command, form), is_filed));
    };
    return endpoint;
}

http::Endpoint opening(const IsFiled& is_filed)
{
    return acting<NewQuarter>(
        "POST",
        {"/api/indicators/{indicator}/quarters",
         "indicators.assess",
         "Begin a quarter, or the year, of an indicator"},
        is_filed,
        [](const http::Call& call, Command& command, const NewQuarter& form) {
            return open_quarter(command, call.path_value<Id<Indicator>>("indicator"), form).id;
        }
    );
}

http::Endpoint assessing(const IsFiled& is_filed)
{
    return acting<UnitAssessment>(
        "PUT",
        {"/api/indicator-quarters/{quarter}", "indicators.assess", "Write the unit's part"},
        is_filed,
        [](const http::Call& call, Command& command, const UnitAssessment& form) {
            return assess(command, quarter_in(call), form).id;
        }
    );
}

http::Endpoint rating(const IsFiled& is_filed)
{
    return acting<NewOpinion>(
        "POST",
        {"/api/indicator-quarters/{quarter}/opinions", "indicators.audit", "Rate as an auditor"},
        is_filed,
        [](const http::Call& call, Command& command, const NewOpinion& form) {
            return give_opinion(command, quarter_in(call), form).quarter;
        }
    );
}

http::Endpoint closing(const IsFiled& is_filed)
{
    return acting<QuarterVersion>(
        "POST",
        {"/api/indicator-quarters/{quarter}/close",
         "indicators.close",
         "Close a quarter with what is computed now"},
        is_filed,
        [is_filed](const http::Call& call, Command& command, const QuarterVersion& form) {
            // What is frozen is read by the whole office: in the language of its forms.
            return close_quarter(
                       command, quarter_in(call), form, {call.texts, Language::id, is_filed}
            )
                .id;
        }
    );
}

http::Endpoint reopening(const IsFiled& is_filed)
{
    return acting<QuarterReopening>(
        "POST",
        {"/api/indicator-quarters/{quarter}/reopen",
         "indicators.reopen",
         "Open a closed quarter again, with a reason"},
        is_filed,
        [](const http::Call& call, Command& command, const QuarterReopening& form) {
            return reopen_quarter(command, quarter_in(call), form).id;
        }
    );
}

} // namespace

http::Endpoints quarter_endpoints(const IsFiled& is_filed)
{
    return {
        showing(is_filed),
        opening(is_filed),
        assessing(is_filed),
        rating(is_filed),
        closing(is_filed),
        reopening(is_filed),
    };
}

} // namespace siar::indicators
