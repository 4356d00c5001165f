#include "http/assets.hpp"

#include <array>
#include <doctest/doctest.h>

using namespace siar::http;

namespace {

constexpr std::array assets{
    Asset{"/index.html", "text/html", "page", "page.gz", "page.br", "e1", false},
    Asset{
        "/assets/index-Dx81sfQa.js",
        "text/javascript",
        "script",
        "script.gz",
        "script.br",
        "e2",
        true
    },
    Asset{"/logo.png", "image/png", "logo", "", "", "e3", false},
};

std::optional<Response> response_to(const std::string& path, const std::string& encodings = "")
{
    return asset_response({.path = path, .headers = {{"accept-encoding", encodings}}}, assets);
}

std::string bytes_for(const std::string& encodings)
{
    return std::get<std::string>(response_to("/assets/index-Dx81sfQa.js", encodings)->body);
}

} // namespace

TEST_CASE("an asset comes in the best encoding that the asker takes")
{
    CHECK(bytes_for("gzip, deflate, br, zstd") == "script.br");
    CHECK(bytes_for("GZIP") == "script.gz");
    CHECK(bytes_for("br;q=0, gzip;q=0.5") == "script.gz");
    CHECK(bytes_for("br; q=0.0") == "script");
    CHECK(bytes_for("brotli") == "script");
    CHECK(bytes_for("") == "script");
    CHECK(header(*response_to("/index.html", "br"), "content-encoding") == "br");
    CHECK(header(*response_to("/index.html", "br"), "vary") == "accept-encoding");
}

TEST_CASE("an asset that does not shrink comes as it is")
{
    const auto response = response_to("/logo.png", "gzip, br");
    CHECK(std::get<std::string>(response->body) == "logo");
    CHECK_FALSE(header(*response, "content-encoding"));
}

TEST_CASE("an asset that the asker holds in this encoding is not sent again")
{
    const Request request{
        .path = "/index.html",
        .headers = {{"accept-encoding", "br"}, {"if-none-match", "\"e1-br\""}}
    };
    const auto response = asset_response(request, assets);
    CHECK(response->status == 304);
    CHECK(std::get<std::string>(response->body).empty());

    const Request other{.path = "/index.html", .headers = {{"if-none-match", "\"e1-br\""}}};
    CHECK(asset_response(other, assets)->status == 200);
}

TEST_CASE("a file whose name changes with its content is kept for good, the page is not")
{
    CHECK(
        header(*response_to("/assets/index-Dx81sfQa.js"), "cache-control") ==
        "public, max-age=31536000, immutable"
    );
    CHECK(header(*response_to("/"), "cache-control") == "no-cache");
    CHECK(header(*response_to("/logo.png"), "cache-control") == "no-cache");
}

TEST_CASE("a page of the interface is the index, whatever its path")
{
    for (const char* const path : {"/", "/jadwal", "/jadwal/2026-03", "/apis", "/v1.2/isi"})
        CHECK_MESSAGE(std::get<std::string>(response_to(path)->body) == "page", path);
}

TEST_CASE("the interface does not answer for the API, the public pages or missing files")
{
    for (const char* const path :
         {"/api",
          "/api/plans",
          "/publik",
          "/publik/feed",
          "/tinjau/a",
          "/periksa/abc",
          "/healthz",
          "/metrics",
          "/assets/index-00000000.js",
          "/favicon.ico"})
        CHECK_MESSAGE(!response_to(path), path);
    CHECK_FALSE(asset_response({.method = "POST", .path = "/"}, assets));
}

TEST_CASE("the program carries a page")
{
    const auto response = asset_response({}, embedded_assets());
    REQUIRE(response);
    CHECK(std::get<std::string>(response->body).find("<!doctype html>") == 0);
}
