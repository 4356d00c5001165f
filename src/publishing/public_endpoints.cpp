#include "publishing/public_endpoints.hpp"

#include "evidence/file_store.hpp"
#include "people/office.hpp"
#include "publishing/feed.hpp"
#include "publishing/public_pages.hpp"
#include "publishing/public_posts.hpp"

#include <algorithm>
#include <array>
#include <ctime>

namespace siar::publishing {

namespace {

using http::Call;
using http::Response;

// Public pages run nothing and fetch nothing but their own pictures.
constexpr const char* page_policy =
    "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; form-action 'none'; base-uri "
    "'none'; frame-ancestors 'none'";
constexpr const char* file_policy = "default-src 'none'; sandbox";

/// As HTTP writes it: "Fri, 07 Aug 2026 02:30:00 GMT".
std::string http_date(Moment moment)
{
    const std::time_t seconds = static_cast<std::time_t>(moment.microseconds() / 1'000'000);
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    std::array<char, 40> text{};
    const auto length = std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &utc);
    return {text.data(), length};
}

/// Readers always ask anew, so that what is taken down is gone at once; unchanged pages cost a tag.
Response page(int status, std::string text, const std::string& media_type)
{
    const std::string tag = '"' + digest_of(text).text().substr(0, 32) + '"';
    return {
        .status = status,
        .headers =
            {{"content-type", media_type + "; charset=utf-8"},
             {"content-security-policy", page_policy},
             {"cache-control", "no-cache"},
             {"etag", tag}},
        .body = std::move(text)
    };
}

Response changed_at(Response response, Moment moment)
{
    response.headers.emplace("last-modified", http_date(moment));
    return response;
}

Moment latest_of(const std::vector<PublicPost>& posts)
{
    return std::ranges::max(posts, {}, &PublicPost::updated_at).updated_at;
}

Response with_latest(Response response, const std::vector<PublicPost>& posts)
{
    return posts.empty() ? response : changed_at(std::move(response), latest_of(posts));
}

Response list(Call& call)
{
    const auto posts = standing_posts(call.database, call.query<Moment>("sebelum"));
    const auto office = people::office(call.database);
    return with_latest(page(200, list_page(office, posts), "text/html"), posts);
}

Response atom(Call& call)
{
    const auto posts = standing_posts(call.database, std::nullopt);
    const auto office = people::office(call.database);
    const std::string text = feed(office, posts, first_post(call.database));
    return with_latest(page(200, text, "application/atom+xml"), posts);
}

Response show(Call& call)
{
    const auto office = people::office(call.database);
    const auto post = find_post(call.database, call.path_values.at("slug"));
    if (!post)
        return page(404, missing_page(office), "text/html");
    if (post->taken_down_at)
        return page(410, taken_down_page(office), "text/html");
    const std::string text = post_page(office, *post, files_of(call.database, post->id));
    return changed_at(page(200, text, "text/html"), post->updated_at);
}

Response serve(Call& call)
{
    const auto file = public_file(call.database, call.path_value<Digest>("sha256"));
    if (!file)
        return page(404, missing_page(people::office(call.database)), "text/html");
    const bool is_shown = is_picture(*file);
    return {
        .headers =
            {{"content-type", is_shown ? file->media_type : "application/octet-stream"},
             {"content-disposition", is_shown ? "inline" : "attachment"},
             {"content-security-policy", file_policy},
             {"cache-control", "no-cache"},
             {"etag", '"' + file->sha256.text() + '"'}},
        .body = http::FileBody{evidence::file_of(file->sha256)}
    };
}

} // namespace

http::Endpoints public_endpoints()
{
    return {
        http::raw(
            "GET",
            {.path = "/publik",
             .permission = "public",
             .summary = "The public page",
             .queries = {"sebelum"}},
            list
        ),
        http::raw(
            "GET",
            {.path = "/publik/atom.xml",
             .permission = "public",
             .summary = "The feed of the public page"},
            atom
        ),
        http::raw(
            "GET",
            {.path = "/publik/{slug}",
             .permission = "public",
             .summary = "One post of the public page"},
            show
        ),
        http::raw(
            "GET",
            {.path = "/publik/berkas/{sha256}",
             .permission = "public",
             .summary = "A file of a published post"},
            serve
        ),
    };
}

} // namespace siar::publishing
