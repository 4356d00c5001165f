#include "review/link_endpoints.hpp"

#include "review/link_visits.hpp"
#include "review/links.hpp"

#include <algorithm>
#include <iterator>
#include <memory>

namespace siar::review {

namespace {

std::vector<LinkView> list_links(const http::Call& call)
{
    return all_links(call.database, call.now);
}

std::vector<LinkView> list_links_of(const http::Call& call)
{
    return links_of(call.database, call.path_value<Id<ReviewSession>>("session"), call.now);
}

LinkView revoke(const http::Call& call, Command& command)
{
    return revoke_link(command, call.path_value<Id<ReviewLink>>("link"));
}

/// The hash of the password takes a moment, so it is made before the command begins.
http::Response make(http::Call& call)
{
    const auto session = call.path_value<Id<ReviewSession>>("session");
    const auto form = contract::from_json<NewReviewLink>(http::json_body(call.request));
    std::optional<people::PasswordHash> password;
    if (form.password) {
        people::require_sound_password(form.password->text(), form.reviewer.text());
        password = people::hash_password(form.password->text());
    }
    const MadeLink made = call.door.change(call.caller, "review.write", [&](Command& command) {
        return make_link(command, session, form, password, call.texts);
    });
    http::Response response = http::json_response(200, serialize(contract::to_json(made)));
    response.headers.emplace("cache-control", "no-store");
    return response;
}

http::Endpoint making()
{
    http::Endpoint endpoint = http::raw(
        "POST",
        {.path = "/api/reviews/{session}/links",
         .permission = "review.write",
         .summary = "Make a link by which somebody without an account reviews these items"},
        make
    );
    endpoint.operation.body = contract::shape_of<NewReviewLink>();
    endpoint.operation.answer = contract::shape_of<MadeLink>();
    return endpoint;
}

http::Endpoint
page_endpoint(const std::string& method, const http::Promise& promise, http::Serve serve)
{
    http::Endpoint endpoint = http::raw(method, promise, nullptr);
    endpoint.serve = std::move(serve);
    return endpoint;
}

http::Promise promise_of(const std::string& rest, const std::string& summary)
{
    return {
        .path = "/tinjau/{token}" + rest,
        .permission = "public",
        .summary = summary,
        .queries = rest.empty() ? std::vector<std::string>{"bahasa"} : std::vector<std::string>{}
    };
}

http::Endpoints visits(const ShowsSubject& later)
{
    const auto desk = std::make_shared<LinkDesk>(later);
    return {
        page_endpoint(
            "GET",
            promise_of("", "The page of a review link"),
            [desk](http::Call& call) { return desk->show(call); }
        ),
        page_endpoint(
            "GET",
            promise_of("/berkas/{number}", "A file that the page of a review link shows"),
            [desk](http::Call& call) { return desk->send_file(call); }
        ),
        page_endpoint(
            "POST",
            promise_of("/sandi", "Open a review link with its password"),
            [desk](http::Call& call) { return desk->unlock(call); }
        ),
        page_endpoint(
            "POST",
            promise_of("", "What the reviewer chose, to be confirmed"),
            [desk](http::Call& call) { return desk->sum_up(call); }
        ),
        page_endpoint(
            "POST",
            promise_of("/kirim", "Keep what the reviewer confirmed"),
            [desk](http::Call& call) { return desk->keep(call); }
        ),
    };
}

} // namespace

http::Endpoints link_endpoints(const ShowsSubject& later)
{
    http::Endpoints all{
        http::get(
            {.path = "/api/review-links",
             .permission = "review.read",
             .summary = "All review links, the newest first"},
            list_links
        ),
        http::get(
            {.path = "/api/reviews/{session}/links",
             .permission = "review.read",
             .summary = "The review links of a session, with what was answered"},
            list_links_of
        ),
        making(),
        http::post(
            {.path = "/api/review-links/{link}/revoke",
             .permission = "review.write",
             .summary = "Close a review link for good"},
            revoke
        ),
    };
    std::ranges::move(visits(later), std::back_inserter(all));
    return all;
}

} // namespace siar::review
