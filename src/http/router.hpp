// Finds the endpoint for a request, asks whether the caller may, and turns whatever happens into a
// response.
#pragma once

#include "http/answer_cache.hpp"
#include "http/endpoint.hpp"
#include "http/message.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace siar::http {

/// Who sent the request; nobody, when it has no valid session.
using Identify = std::function<Caller(const Request&)>;

/// Told of every answer: the endpoint's path ("" when there is none), the status, how long it took.
using Observe = std::function<
    void(const Request&, const std::string& path, int status, std::chrono::microseconds)>;

/// An answer that was given to somebody who reads.
struct Reading {
    const Caller& caller;
    const Request& request;
    const contract::Operation& operation;
    const std::map<std::string, std::string>& path_values;
    int status;
};

/// What some callers see less of than others, and who is told of what was read. `require` refuses what
/// such a caller may not open, `narrow` takes out of an answer what such a caller may not see; both look
/// at the snapshot that the answer comes from. `told` runs before the answer leaves, for every caller.
struct Lens {
    std::function<bool(const Caller&)> applies = {};
    std::function<void(database::Database&, const std::map<std::string, std::string>& path_values)>
        require = {};
    std::function<void(database::Database&, boost::json::value& answer)> narrow = {};
    std::function<void(const Reading&)> told = {};
};

struct RouterParts {
    Door& door;
    const Texts& texts;
    Identify identify;
    Observe observe = {};
    Lens lens = {};
};

class Router {
public:
    Router(Endpoints endpoints, RouterParts parts);

    /// Never throws: a Refusal becomes a 4xx response in the caller's language, anything else a
    /// 500 with a reference that is in the log.
    Response respond(const Request& request);

    /// The refusal as JSON: {reason, code, message, problems: [{field, code, message}], current}.
    Response refuse(const Refusal& refusal, Language language) const;

    bool has(const std::string& path) const;

private:
    struct Route {
        std::vector<std::string> segments;
        Endpoint endpoint;
    };
    struct Found {
        const Endpoint& endpoint;
        std::map<std::string, std::string> path_values;
    };

    std::optional<Found> find(const std::string& method, const std::string& path) const;
    Response answer(const Request& request, const Caller& caller, std::string& path);
    Response read(const Request& request, const Caller& caller, const Found& found);
    Response read_anew(const Request& request, const Caller& caller, const Found& found);
    Response change(const Request& request, const Caller& caller, const Found& found);
    Response serve(const Request& request, const Caller& caller, const Found& found);
    Response respond_to(const Request& request, const Caller& caller, const Found& found);
    bool is_narrowed(const Caller& caller) const;
    Call call_for(
        database::Database& database,
        const Request& request,
        const Caller& caller,
        const Found& found
    ) const;
    std::string version_for(const Request& request, const Caller& caller);
    Response guarded(const Request& request, std::string& path);

    std::map<std::string, std::vector<Route>> routes_; // by method and number of segments
    RouterParts parts_;
    AnswerCache cache_;
};

/// The language that a browser asks for: Indonesian unless it prefers English.
Language preferred_language(const Request& request);

} // namespace siar::http
