#include "http/endpoint.hpp"

#include <charconv>

namespace siar::http {

std::int64_t Call::whole_number(const std::string& text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        throw BadValue{"contract.not_a_whole_number"};
    return number;
}

boost::json::value json_body(const Request& request)
{
    boost::system::error_code error;
    auto value = boost::json::parse(request.body, error);
    if (error)
        throw Refusal{Reason::invalid, "contract.not_json", {{"why", error.message()}}};
    return value;
}

contract::Operation operation_of(std::string method, const Promise& promise)
{
    return {
        .method = std::move(method),
        .path = promise.path,
        .summary = promise.summary,
        .permission = promise.permission,
        .queries = promise.queries,
        .body = std::nullopt,
        .answer = std::nullopt
    };
}

Endpoint raw(std::string method, const Promise& promise, Response (*handler)(Call&))
{
    Endpoint endpoint{operation_of(std::move(method), promise)};
    endpoint.serve = handler;
    return endpoint;
}

} // namespace siar::http
