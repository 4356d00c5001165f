#include "http/router.hpp"

#include "foundation/digest.hpp"
#include "foundation/log.hpp"

#include <fmt/format.h>
#include <ranges>

namespace siar::http {

namespace {

std::vector<std::string> segments_of(const std::string& path)
{
    std::vector<std::string> segments;
    for (const auto segment : std::views::split(path, '/'))
        segments.emplace_back(segment.begin(), segment.end());
    return segments;
}

std::string route_key(const std::string& method, std::size_t segment_count)
{
    return method + ' ' + std::to_string(segment_count);
}

/// The values of the pattern's {names} in the path, if the path has that pattern.
std::optional<std::map<std::string, std::string>>
match(const std::vector<std::string>& pattern, const std::vector<std::string>& path)
{
    std::map<std::string, std::string> values;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i].starts_with('{'))
            values.emplace(pattern[i].substr(1, pattern[i].size() - 2), path[i]);
        else if (pattern[i] != path[i])
            return std::nullopt;
    }
    return values;
}

int status_of(Reason reason)
{
    switch (reason) {
    case Reason::invalid:
        return 422;
    case Reason::not_signed_in:
        return 401;
    case Reason::not_allowed:
        return 403;
    case Reason::not_found:
        return 404;
    case Reason::conflict:
        return 409;
    case Reason::gone:
        return 410;
    case Reason::too_large:
        return 413;
    case Reason::too_many:
        return 429;
    case Reason::unavailable:
        return 503;
    }
    return 500;
}

/// Forms of other sites cannot set this header, so a write that has it comes from our pages.
void require_own_page(const Request& request)
{
    if (!header(request, "x-siar-request"))
        throw Refusal{Reason::not_allowed, "http.foreign_page"};
    const auto origin = header(request, "origin");
    const auto host = header(request, "host");
    if (origin && host && !origin->ends_with("://" + *host))
        throw Refusal{Reason::not_allowed, "http.foreign_page"};
}

/// Pages for people without an account work without a script: their forms carry a seal instead.
bool has_own_proof(const std::string& path)
{
    return path.starts_with("/publik") || path.starts_with("/tinjau/");
}

Response json_answer(std::shared_ptr<const std::string> body, const std::string& version)
{
    return {
        .headers =
            {{"content-type", "application/json"},
             {"cache-control", "private, no-cache"},
             {"vary", "cookie, accept-language"},
             {"etag", version}},
        .body = std::move(body)
    };
}

/// What a serving endpoint that writes gets: it reads and changes through its door.
class NoDatabase final : public database::Database {
public:
    std::vector<database::Cells>
    run(std::string_view /*sql*/, const database::Cells& /*values*/) override
    {
        throw std::logic_error{"this endpoint reads and writes through its door"};
    }
    void run_script(const std::string& sql) override { run(sql, {}); }
    std::string engine() const override { return "none"; }
};

} // namespace

Router::Router(Endpoints endpoints, RouterParts parts)
    : parts_{std::move(parts)}
{
    for (Endpoint& endpoint : endpoints) {
        if (endpoint.operation.permission.empty())
            throw std::logic_error{endpoint.operation.path + " does not say who may use it"};
        auto segments = segments_of(endpoint.operation.path);
        auto& routes = routes_[route_key(endpoint.operation.method, segments.size())];
        routes.push_back({std::move(segments), std::move(endpoint)});
    }
}

bool Router::has(const std::string& path) const
{
    for (const char* method : {"GET", "POST", "PUT", "PATCH", "DELETE"})
        if (find(method, path))
            return true;
    return false;
}

Response Router::respond(const Request& request)
{
    const auto start = std::chrono::steady_clock::now();
    std::string path;
    Response response = guarded(request, path);
    if (parts_.observe)
        parts_.observe(
            request,
            path,
            response.status,
            std::chrono::duration_cast<std::chrono::microseconds>(
                std::chrono::steady_clock::now() - start
            )
        );
    return response;
}

/// The diary gets the endpoint's path: that of the request may hold the token of a link.
Response Router::guarded(const Request& request, std::string& path)
{
    Language language = preferred_language(request);
    try {
        const Caller caller = parts_.identify(request);
        if (caller.is_signed_in())
            language = caller.language;
        return answer(request, caller, path);
    } catch (const Refusal& refusal) {
        return refuse(refusal, language);
    } catch (const database::DatabaseError& error) {
        log(LogLevel::error, "database", {{"path", path}, {"error", error.what()}});
        if (error.is_full())
            return refuse({Reason::unavailable, "http.disk_full"}, language);
        return refuse({Reason::unavailable, "http.database_trouble"}, language);
    } catch (const std::exception& error) {
        const std::string reference = random_token(4);
        log(LogLevel::error,
            "fault",
            {{"reference", reference},
             {"method", request.method},
             {"path", path},
             {"error", error.what()}});
        Response response = refuse(
            {Reason::unavailable, "http.fault", {{"reference", reference}}}, language
        );
        response.status = 500;
        return response;
    }
}

Response Router::answer(const Request& request, const Caller& caller, std::string& path)
{
    const auto found = find(request.method, request.path);
    if (!found)
        throw Refusal{Reason::not_found, "http.nothing_here"};
    path = found->endpoint.operation.path;
    parts_.door.require(caller, found->endpoint.operation.permission);
    const bool is_reading = request.method == "GET";
    if (!is_reading && !has_own_proof(found->endpoint.operation.path))
        require_own_page(request);
    Response response = respond_to(request, caller, *found);
    if (is_reading && parts_.lens.told)
        parts_.lens.told({caller, request, found->endpoint.operation, found->path_values, response.status});
    return response;
}

Response Router::respond_to(const Request& request, const Caller& caller, const Found& found)
{
    if (found.endpoint.serve)
        return serve(request, caller, found);
    if (found.endpoint.change)
        return change(request, caller, found);
    return request.method == "GET" ? read(request, caller, found) : read_anew(request, caller, found);
}

bool Router::is_narrowed(const Caller& caller) const
{
    return parts_.lens.applies && parts_.lens.applies(caller);
}

std::optional<Router::Found> Router::find(const std::string& method, const std::string& path) const
{
    const auto segments = segments_of(path);
    const auto routes = routes_.find(route_key(method, segments.size()));
    if (routes == routes_.end())
        return std::nullopt;
    for (const Route& route : routes->second)
        if (auto values = match(route.segments, segments))
            return Found{route.endpoint, std::move(*values)};
    return std::nullopt;
}

/// The ledger's size is the version of everything: what one person reads at one address changes
/// when the ledger grows, and with the day, which begins on a quarter of an hour in every zone.
std::string Router::version_for(const Request& request, const Caller& caller)
{
    const auto language = caller.is_signed_in() ? caller.language : preferred_language(request);
    const auto quarter = parts_.door.now().microseconds() / 900'000'000;
    return fmt::format(
        "\"{:x}-{:x}-{}-{}\"",
        parts_.door.ledger_size(),
        quarter,
        caller.account ? caller.account->text() : "nobody",
        to_name(language)
    );
}

Response Router::read(const Request& request, const Caller& caller, const Found& found)
{
    const std::string version = version_for(request, caller);
    if (is_known_to_asker(request, version))
        return {.status = 304, .headers = {{"etag", version}}};
    std::string key = caller.account ? caller.account->text() : "nobody";
    key += request.path;
    for (const auto& [name, value] : request.query)
        key += '?' + name + '=' + value;
    if (auto known = cache_.find(key, version))
        return json_answer(std::move(known), version);
    Response response = read_anew(request, caller, found);
    auto body = std::make_shared<const std::string>(std::get<std::string>(response.body));
    cache_.keep(key, version, body);
    return json_answer(std::move(body), version);
}

Response Router::read_anew(const Request& request, const Caller& caller, const Found& found)
{
    std::string text;
    parts_.door.read([&](database::Database& database) {
        const Call call = call_for(database, request, caller, found);
        if (!is_narrowed(caller)) {
            text = serialize(found.endpoint.answer(call));
            return;
        }
        parts_.lens.require(database, found.path_values);
        boost::json::value answer = found.endpoint.answer(call);
        parts_.lens.narrow(database, answer);
        text = serialize(answer);
    });
    return json_response(200, std::move(text));
}

Response Router::change(const Request& request, const Caller& caller, const Found& found)
{
    boost::json::value answer = parts_.door.change(
        caller,
        found.endpoint.operation.permission,
        [&](Command& command) {
            const Call call = call_for(command.database, request, caller, found);
            return found.endpoint.change(call, command);
        }
    );
    return json_response(200, serialize(answer));
}

Response Router::serve(const Request& request, const Caller& caller, const Found& found)
{
    Response response;
    if (request.method != "GET") {
        NoDatabase none;
        Call call = call_for(none, request, caller, found);
        return found.endpoint.serve(call);
    }
    parts_.door.read([&](database::Database& database) {
        if (is_narrowed(caller))
            parts_.lens.require(database, found.path_values);
        Call call = call_for(database, request, caller, found);
        response = found.endpoint.serve(call);
    });
    return response;
}

Call Router::call_for(
    database::Database& database, const Request& request, const Caller& caller, const Found& found
) const
{
    return {database, parts_.door, caller, parts_.door.now(), request, parts_.texts, found.path_values};
}

Response Router::refuse(const Refusal& refusal, Language language) const
{
    boost::json::array problems;
    for (const Problem& problem : refusal.problems())
        problems.push_back(boost::json::object{
            {"field", problem.field},
            {"code", problem.code},
            {"message", parts_.texts.say(problem.code, problem.values, language)}
        });
    boost::json::object body{
        {"reason", to_name(refusal.reason())},
        {"code", refusal.code()},
        {"message", parts_.texts.say(refusal.code(), refusal.values(), language)},
        {"problems", std::move(problems)},
        {"current", refusal.current().empty() ? nullptr : boost::json::parse(refusal.current())}
    };
    return json_response(status_of(refusal.reason()), serialize(body));
}

Language preferred_language(const Request& request)
{
    const auto wanted = header(request, "accept-language");
    return wanted && wanted->starts_with("en") ? Language::en : Language::id;
}

} // namespace siar::http
