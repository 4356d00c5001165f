// One row of the route table: what is promised, who may ask, and the function that keeps the promise.
#pragma once

#include "contract/json.hpp"
#include "contract/operation.hpp"
#include "door/door.hpp"
#include "http/message.hpp"

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace siar::http {

/// What a handler may use. `database` is one snapshot, or the command's transaction; a raw endpoint
/// that writes has none, and reads and changes through `door`.
struct Call {
    database::Database& database;
    Door& door;
    const Caller& caller;
    Moment now;
    const Request& request;
    const Texts& texts;
    std::map<std::string, std::string> path_values = {};

    /// The value that stands for {name} in the path. What is no such value is not found.
    template <class T>
    T path_value(const std::string& name) const
    {
        try {
            return T{path_values.at(name)};
        } catch (const BadValue&) {
            throw Refusal{Reason::not_found, "http.nothing_here"};
        }
    }

    /// The value given as ?name=..., if it was given.
    template <class T>
    std::optional<T> query(const std::string& name) const
    {
        const auto found = request.query.find(name);
        if (found == request.query.end() || found->second.empty())
            return std::nullopt;
        try {
            return read_query<T>(found->second);
        } catch (const BadValue& bad) {
            throw invalid_field(name, bad.code(), bad.values());
        }
    }

private:
    template <class T>
    static T read_query(const std::string& text)
    {
        if constexpr (Choice<T>) {
            if (const auto choice = from_name<T>(text))
                return *choice;
            throw BadValue{
                "contract.not_a_choice", {{"choices", contract::joined(names_of<T>())}}
            };
        } else if constexpr (std::integral<T>) {
            return static_cast<T>(whole_number(text));
        } else {
            return T{text};
        }
    }
    static std::int64_t whole_number(const std::string& text);
};

using Serve = std::function<Response(Call&)>;
using Read = std::function<boost::json::value(const Call&)>;
using Change = std::function<boost::json::value(const Call&, Command&)>;

/// Exactly one of the three functions is set.
struct Endpoint {
    contract::Operation operation;
    Read answer = {};     // reads, and answers with JSON
    Change change = {};   // a command, and its answer
    Serve serve = {};     // anything else: files, pages, uploads
};

using Endpoints = std::vector<Endpoint>;

/// The body of the request as T; refuses what is not JSON or not a T, naming every fault.
boost::json::value json_body(const Request& request);

/// What is said of an endpoint besides its handler.
struct Promise {
    std::string path;
    std::string permission;
    std::string summary;
    std::vector<std::string> queries = {};
};

contract::Operation operation_of(std::string method, const Promise& promise);

/// A reading endpoint whose handler is `T handler(const Call&)`.
template <class T>
Endpoint get(const Promise& promise, T (*handler)(const Call&))
{
    Endpoint endpoint{operation_of("GET", promise)};
    endpoint.operation.answer = contract::shape_of<T>();
    endpoint.answer = [handler](const Call& call) { return contract::to_json(handler(call)); };
    return endpoint;
}

/// A command whose handler is `T handler(const Call&, Command&, const Body&)`.
template <class Body, class T>
Endpoint change(
    std::string method, const Promise& promise, T (*handler)(const Call&, Command&, const Body&)
)
{
    Endpoint endpoint{operation_of(std::move(method), promise)};
    endpoint.operation.body = contract::shape_of<Body>();
    endpoint.operation.answer = contract::shape_of<T>();
    endpoint.change = [handler](const Call& call, Command& command) {
        const Body body = contract::from_json<Body>(json_body(call.request));
        return contract::to_json(handler(call, command, body));
    };
    return endpoint;
}

/// A command without a body, whose handler is `T handler(const Call&, Command&)`.
template <class T>
Endpoint change(std::string method, const Promise& promise, T (*handler)(const Call&, Command&))
{
    Endpoint endpoint{operation_of(std::move(method), promise)};
    endpoint.operation.answer = contract::shape_of<T>();
    endpoint.change = [handler](const Call& call, Command& command) {
        return contract::to_json(handler(call, command));
    };
    return endpoint;
}

template <class Handler>
Endpoint post(const Promise& promise, Handler handler)
{
    return change("POST", promise, handler);
}

template <class Handler>
Endpoint put(const Promise& promise, Handler handler)
{
    return change("PUT", promise, handler);
}

template <class Handler>
Endpoint remove(const Promise& promise, Handler handler)
{
    return change("DELETE", promise, handler);
}

/// An endpoint that reads a body but changes nothing, such as a preview.
template <class Body, class T>
Endpoint ask(const Promise& promise, T (*handler)(const Call&, const Body&))
{
    Endpoint endpoint{operation_of("POST", promise)};
    endpoint.operation.body = contract::shape_of<Body>();
    endpoint.operation.answer = contract::shape_of<T>();
    endpoint.answer = [handler](const Call& call) {
        const Body body = contract::from_json<Body>(json_body(call.request));
        return contract::to_json(handler(call, body));
    };
    return endpoint;
}

/// An endpoint that answers with a file, a page or nothing: `Response handler(Call&)`.
/// What it changes, it changes through `call.door`.
Endpoint raw(std::string method, const Promise& promise, Response (*handler)(Call&));

/// For answers that say nothing but "done".
struct Done {
    bool done = true;
};
BOOST_DESCRIBE_STRUCT(Done, (), (done))

} // namespace siar::http
