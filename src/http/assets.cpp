#include "http/assets.hpp"

#include "foundation/written.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>

namespace siar::http {

namespace {

constexpr std::array<std::string_view, 6> not_of_the_interface{
    "/api", "/publik", "/periksa", "/tinjau", "/healthz", "/metrics"
};

bool is_page(std::string_view path)
{
    const auto is_at_or_below = [&](std::string_view folder) {
        return path.starts_with(folder) &&
               (path.size() == folder.size() || path[folder.size()] == '/');
    };
    return path.find('.', path.rfind('/') + 1) == std::string_view::npos &&
           std::ranges::none_of(not_of_the_interface, is_at_or_below);
}

const Asset* find_asset(std::string_view path, std::span<const Asset> assets)
{
    const auto found = std::ranges::find(assets, path, &Asset::path);
    return found == assets.end() ? nullptr : &*found;
}

/// Whether "gzip, br;q=0.5, zstd;q=0" takes the encoding.
bool takes_encoding(const Request& request, std::string_view encoding)
{
    const std::string accepted = lower_case(header(request, "accept-encoding").value_or(""));
    for (std::size_t at = 0; at < accepted.size();) {
        const auto end = std::min(accepted.find(',', at), accepted.size());
        const std::string part = accepted.substr(at, end - at);
        const auto semicolon = std::min(part.find(';'), part.size());
        const auto weight = part.find("q=", semicolon);
        if (trimmed(part.substr(0, semicolon)) == encoding)
            return weight == std::string::npos ||
                   std::strtod(part.c_str() + weight + 2, nullptr) > 0;
        at = end + 1;
    }
    return false;
}

struct Encoded {
    std::string_view encoding; // empty: as it is
    std::string_view bytes;
};

Encoded best_encoding(const Request& request, const Asset& asset)
{
    if (!asset.brotli.empty() && takes_encoding(request, "br"))
        return {"br", asset.brotli};
    if (!asset.gzip.empty() && takes_encoding(request, "gzip"))
        return {"gzip", asset.gzip};
    return {"", asset.identity};
}

Response response_with(const Request& request, const Asset& asset)
{
    const auto [encoding, bytes] = best_encoding(request, asset);
    std::string etag = '"' + std::string{asset.etag};
    Response response;
    response.headers.emplace("content-type", asset.content_type);
    response.headers.emplace("vary", "accept-encoding");
    if (!encoding.empty()) {
        response.headers.emplace("content-encoding", encoding);
        etag.append("-").append(encoding);
    }
    etag += '"';
    response.headers.emplace("etag", etag);
    response.headers.emplace(
        "cache-control", asset.has_hashed_name ? "public, max-age=31536000, immutable" : "no-cache"
    );
    if (is_known_to_asker(request, etag))
        response.status = 304;
    else
        response.body = std::string{bytes};
    return response;
}

} // namespace

std::optional<Response> asset_response(const Request& request, std::span<const Asset> assets)
{
    if (request.method != "GET")
        return std::nullopt;
    const Asset* asset = find_asset(request.path, assets);
    if (asset == nullptr && is_page(request.path))
        asset = find_asset("/index.html", assets);
    if (asset == nullptr)
        return std::nullopt;
    return response_with(request, *asset);
}

} // namespace siar::http
